package keikaku.source;

import java.util.List;
import keikaku.diagnostic.Place;

/** A list of values: {@code [a, b]}, or lines that begin with {@code -}. */
public record Sequence(List<Node> items, Place place) implements Node {

  public Sequence {
    items = List.copyOf(items);
  }
}
