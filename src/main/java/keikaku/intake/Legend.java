package keikaku.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The grades that the source explains 評価凡例, in its order.
 *
 * @param marks the grades, none where the source explains none
 */
record Legend(List<Mark> marks) {

  /**
   * One grade.
   *
   * @param symbol how it is written at an item
   * @param label what it means, in the source's words
   */
  record Mark(String symbol, Passage label) {}

  /** Signs that are drawn almost alike; letters and digits are not among them on purpose. */
  private static final Map<String, String> TWINS =
      Map.ofEntries(
          Map.entry("〇", "○"),
          Map.entry("◯", "○"),
          Map.entry("⚪", "○"),
          Map.entry("✕", "×"),
          Map.entry("✖", "×"),
          Map.entry("╳", "×"),
          Map.entry("☓", "×"),
          Map.entry("⨯", "×"),
          Map.entry("▵", "△"),
          Map.entry("∆", "△"),
          Map.entry("Δ", "△"),
          Map.entry("⦾", "◎"),
          Map.entry("⊚", "◎"));

  /** Letters and digits that look like a sign. */
  private static final Map<String, String> SUSPECTS =
      Map.of("O", "○", "o", "○", "0", "○", "x", "×", "X", "×", "A", "△");

  Legend {
    marks = List.copyOf(marks);
  }

  boolean isEmpty() {
    return marks.isEmpty();
  }

  /** The grade that is meant by exactly this, but for width and blanks. */
  Optional<Mark> find(String written) {
    String wanted = narrow(written);
    return marks.stream()
        .filter(mark -> spellings(mark).contains(wanted))
        .findFirst()
        .or(() -> marks.stream().filter(mark -> mark.symbol().equals(written)).findFirst());
  }

  private static List<String> spellings(Mark mark) {
    String symbol = narrow(mark.symbol());
    String label = narrow(mark.label().text());
    List<String> spellings = new ArrayList<>(List.of(symbol));
    if (!label.isEmpty()) {
      spellings.addAll(
          List.of(label, symbol + label, symbol + ":" + label, symbol + "(" + label + ")"));
    }
    return spellings;
  }

  /** The grade whose sign is drawn like this one; the sign itself must not be a grade. */
  Optional<Mark> findTwin(String written) {
    return Optional.ofNullable(TWINS.get(written)).flatMap(this::find);
  }

  /** The grade that a letter or digit looks like. */
  Optional<Mark> findSuspect(String written) {
    return Optional.ofNullable(SUSPECTS.get(narrow(written))).flatMap(this::find);
  }

  /** Without blanks and differences of width, for comparing. */
  static String narrow(String text) {
    return Letters.squeeze(Normalizer.normalize(text, Normalizer.Form.NFKC));
  }
}
