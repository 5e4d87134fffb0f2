package keikaku.check;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import keikaku.model.Grade;
import keikaku.model.Scale;

/** Knows which characters look like a grade's symbol without being it. */
final class LookAlikes {

  /** Characters of the same shape, whatever they are called; variation selectors left out. */
  private static final List<String> SHAPES =
      List.of(
          "○〇◯oO0Ｏｏ０оОοΟ⚪⭕◦ㅇ⃝🔘",
          "◎⊚⦾⊙☉",
          "●⚫⬤•・",
          "×xXｘＸхХχΧ✕✖╳☓✗✘❌⨯⨉乂メ",
          "△Δ▵∆ΔᐃᐞＡ⟁🛆▲🔺",
          "▽▿∇▼🔻",
          "□◻▢⬜口ロ",
          "ー－-−–—―‐");

  private LookAlikes() {}

  /** The symbol of the scale that was probably meant. */
  static Optional<String> meant(String written, Scale scale) {
    String plain = written.replaceAll("[\\ufe00-\\ufe0f\\s]", "");
    return sameShape(plain, scale).or(() -> sameLetters(plain, scale));
  }

  private static Optional<String> sameShape(String written, Scale scale) {
    return SHAPES.stream()
        .filter(shape -> !written.isEmpty() && has(shape, written))
        .flatMap(shape -> symbols(scale).stream().filter(symbol -> has(shape, symbol)))
        .findFirst();
  }

  /** Whether a shape has the one character that a text consists of. */
  private static boolean has(String shape, String text) {
    return text.codePointCount(0, text.length()) == 1 && shape.contains(text);
  }

  private static Optional<String> sameLetters(String written, Scale scale) {
    String plain = compatible(written);
    return symbols(scale).stream().filter(symbol -> compatible(symbol).equals(plain)).findFirst();
  }

  private static List<String> symbols(Scale scale) {
    return scale.grades().stream().map(Grade::symbol).toList();
  }

  private static String compatible(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(java.util.Locale.ROOT);
  }
}
