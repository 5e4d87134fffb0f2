package keikaku.source;

import java.util.List;

/** A list of values: {@code [a, b]}, or lines that begin with {@code -}. */
public record Sequence(List<Node> items, Stretch stretch) implements Node {

  public Sequence {
    items = List.copyOf(items);
  }
}
