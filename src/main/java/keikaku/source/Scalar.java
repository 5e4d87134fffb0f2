package keikaku.source;

import keikaku.diagnostic.Place;

/** A single value, as text; empty when the key stands alone. */
public record Scalar(String text, Place place) implements Node {

  public boolean isBlank() {
    return text.isBlank();
  }
}
