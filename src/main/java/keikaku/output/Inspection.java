package keikaku.output;

/** Looks at a release while it is made, and can keep it from being published by throwing. */
public interface Inspection {

  /**
   * Called once for every artifact, by several threads.
   *
   * @param path below the published site
   * @param bytes not to be changed
   */
  void see(String path, byte[] bytes);

  /** Called once, after every artifact has been seen and before the release is published. */
  void conclude();
}
