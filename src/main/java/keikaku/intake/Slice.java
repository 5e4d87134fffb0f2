package keikaku.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stretch of the source that remembers where it stands. */
record Slice(SourceText source, int start, int end) {

  Slice {
    if (start < 0 || end < start || end > source.length()) {
      throw new IllegalArgumentException(start + ".." + end);
    }
  }

  String text() {
    return source.text().substring(start, end);
  }

  /** The text with full-width letters, digits and signs made narrow, place by place. */
  String folded() {
    return Letters.fold(text());
  }

  boolean isEmpty() {
    return start == end;
  }

  int length() {
    return end - start;
  }

  /** The number of the line in which it begins, from 1. */
  int line() {
    return source.lineOf(start);
  }

  Slice sub(int from, int to) {
    return new Slice(source, start + from, start + to);
  }

  Slice from(int offset) {
    return sub(offset, length());
  }

  Slice to(int offset) {
    return sub(0, offset);
  }

  /** The group of a match that was made in {@link #text} or {@link #folded}. */
  Slice group(Matcher matcher, int group) {
    return sub(matcher.start(group), matcher.end(group));
  }

  /** Without the blanks at both ends. */
  Slice strip() {
    int from = start;
    int to = end;
    while (from < to && Letters.isBlank(source.text().charAt(from))) {
      from++;
    }
    while (to > from && Letters.isBlank(source.text().charAt(to - 1))) {
      to--;
    }
    return new Slice(source, from, to);
  }

  boolean isBlank() {
    return strip().isEmpty();
  }

  /** The text without any blank, for comparing what only differs in spacing. */
  String squeezed() {
    return Letters.squeeze(text());
  }

  /** A match of the whole narrow text, made ready for its groups. */
  Matcher matching(Pattern pattern) {
    return pattern.matcher(folded());
  }
}
