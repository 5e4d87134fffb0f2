package keikaku.model;

import java.util.List;

/** A block of running text; {@code line} is the line of the file it begins on. */
public sealed interface Block {

  int line();

  record Paragraph(List<Inline> content, int line) implements Block {
    public Paragraph {
      content = List.copyOf(content);
    }
  }

  /**
   * A heading; level 2 is the highest in a body, since the title is level 1.
   *
   * @param anchor its name in addresses, unique in the body and the same in every language ({@code
   *     s-連絡先}); what the fragment of a link says
   */
  record Heading(int level, String anchor, List<Inline> content, int line) implements Block {
    public Heading {
      content = List.copyOf(content);
    }
  }

  /** A list; {@code start} is the first number of an ordered one. */
  record Listing(boolean ordered, int start, List<List<Block>> items, int line) implements Block {
    public Listing {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  record Quote(List<Block> content, int line) implements Block {
    public Quote {
      content = List.copyOf(content);
    }
  }

  /** Text whose spaces and line ends matter. */
  record Preformatted(String text, int line) implements Block {}

  /** A table; every row has as many cells as the header. */
  record Grid(List<List<Inline>> header, List<List<List<Inline>>> rows, int line) implements Block {
    public Grid {
      header = header.stream().map(List::copyOf).toList();
      rows = rows.stream().map(row -> row.stream().map(List::copyOf).toList()).toList();
    }
  }

  record Divider(int line) implements Block {}
}
