package keikaku.prose;

import java.text.Normalizer;
import java.util.Locale;

/** Names of places on a page, made from the words of their headings. */
final class Anchors {

  /** Keeps names from meeting those that the page itself uses. */
  private static final String PREFIX = "s-";

  private Anchors() {}

  /** {@code お問い合わせ 先} becomes {@code s-お問い合わせ-先}. */
  static String of(String words) {
    String name =
        Normalizer.normalize(words, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}\\p{M}]+", "-");
    return PREFIX + name.replaceAll("^-|-$", "");
  }
}
