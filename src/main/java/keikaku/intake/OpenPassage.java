package keikaku.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A field's text while its lines are being read. */
final class OpenPassage {

  private static final int LONGEST_WORD = 60;

  private final StringBuilder text = new StringBuilder();
  private final List<Slice> slices = new ArrayList<>();

  OpenPassage(Ledger ledger, Slice first) {
    add(ledger, first);
  }

  /** The text of a cell, whatever pieces it is in. */
  static OpenPassage of(Ledger ledger, Cell cell) {
    OpenPassage passage = new OpenPassage(ledger, cell.slices().get(0));
    cell.slices().stream().skip(1).forEach(slice -> passage.add(ledger, slice));
    return passage;
  }

  String text() {
    return text.toString();
  }

  Slice last() {
    return slices.get(slices.size() - 1);
  }

  int line() {
    return slices.get(0).line();
  }

  /**
   * Adds the text of a further line; how it was joined is told when a page or blank line was
   * between.
   */
  void join(Ledger ledger, Slice next, Joint.Gap gap) {
    if (endsInHyphen(next)) {
      joinHyphenated(ledger, next);
      return;
    }
    String glue = Joint.glue(last(), next);
    ledger.notice(
        NoticeKind.TEXT_JOINED,
        next.line(),
        "before",
        tail(text.toString()),
        "after",
        head(next.text()),
        "across",
        gap.page() ? "page" : gap.blankLine() ? "blank" : "line",
        "glue",
        glue);
    text.append(glue);
    add(ledger, next);
  }

  /** Adds a further line of a cell, whatever pieces it is in. */
  void join(Ledger ledger, Cell line) {
    join(ledger, line.slices().get(0), new Joint.Gap(false, false));
    line.slices().stream().skip(1).forEach(slice -> add(ledger, slice));
  }

  private boolean endsInHyphen(Slice next) {
    int length = text.length();
    return length > 1
        && text.charAt(length - 1) == '-'
        && Letters.isSpacedLetter(text.charAt(length - 2))
        && Character.isLowerCase(next.text().charAt(0));
  }

  /**
   * A hyphen at the end of a line goes, unless the source has the same word with it elsewhere, or
   * what follows it stands elsewhere as a word of its own.
   */
  private void joinHyphenated(Ledger ledger, Slice next) {
    String word = lastWord() + firstWord(next);
    boolean keeps =
        word.length() > LONGEST_WORD
            || ledger.source().text().contains(word)
            || isWord(firstWord(next), ledger.source().text());
    String before = tail(text.toString());
    if (!keeps) {
      Slice last = slices.remove(slices.size() - 1);
      slices.add(last.to(last.length() - 1));
      ledger.enter(last.from(last.length() - 1), Account.FORM);
      text.setLength(text.length() - 1);
    }
    ledger.notice(
        NoticeKind.TEXT_HYPHEN,
        next.line(),
        "before",
        before,
        "after",
        head(next.text()),
        "word",
        lastWord() + firstWord(next));
    add(ledger, next);
  }

  private static boolean isWord(String word, String text) {
    Pattern alone = Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(word) + "(?![\\p{L}-])");
    return alone.matcher(text).results().limit(2).count() == 2;
  }

  private String lastWord() {
    int start = text.length();
    while (start > 0 && !Letters.isBlank(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start);
  }

  private static String firstWord(Slice next) {
    return next.text().split("[\\s,.;:)]", 2)[0];
  }

  private void add(Ledger ledger, Slice slice) {
    List<Slice> parts = withoutBold(ledger, slice);
    for (Slice part : parts) {
      text.append(part.text());
      slices.add(part);
    }
  }

  private static List<Slice> withoutBold(Ledger ledger, Slice slice) {
    String[] pieces = slice.text().split("\\*\\*", -1);
    if (pieces.length < 3 || pieces.length % 2 == 0) {
      return List.of(slice);
    }
    List<Slice> parts = new ArrayList<>();
    List<Slice> marks = new ArrayList<>();
    int from = 0;
    for (String piece : pieces) {
      Slice part = slice.sub(from, from + piece.length());
      if (!piece.isEmpty()) {
        parts.add(part);
      }
      from += piece.length();
      if (from < slice.length()) {
        marks.add(slice.sub(from, from + 2));
        from += 2;
      }
    }
    if (parts.isEmpty()) {
      return List.of(slice);
    }
    marks.forEach(mark -> ledger.enter(mark, Account.FORM));
    ledger.notice(NoticeKind.TEXT_BOLD, slice.line(), "text", slice.text());
    return parts;
  }

  Passage close() {
    return new Passage(text.toString(), slices);
  }

  private static String tail(String text) {
    return text.length() <= 12 ? text : "…" + text.substring(text.length() - 12);
  }

  private static String head(String text) {
    return text.length() <= 12 ? text : text.substring(0, 12) + "…";
  }
}
