package keikaku.prose;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import keikaku.model.Inline;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** What a line end inside a paragraph means: nothing between Japanese characters, else a space. */
final class LineJoin {

  private static final Set<UnicodeScript> UNSPACED =
      Set.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO);

  private LineJoin() {}

  static Inline.Words between(Node before, Node after) {
    boolean unspaced = isUnspaced(last(before)) && isUnspaced(first(after));
    return new Inline.Words(unspaced ? "" : " ");
  }

  private static boolean isUnspaced(int c) {
    return UNSPACED.contains(UnicodeScript.of(c))
        || c >= 0x3000 && c <= 0x303f
        || c >= 0xff00 && c <= 0xff60
        || c == 0x30fb
        || c == 0x30fc;
  }

  private static int last(Node node) {
    String text = text(node, true);
    return text.isEmpty() ? ' ' : text.codePointBefore(text.length());
  }

  private static int first(Node node) {
    String text = text(node, false);
    return text.isEmpty() ? ' ' : text.codePointAt(0);
  }

  private static String text(Node node, boolean last) {
    Node leaf = node;
    while (leaf != null && leaf.getFirstChild() != null) {
      leaf = last ? leaf.getLastChild() : leaf.getFirstChild();
    }
    if (leaf instanceof Text text) {
      return Markdown.withoutSeams(text.getLiteral());
    }
    return leaf instanceof Code code ? code.getLiteral() : "";
  }
}
