package keikaku.emit.stratml;

import java.util.Optional;

/** Writes XML elements, one to a line, and owns their escaping. */
final class XmlWriter {

  private final StringBuilder out = new StringBuilder();
  private int depth;

  XmlWriter() {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
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
    indent().append('<').append(name).append(attributes).append(">\n");
    depth++;
    content.run();
    depth--;
    indent().append("</").append(name).append(">\n");
  }

  /** An element that holds text. */
  void element(String name, String text) {
    indent().append('<').append(name).append('>').append(escaped(text));
    out.append("</").append(name).append(">\n");
  }

  void element(String name, Optional<String> text) {
    text.filter(found -> !found.isEmpty()).ifPresent(found -> element(name, found));
  }

  private StringBuilder indent() {
    return out.append("  ".repeat(depth));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
