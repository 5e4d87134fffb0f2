package keikaku.intake;

/**
 * Where the characters of the source went; blanks are not counted.
 *
 * @param total all characters
 * @param fields in the content
 * @param form bullets, brackets, labels and the like
 * @param furniture page numbers and running heads
 * @param unplaced without a place
 * @param unknown those without a place that nothing is known about
 */
public record Tally(int total, int fields, int form, int furniture, int unplaced, int unknown) {

  public Tally {
    if (fields + form + furniture + unplaced != total) {
      throw new IllegalStateException(
          "characters were lost: " + fields + form + furniture + unplaced + " of " + total);
    }
  }

  static Tally of(Ledger ledger) {
    return new Tally(
        Letters.count(ledger.source().text()),
        ledger.count(Account.FIELD),
        ledger.count(Account.FORM),
        ledger.count(Account.FURNITURE),
        ledger.count(Account.UNPLACED),
        ledger.countUnknown());
  }

  /** How much of what is text was understood, in per cent. */
  int share() {
    int text = fields + unplaced;
    return text == 0 ? 0 : (int) (100L * (text - unknown) / text);
  }
}
