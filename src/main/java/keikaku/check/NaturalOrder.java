package keikaku.check;

import java.util.Comparator;
import keikaku.source.Identity;

/** The order in which people count ids: 2, 10, 10a; 1.9, 1.10. Numbers come before letters. */
final class NaturalOrder {

  static final Comparator<String> IDS = NaturalOrder::compare;

  private NaturalOrder() {}

  private static int compare(String one, String other) {
    int left = 0;
    int right = 0;
    do {
      int leftEnd = end(one, left);
      int rightEnd = end(other, right);
      int order = compareParts(one, left, leftEnd, other, right, rightEnd);
      if (order != 0) {
        return order;
      }
      left = leftEnd;
      right = rightEnd;
    } while (left < one.length() && right < other.length());
    int bySize = Boolean.compare(left < one.length(), right < other.length());
    return bySize != 0 ? bySize : one.compareTo(other);
  }

  /** Where the number, or what stands between numbers, that begins here ends. */
  private static int end(String text, int from) {
    int at = from;
    while (at < text.length() && isDigit(text, at) == isDigit(text, from)) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static int compareParts(
      String one, int left, int leftEnd, String other, int right, int rightEnd) {
    boolean number = isDigit(one, left);
    if (number && isDigit(other, right)) {
      return compareNumbers(one.substring(left, leftEnd), other.substring(right, rightEnd));
    }
    return number || isDigit(other, right)
        ? Boolean.compare(!number, !isDigit(other, right))
        : one.substring(left, leftEnd).compareTo(other.substring(right, rightEnd));
  }

  private static int compareNumbers(String one, String other) {
    String left = Identity.withoutLeadingZeros(one);
    String right = Identity.withoutLeadingZeros(other);
    int bySize = Integer.compare(left.length(), right.length());
    return bySize != 0 ? bySize : left.compareTo(right);
  }
}
