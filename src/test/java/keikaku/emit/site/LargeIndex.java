package keikaku.emit.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import keikaku.emit.Addresses;
import keikaku.emit.Artifact;
import keikaku.model.Language;
import keikaku.model.Plan;

/** The search index of a plan in the form that is made for many more entries than it has. */
public final class LargeIndex {

  private LargeIndex() {}

  /**
   * Writes the index into a folder.
   *
   * @return its first file
   */
  public static Path write(Plan plan, Language language, Path folder) throws IOException {
    Theme theme = Theme.read(Optional.of(Path.of("site-theme")));
    Addresses addresses = Addresses.of(plan, Optional.empty());
    Edition edition = Edition.of(theme.messages(language), addresses, new Index(plan));
    SearchIndex index = SearchIndex.of(edition, 1);
    Files.createDirectories(folder.resolve("assets"));
    for (Artifact file : index.files()) {
      Files.write(folder.resolve(file.path()), file.content().get());
    }
    return folder.resolve(index.path());
  }
}
