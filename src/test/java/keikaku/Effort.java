package keikaku;

/** How far tests go that could go on for ever, and where their chance begins. */
public final class Effort {

  private static final boolean LONG = Boolean.getBoolean("keikaku.long");

  /** Printed with every failure; {@code -Dkeikaku.seed=…} repeats a run. */
  public static final long SEED = Long.getLong("keikaku.seed", 20261122L);

  private Effort() {}

  /** Whether the long forms were asked for: {@code scripts/test --long}. */
  public static boolean isLong() {
    return LONG;
  }

  /** One number for the ordinary tests, one for the long form. */
  public static int of(int usual, int inLongForm) {
    return LONG ? inLongForm : usual;
  }
}
