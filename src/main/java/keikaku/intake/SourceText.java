package keikaku.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The decoded text of a published document, in which every character has its place. */
final class SourceText {

  private final String text;
  private final int[] lineStarts;

  SourceText(String text) {
    this.text = text;
    this.lineStarts = lineStartsOf(text);
  }

  private static int[] lineStartsOf(String text) {
    List<Integer> starts = new ArrayList<>();
    starts.add(0);
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      starts.add(end + 1);
    }
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  Slice slice(int start, int end) {
    return new Slice(this, start, end);
  }

  /** The number of the line in which the character stands, from 1. */
  int lineOf(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The lines, also cut where a form feed begins a new page. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < lineStarts.length; i++) {
      int end = i + 1 < lineStarts.length ? lineStarts[i + 1] - 1 : text.length();
      addPages(lines, slice(lineStarts[i], end));
    }
    return List.copyOf(lines);
  }

  private static void addPages(List<Line> lines, Slice line) {
    int from = 0;
    for (int feed = line.text().indexOf('\f'); feed >= 0; feed = line.text().indexOf('\f', from)) {
      lines.add(Line.of(line.sub(from, feed), false));
      lines.add(Line.of(line.sub(feed, feed + 1), true));
      from = feed + 1;
    }
    lines.add(Line.of(line.from(from), false));
  }
}
