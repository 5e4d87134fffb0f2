package keikaku;

/** How a run ended, as the shell sees it. */
enum Exit {
  /** All is well. */
  FINE(0),
  /** The content has errors. */
  CONTENT(1),
  /** The command was given wrongly. */
  USAGE(2),
  /** The machine failed, or we did. */
  FAILURE(3);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
