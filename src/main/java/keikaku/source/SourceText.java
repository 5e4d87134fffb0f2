package keikaku.source;

import java.util.Arrays;
import keikaku.diagnostic.Place;

/**
 * The text of one file by line. Line ends of every system count the same and are {@code \n} here; a
 * last line without one is a line like any other.
 */
public final class SourceText {

  private final String file;
  private final String text;
  private final int[] starts;
  private final Signs signs;
  private final boolean plain;

  /** Lines that places have been asked for in: a thousand findings in one line share its text. */
  private String[] shared;

  /** How many letters are two characters; less than 0 as long as nobody has asked. */
  private int pairs = -1;

  private SourceText(String file, String text, Glance glance) {
    this.file = file;
    this.text = text;
    this.starts = glance.starts();
    this.signs = glance.signs();
    this.plain = glance.isPlain();
  }

  /**
   * @param file path from the project's top, with {@code /}
   */
  public static SourceText of(String file, String raw) {
    String text = raw.indexOf('\r') < 0 ? raw : raw.replace("\r\n", "\n").replace('\r', '\n');
    if (text.endsWith("\n")) {
      text = text.substring(0, text.length() - 1);
    }
    return new SourceText(file, text, Glance.at(text));
  }

  boolean hasSameWords(SourceText other) {
    return text.equals(other.text);
  }

  /** Whether no character can break a rule, and no line looks like what a merge leaves behind. */
  boolean isPlain() {
    return plain;
  }

  /**
   * Whether an ASCII character stands anywhere in the text.
   *
   * @param sign less than 128
   */
  public boolean has(char sign) {
    return signs.have(sign);
  }

  /** All lines. */
  @Override
  public String toString() {
    return text;
  }

  public String file() {
    return file;
  }

  /** How many lines there are; an empty file has one, which is empty. */
  public int lineCount() {
    return starts.length;
  }

  /** A line, counted from 1, without its end. */
  public String line(int number) {
    return text.substring(startOf(number), endOf(number));
  }

  private synchronized String sharedLine(int number) {
    if (shared == null) {
      shared = new String[starts.length];
    }
    if (shared[number - 1] == null) {
      shared[number - 1] = line(number);
    }
    return shared[number - 1];
  }

  /** These lines, both included; empty when the first is beyond the last. */
  public String lines(int first, int last) {
    return first > last ? "" : text.substring(startOf(first), endOf(last));
  }

  /** How long these lines are in all. */
  int length(int first, int last) {
    return first > last ? 0 : endOf(last) - startOf(first);
  }

  /** Where a line starts, as an offset into the whole text. */
  public int startOf(int line) {
    return starts[line - 1];
  }

  private int endOf(int line) {
    return line == starts.length ? text.length() : starts[line] - 1;
  }

  /** Whether the character stands anywhere in the text. */
  boolean contains(int codePoint) {
    return text.indexOf(codePoint) >= 0;
  }

  /** The line in which an offset into the whole text lies. */
  public int lineAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The file as a whole. */
  public Place place() {
    return Place.ofFile(file);
  }

  /** A whole line. */
  public Place place(int line) {
    String words = line(line);
    int begin = words.length() - words.stripLeading().length();
    return between(startOf(line) + begin, startOf(line) + words.stripTrailing().length());
  }

  /** A stretch between two offsets into the whole text, cut at the end of the first line. */
  public Place between(int from, int to) {
    int line = lineAt(Math.min(from, text.length()));
    int start = startOf(line);
    int end = Math.min(Math.max(to, from), endOf(line));
    int column = count(start, Math.min(from, endOf(line)));
    int length = from < end ? count(from, end) : 1;
    return new Place(file, line, column + 1, Math.max(length, 1), sharedLine(line));
  }

  /** The letters between two offsets; a long line with many findings would be counted for each. */
  private int count(int from, int to) {
    if (pairs < 0) {
      pairs = text.length() - text.codePointCount(0, text.length());
    }
    return pairs == 0 ? to - from : text.codePointCount(from, to);
  }

  /**
   * A stretch by code points.
   *
   * @param column counted from 0
   */
  Place codePoints(int line, int column, int length) {
    int known = Math.min(line, lineCount());
    return new Place(file, known, column + 1, Math.max(length, 1), sharedLine(known));
  }
}
