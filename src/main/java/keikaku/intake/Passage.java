package keikaku.intake;

import java.util.List;

/**
 * The text of a field together with the stretches of the source it was made of.
 *
 * @param text the text, as it goes into the content
 * @param slices where it stood, in order
 */
public record Passage(String text, List<Slice> slices) {

  static final Passage EMPTY = new Passage("", List.of());

  public Passage {
    slices = List.copyOf(slices);
    StringBuilder stood = new StringBuilder();
    slices.forEach(slice -> stood.append(slice.squeezed()));
    if (!Letters.squeeze(text).contentEquals(stood)) {
      throw new IllegalArgumentException("“" + text + "” is not what the source says: " + stood);
    }
  }

  static Passage of(Slice slice) {
    return new Passage(slice.text(), List.of(slice));
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** The line of the source in which it begins, 0 when it is empty. */
  int line() {
    return slices.isEmpty() ? 0 : slices.get(0).line();
  }
}
