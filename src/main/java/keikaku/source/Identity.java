package keikaku.source;

import java.util.Objects;

/**
 * What a file is about: {@code evaluations/2017-2021/07.md} is the evaluation of action {@code 7}
 * in the round {@code 2017-2021}.
 *
 * @param round id of the round an evaluation belongs to, empty for everything else
 * @param id without leading zeros; of an evaluation the action's, of the plan {@code plan}
 */
public record Identity(Kind kind, String round, String id) {

  /**
   * How many characters an id may have. Names of more than 255 bytes are kept by few file systems,
   * and pages have longer names than what they are about.
   */
  public static final int LONGEST = 100;

  public Identity {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(round);
    Objects.requireNonNull(id);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Identity one
            && kind == one.kind
            && id.equals(one.id)
            && round.equals(one.round);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * kind.ordinal() + round.hashCode()) + id.hashCode();
  }

  public static Identity of(Kind kind, String id) {
    return new Identity(kind, "", id);
  }

  /** An id as it is compared and published: {@code 07} is {@code 7}, {@code 1.10} stays. */
  public static String withoutLeadingZeros(String id) {
    int from = 0;
    while (from + 1 < id.length() && id.charAt(from) == '0' && isDigit(id.charAt(from + 1))) {
      from++;
    }
    return id.substring(from);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
