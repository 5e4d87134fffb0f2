package keikaku.model;

/**
 * A thing that has got another id; its addresses of before go on working.
 *
 * @param from the id that it had
 * @param to the id that it has
 */
public record Move(Of of, String from, String to) {

  /** What can be given another id. */
  public enum Of {
    POLICY,
    ACTION,
    ROUND,
    TERM,
    PAGE
  }
}
