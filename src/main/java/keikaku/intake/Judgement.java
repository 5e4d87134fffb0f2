package keikaku.intake;

/** What the source says about how an item went, as far as it is beyond doubt. */
public sealed interface Judgement {

  /**
   * One grade of the scale.
   *
   * @param symbol the grade's symbol in the scale
   * @param written as the source has it
   */
  record Given(String symbol, String written) implements Judgement {}

  /** Nothing is said. */
  record Absent() implements Judgement {}

  /**
   * Something is said, and only a person can decide what it means.
   *
   * @param written as the source has it
   * @param why what is wrong with it
   * @param line line of the source, from 1
   */
  record Unclear(String written, NoticeKind why, int line) implements Judgement {}
}
