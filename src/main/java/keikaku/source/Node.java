package keikaku.source;

import keikaku.diagnostic.Place;

/** A value of the front matter; nothing is converted, {@code 1.10} and {@code NO} are text. */
public sealed interface Node permits Scalar, Sequence, Mapping {

  Stretch stretch();

  /** Where it stands, with the words of its line; for whoever has something to say about it. */
  default Place place() {
    return stretch().place();
  }
}
