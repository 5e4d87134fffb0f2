package keikaku.output;

/** Another build is writing to the same folder. */
public final class OutputInUse extends Exception {

  private static final long serialVersionUID = 1;

  private final String pid;
  private final String since;

  private OutputInUse(String pid, String since) {
    super("pid " + pid + " since " + since);
    this.pid = pid;
    this.since = since;
  }

  /**
   * @param note {@code PID TIME}; empty while the other build is just starting
   */
  static OutputInUse by(String note) {
    String[] parts = note.strip().split(" ", 2);
    return parts.length == 2 ? new OutputInUse(parts[0], parts[1]) : new OutputInUse("?", "?");
  }

  /** The process that builds; {@code ?} where it has not said yet. */
  public String pid() {
    return pid;
  }

  /** When it began, in UTC (ISO 8601); {@code ?} where it has not said yet. */
  public String since() {
    return since;
  }
}
