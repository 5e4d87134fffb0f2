package keikaku.output;

/**
 * What publishing came to.
 *
 * @param files how many files the release has
 * @param bytes their size together
 * @param written how many of them were new or different
 * @param removed how many files of the release before are gone
 */
public record Outcome(int files, long bytes, int written, int removed) {

  /** Whether the folder held this very release already, so that nothing was touched. */
  public boolean unchanged() {
    return written == 0 && removed == 0;
  }
}
