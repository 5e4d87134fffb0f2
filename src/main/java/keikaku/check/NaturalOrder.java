package keikaku.check;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The order in which people count ids: 2, 10, 10a; 1.9, 1.10. Numbers come before letters. */
final class NaturalOrder {

  static final Comparator<String> IDS = NaturalOrder::compare;

  private static final Pattern BORDER = Pattern.compile("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");

  private NaturalOrder() {}

  private static int compare(String one, String other) {
    List<String> left = List.of(BORDER.split(one));
    List<String> right = List.of(BORDER.split(other));
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      int order = compareParts(left.get(i), right.get(i));
      if (order != 0) {
        return order;
      }
    }
    int bySize = Integer.compare(left.size(), right.size());
    return bySize != 0 ? bySize : one.compareTo(other);
  }

  private static int compareParts(String one, String other) {
    boolean number = isNumber(one);
    if (number && isNumber(other)) {
      return new BigInteger(one).compareTo(new BigInteger(other));
    }
    return number || isNumber(other)
        ? Boolean.compare(!number, !isNumber(other))
        : one.compareTo(other);
  }

  private static boolean isNumber(String part) {
    return !part.isEmpty() && part.charAt(0) >= '0' && part.charAt(0) <= '9';
  }
}
