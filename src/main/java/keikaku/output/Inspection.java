package keikaku.output;

import java.io.IOException;
import keikaku.emit.Content;

/** Looks at a release while it is made, and can keep it from being published by throwing. */
public interface Inspection {

  /**
   * Called once for every page, and for every other artifact that is not large, by several threads.
   *
   * @param path below the published site
   * @param bytes not to be changed
   */
  void see(String path, byte[] bytes);

  /** Called instead for an artifact that is too large to be looked at as a whole, and no page. */
  default void see(String path, Content.Copy large) throws IOException {}

  /** Called once, after every artifact has been seen and before the release is published. */
  void conclude();
}
