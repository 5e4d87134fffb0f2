package keikaku.emit.site;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import keikaku.emit.Escapes;
import keikaku.emit.Utf8Writer;

/** Takes a page from its template, with text that is encoded already, or escaped on the way. */
final class PageWriter extends Writer {

  private static final Escapes ESCAPES =
      Escapes.none()
          .with('&', "&amp;")
          .with('<', "&lt;")
          .with('>', "&gt;")
          .with('"', "&quot;")
          .with('\'', "&#39;");

  private final Utf8Writer out;
  private final FixedTexts fixed;
  private final String ascii;

  /**
   * @param fixed the text of the template
   * @param ascii a long text of the page that is known to have nothing but signs of ASCII
   */
  PageWriter(Utf8Writer out, FixedTexts fixed, String ascii) {
    this.out = out;
    this.fixed = fixed;
    this.ascii = ascii;
  }

  /** Text that must stay text in HTML; it is escaped when it is written. */
  record Plain(String text) implements CharSequence {

    @Override
    public int length() {
      return toString().length();
    }

    @Override
    public char charAt(int at) {
      return toString().charAt(at);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return toString().substring(start, end);
    }

    @Override
    public String toString() {
      return Html.escape(text);
    }
  }

  @Override
  public Writer append(CharSequence text) throws IOException {
    if (text instanceof Plain plain) {
      out.write(plain.text(), 0, plain.text().length(), ESCAPES);
    } else {
      write(String.valueOf(text));
    }
    return this;
  }

  @Override
  public void write(String text) throws IOException {
    byte[] encoded =
        text == ascii ? text.getBytes(StandardCharsets.ISO_8859_1) : fixed.encoded(text);
    if (encoded == null) {
      out.write(text);
    } else {
      out.write(encoded);
    }
  }

  @Override
  public void write(char[] signs, int start, int count) throws IOException {
    out.write(signs, start, count);
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
