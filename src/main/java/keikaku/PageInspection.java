package keikaku;

import java.io.IOException;
import keikaku.conservation.ConservationChecker;
import keikaku.emit.Content;
import keikaku.emit.json.FormEditor;
import keikaku.emit.site.inspect.PageChecker;
import keikaku.output.Inspection;

/**
 * Has a release checked while it is made, and shows how far it has come. The handbook is made by
 * another tool and the forms are another program's, so they are not held to the rules of our pages.
 */
final class PageInspection implements Inspection {

  private final PageChecker checker;
  private final ConservationChecker conservation;
  private final Inspection progress;

  PageInspection(PageChecker checker, ConservationChecker conservation, Inspection progress) {
    this.checker = checker;
    this.conservation = conservation;
    this.progress = progress;
  }

  @Override
  public void see(String path, byte[] bytes) {
    if (HandbookFiles.contain(path) || path.startsWith(FormEditor.FOLDER)) {
      checker.know(path);
    } else {
      checker.see(path, bytes);
      conservation.see(path, bytes);
    }
    progress.see(path, bytes);
  }

  @Override
  public void see(String path, Content.Copy large) throws IOException {
    checker.know(path);
    conservation.see(path, large);
    progress.see(path, large);
  }

  @Override
  public void conclude() {
    progress.conclude();
    checker.conclude();
    conservation.conclude();
  }
}
