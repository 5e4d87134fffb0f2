package keikaku.output;

/** Stand-ins where a test is about neither the disk nor what is looked at. */
final class Quiet {

  /** A disk on which nothing goes wrong. */
  static final Disk DISK = new Disk((call, path) -> {});

  /** Finds nothing wrong with any release. */
  static final Inspection INSPECTION =
      new Inspection() {
        @Override
        public void see(String path, byte[] bytes) {}

        @Override
        public void conclude() {}
      };

  private Quiet() {}
}
