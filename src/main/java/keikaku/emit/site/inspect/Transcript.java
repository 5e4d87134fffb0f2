package keikaku.emit.site.inspect;

import java.nio.charset.StandardCharsets;

/**
 * Writes down what a reader tells of a page, so that two readers can be compared. Blank text does
 * not count: where nothing may stand, a browser drops it.
 */
final class Transcript implements Markup {

  private final StringBuilder lines = new StringBuilder();
  private final StringBuilder text = new StringBuilder();
  private final boolean written;

  /**
   * @param written whether the text is as written, its character references unresolved
   */
  Transcript(boolean written) {
    this.written = written;
  }

  @Override
  public void open(Tag tag) {
    endText();
    lines.append('<').append(tag.name().text());
    for (int i = 0; i < tag.attributes(); i++) {
      lines.append(' ').append(tag.attribute(i).text()).append('=').append(resolved(tag.value(i)));
    }
    lines.append('\n');
  }

  @Override
  public void text(byte[] page, int from, int to) {
    text.append(new String(page, from, to - from, StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    endText();
    lines.append(">\n");
  }

  private void endText() {
    if (!text.toString().isBlank()) {
      lines.append(resolved(text.toString()).strip()).append('\n');
    }
    text.setLength(0);
  }

  private String resolved(String value) {
    return written ? Entities.resolve(value) : value;
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
