package keikaku.emit.stratml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import keikaku.emit.Escapes;
import keikaku.emit.Utf8Writer;

/** Writes XML elements, one to a line, and owns their escaping. */
final class XmlWriter {

  private static final Escapes ESCAPES =
      Escapes.none().with('&', "&amp;").with('<', "&lt;").with('>', "&gt;");

  private final Utf8Writer out;
  private int depth;

  XmlWriter(Utf8Writer out) {
    this.out = out;
    append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /** The outermost element, which names the vocabulary of them all. */
  void root(String name, String namespace, Runnable content) {
    element(name, " xmlns=\"" + namespace + "\"", content);
  }

  /** An element that holds others. */
  void element(String name, Runnable content) {
    element(name, "", content);
  }

  private void element(String name, String attributes, Runnable content) {
    indent().append("<").append(name).append(attributes).append(">\n");
    depth++;
    content.run();
    depth--;
    indent().append("</").append(name).append(">\n");
  }

  /** An element that holds text. */
  void element(String name, String text) {
    indent().append("<").append(name).append(">").text(text);
    append("</").append(name).append(">\n");
  }

  void element(String name, Optional<String> text) {
    text.filter(found -> !found.isEmpty()).ifPresent(found -> element(name, found));
  }

  private XmlWriter indent() {
    return append("  ".repeat(depth));
  }

  private XmlWriter append(String text) {
    try {
      out.write(text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void text(String text) {
    try {
      out.write(text, 0, text.length(), ESCAPES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
