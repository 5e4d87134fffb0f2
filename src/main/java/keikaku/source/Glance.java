package keikaku.source;

import java.util.Arrays;

/**
 * What one look at all characters of a text tells. Whoever searches for something that hardly any
 * text has learns here that it is not there.
 */
final class Glance {

  /** What the lines begin with that a merge leaves behind, and few others do. */
  private static final String CONFLICT_SIGNS = "<>|";

  private final char[] text;
  private int[] starts = new int[32];
  private int count = 1;
  private boolean plain = true;

  private long low;
  private long high;

  private Glance(char[] text) {
    this.text = text;
  }

  static Glance at(String text) {
    Glance glance = new Glance(text.toCharArray());
    glance.look();
    return glance;
  }

  private void look() {
    noteStart(0);
    for (int i = 0; i < text.length; i++) {
      char c = text[i];
      if (c == '\n') {
        starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
        starts[count++] = i + 1;
        noteStart(i + 1);
      } else if (plain && !CharacterChecker.isPlain(c)) {
        plain = false;
      }
      if (c < 64) {
        low |= 1L << c;
      } else if (c < 128) {
        high |= 1L << c;
      }
    }
  }

  private void noteStart(int at) {
    if (at < text.length && CONFLICT_SIGNS.indexOf(text[at]) >= 0) {
      plain = false;
    }
  }

  /** Where each line starts. */
  int[] starts() {
    return Arrays.copyOf(starts, count);
  }

  /** Whether all characters are plain, and no line looks like what a merge leaves behind. */
  boolean isPlain() {
    return plain;
  }

  /** Which ASCII characters there are. */
  Signs signs() {
    return new Signs(low, high);
  }
}
