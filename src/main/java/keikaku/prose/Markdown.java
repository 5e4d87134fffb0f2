package keikaku.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import keikaku.diagnostic.Place;
import keikaku.source.Document;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * A body prepared for CommonMark, which does not see {@code これは**「重要」**です} as bold, because it
 * expects spaces around brackets. A character that no text may contain is put between the asterisks
 * and the bracket; it is taken out of everything that leaves this package, and columns are counted
 * without it.
 */
final class Markdown {

  /** A Unicode noncharacter, which the reader refuses in content. */
  static final char SEAM = '\ufdd0';

  private static final int[] NO_SEAMS = {};

  private final Document document;
  private final String input;
  private final int[] seams;

  private Markdown(Document document, String input, int[] seams) {
    this.document = document;
    this.input = input;
    this.seams = seams;
  }

  static Markdown of(Document document) {
    String body = document.body();
    if (!document.text().has('*')) {
      return new Markdown(document, body, NO_SEAMS);
    }
    StringBuilder input = new StringBuilder(body.length() + 16);
    List<Integer> seams = new ArrayList<>();
    for (int i = 0; i < body.length(); i++) {
      if (i > 0 && needsSeam(body, i)) {
        seams.add(input.length());
        input.append(SEAM);
      }
      input.append(body.charAt(i));
    }
    int[] places = seams.stream().mapToInt(Integer::intValue).toArray();
    return new Markdown(document, input.toString(), places);
  }

  private static boolean needsSeam(String body, int at) {
    char left = body.charAt(at - 1);
    char right = body.charAt(at);
    return left == '*' && isWidePunctuation(right) || right == '*' && isWidePunctuation(left);
  }

  private static boolean isWidePunctuation(char c) {
    return c > 0x7f
        && switch (Character.getType(c)) {
          case Character.START_PUNCTUATION,
              Character.END_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.OTHER_PUNCTUATION,
              Character.DASH_PUNCTUATION,
              Character.CONNECTOR_PUNCTUATION,
              Character.MATH_SYMBOL,
              Character.CURRENCY_SYMBOL,
              Character.MODIFIER_SYMBOL,
              Character.OTHER_SYMBOL ->
              true;
          default -> false;
        };
  }

  static String withoutSeams(String text) {
    return text.indexOf(SEAM) < 0 ? text : text.replace(String.valueOf(SEAM), "");
  }

  Document document() {
    return document;
  }

  /** What CommonMark is to parse. */
  String input() {
    return input;
  }

  /** An offset into the input as an offset into the text of the file. */
  int offset(int inputIndex) {
    int before = Arrays.binarySearch(seams, inputIndex);
    return document.bodyStart() + inputIndex - (before < 0 ? -before - 1 : before);
  }

  /** Where a node stands; a node of several lines is placed on its first. */
  Place place(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return node.getParent() == null ? document.text().place() : place(node.getParent());
    }
    return place(spans.get(0));
  }

  /** Where a stretch of one line stands. */
  Place place(SourceSpan span) {
    return place(span.getInputIndex(), span.getInputIndex() + span.getLength());
  }

  /** Where the last line of a node stands. */
  Place lastPlace(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? place(node) : place(spans.get(spans.size() - 1));
  }

  /** The first line of a node as it was written, seams included. */
  String source(Node node) {
    return node.getSourceSpans().isEmpty() ? "" : source(node.getSourceSpans().get(0));
  }

  /** A stretch of one line as it was written, seams included. */
  String source(SourceSpan span) {
    return input.substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
  }

  /** A stretch of the input. */
  Place place(int from, int to) {
    return document.text().between(offset(from), offset(to));
  }

  /** The line of the file on which a node begins. */
  int line(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty()
        ? document.bodyLine()
        : document.bodyLine() + spans.get(0).getLineIndex();
  }
}
