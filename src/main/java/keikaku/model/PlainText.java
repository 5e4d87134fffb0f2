package keikaku.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The words of running text without its form, for data files, search and titles. */
public final class PlainText {

  private PlainText() {}

  /** The words of one line; a ruby's reading is left out, a picture speaks its alternative. */
  public static String of(List<Inline> line) {
    if (line.size() == 1 && line.get(0) instanceof Inline.Words words) {
      return words.text();
    }
    StringBuilder all = new StringBuilder();
    append(line, all);
    return all.toString();
  }

  static List<String> paragraphsOf(List<Block> blocks) {
    List<String> paragraphs = new ArrayList<>();
    for (Block block : blocks) {
      append(block, paragraphs);
    }
    return List.copyOf(paragraphs);
  }

  private static void append(Block block, List<String> to) {
    if (block instanceof Block.Paragraph paragraph) {
      to.add(of(paragraph.content()));
    } else if (block instanceof Block.Heading heading) {
      to.add(of(heading.content()));
    } else if (block instanceof Block.Listing listing) {
      listing.items().forEach(item -> to.addAll(paragraphsOf(item)));
    } else if (block instanceof Block.Quote quote) {
      to.addAll(paragraphsOf(quote.content()));
    } else if (block instanceof Block.Preformatted preformatted) {
      preformatted.text().lines().forEach(to::add);
    } else if (block instanceof Block.Grid grid) {
      to.add(row(grid.header()));
      grid.rows().forEach(row -> to.add(row(row)));
    }
  }

  private static String row(List<List<Inline>> cells) {
    return cells.stream().map(PlainText::of).collect(Collectors.joining(" | "));
  }

  private static void append(List<Inline> line, StringBuilder to) {
    for (Inline inline : line) {
      append(inline, to);
    }
  }

  private static void append(Inline inline, StringBuilder to) {
    if (inline instanceof Inline.Words words) {
      to.append(words.text());
    } else if (inline instanceof Inline.Code code) {
      to.append(code.text());
    } else if (inline instanceof Inline.Ruby ruby) {
      to.append(ruby.base());
    } else if (inline instanceof Inline.Picture picture) {
      to.append(picture.alternative());
    } else if (inline instanceof Inline.Break) {
      to.append(' ');
    } else if (inline instanceof Inline.Emphasis emphasis) {
      append(emphasis.content(), to);
    } else if (inline instanceof Inline.Strong strong) {
      append(strong.content(), to);
    } else if (inline instanceof Inline.Struck struck) {
      append(struck.content(), to);
    } else if (inline instanceof Inline.Link link) {
      append(link.content(), to);
    }
  }
}
