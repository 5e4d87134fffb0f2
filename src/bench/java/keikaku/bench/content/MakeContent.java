package keikaku.bench.content;

import java.io.IOException;
import java.nio.file.Path;

/** Makes a plan: {@code MakeContent N FOLDER keikaku|plain|jekyll|jbake [SEED]}. */
public final class MakeContent {

  private MakeContent() {}

  public static void main(String[] arguments) throws IOException {
    int count = Integer.parseInt(arguments[0]);
    Folder folder = new Folder(Path.of(arguments[1]));
    String form = arguments[2];
    long seed = arguments.length > 3 ? Long.parseLong(arguments[3]) : 0;
    ActionMaker maker = new ActionMaker(count, seed);
    if (form.equals("keikaku")) {
      KeikakuContent content = new KeikakuContent(folder, seed);
      content.writeFrame();
      for (int number = 1; number <= count; number++) {
        content.write(maker.make(number));
      }
    } else {
      PeerContent content = new PeerContent(folder, form, maker);
      for (int number = 1; number <= count; number++) {
        content.write(maker.make(number));
      }
    }
  }
}
