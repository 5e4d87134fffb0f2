package keikaku.emit.picture;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The colours of one picture, each known by a number, and what becomes of one when another is laid
 * on it.
 */
final class Colours {

  /** In how many steps a colour may cover another. */
  static final int STEPS = 7;

  /**
   * More than any card needs: seven grades in three colours and their mixtures are some hundred.
   */
  private static final int MOST = 1 << 11;

  private final int[] colours = new int[MOST];
  private int count;
  private final Map<Integer, Short> numbers = new HashMap<>();
  private final Map<Integer, short[]> mixtures = new HashMap<>();

  /**
   * @param paper the colour that gets number 0
   */
  Colours(int paper) {
    number(paper);
  }

  private short number(int colour) {
    Short known = numbers.get(colour);
    if (known != null) {
      return known;
    }
    if (count == MOST) {
      throw new IllegalStateException("more than " + MOST + " colours");
    }
    colours[count] = colour;
    numbers.put(colour, (short) count);
    return (short) count++;
  }

  /** All colours, in the order of their numbers. */
  int[] all() {
    return Arrays.copyOf(colours, count);
  }

  /** A colour ready to be laid on others. */
  Coat coat(int colour) {
    return new Coat(colour, mixtures.computeIfAbsent(colour, any -> new short[MOST * STEPS]));
  }

  /** A colour that is laid on others, with the mixtures that are known so far. */
  final class Coat {

    private final int colour;

    /** One more than the number of a mixture, and 0 where it is not known yet. */
    private final short[] known;

    private Coat(int colour, short[] known) {
      this.colour = colour;
      this.known = known;
    }

    /** The number of the colour that is seen when that of another number is covered so far. */
    short on(short below, int steps) {
      int place = below * STEPS + steps - 1;
      short mixture = known[place];
      if (mixture == 0) {
        mixture = (short) (number(mix(colours[below], colour, steps)) + 1);
        known[place] = mixture;
      }
      return (short) (mixture - 1);
    }
  }

  private static int mix(int below, int above, int steps) {
    int mixed = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int from = below >> shift & 0xFF;
      int to = above >> shift & 0xFF;
      mixed |= (from * (STEPS - steps) + to * steps + STEPS / 2) / STEPS << shift;
    }
    return mixed;
  }
}
