package keikaku.source;

import keikaku.diagnostic.Place;

/** A value of the front matter; nothing is converted, {@code 1.10} and {@code NO} are text. */
public sealed interface Node permits Scalar, Sequence, Mapping {

  Place place();
}
