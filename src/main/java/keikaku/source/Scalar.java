package keikaku.source;

/** A single value, as text; empty when the key stands alone. */
public record Scalar(String text, Stretch stretch) implements Node {

  public boolean isBlank() {
    return text.isBlank();
  }
}
