package keikaku.intake;

import java.util.Optional;

/** A line that begins something. */
sealed interface Heading {

  /**
   * An item begins.
   *
   * @param number its number
   * @param marked its title, and what stands after it about how it went
   */
  record OfItem(ItemNumber number, JudgementReader.Marked marked) implements Heading {}

  /**
   * A part of the plan begins.
   *
   * @param number its number, if it has one
   * @param title its title
   */
  record OfPart(Optional<ItemNumber> number, Slice title) implements Heading {}
}
