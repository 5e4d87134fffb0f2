package keikaku.model;

import java.util.List;

/** A piece of a line of text. */
public sealed interface Inline {

  record Words(String text) implements Inline {}

  record Emphasis(List<Inline> content) implements Inline {
    public Emphasis {
      content = List.copyOf(content);
    }
  }

  record Strong(List<Inline> content) implements Inline {
    public Strong {
      content = List.copyOf(content);
    }
  }

  record Struck(List<Inline> content) implements Inline {
    public Struck {
      content = List.copyOf(content);
    }
  }

  record Code(String text) implements Inline {}

  record Link(Target target, List<Inline> content) implements Inline {
    public Link {
      content = List.copyOf(content);
    }
  }

  /** A picture; {@code asset} is the path of an {@link Asset} of the plan. */
  record Picture(String asset, String alternative) implements Inline {}

  /** Words with their reading above them (furigana). */
  record Ruby(String base, String reading) implements Inline {}

  /** A line break that the writer asked for. */
  record Break() implements Inline {}
}
