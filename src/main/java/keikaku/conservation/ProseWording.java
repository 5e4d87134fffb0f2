package keikaku.conservation;

import java.util.ArrayList;
import java.util.List;
import keikaku.model.Block;
import keikaku.model.Inline;
import keikaku.model.Prose;

/** Takes running text apart into what must be found, a stretch for each line of it. */
final class ProseWording {

  private final String file;
  private final boolean readings;
  private final List<Wording> wordings = new ArrayList<>();

  private ProseWording(String file, boolean readings) {
    this.file = file;
    this.readings = readings;
  }

  /**
   * @param readings whether what stands above words has to be found as well
   */
  static List<Wording> of(Prose prose, String file, boolean readings) {
    ProseWording taken = new ProseWording(file, readings);
    taken.blocks(prose.blocks());
    return taken.wordings;
  }

  static Wording ofLine(List<Inline> line, String file, boolean readings) {
    ProseWording taken = new ProseWording(file, readings);
    taken.line(line, 0);
    return taken.wordings.get(0);
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        line(paragraph.content(), block.line());
      } else if (block instanceof Block.Heading heading) {
        line(heading.content(), block.line());
      } else if (block instanceof Block.Listing listing) {
        listing.items().forEach(this::blocks);
      } else if (block instanceof Block.Quote quote) {
        blocks(quote.content());
      } else if (block instanceof Block.Preformatted text) {
        text.text().lines().forEach(one -> wordings.add(Wording.of(file, block.line(), one)));
      } else if (block instanceof Block.Grid grid) {
        grid.header().forEach(cell -> line(cell, block.line()));
        grid.rows().forEach(row -> row.forEach(cell -> line(cell, block.line())));
      }
    }
  }

  private void line(List<Inline> line, int number) {
    StringBuilder text = new StringBuilder();
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    inlines(line, text, piece, pieces);
    pieces.add(Letters.of(piece.toString()));
    wordings.add(new Wording(file, number, text.toString(), pieces));
  }

  private void inlines(
      List<Inline> line, StringBuilder text, StringBuilder piece, List<String> pieces) {
    for (Inline inline : line) {
      if (inline instanceof Inline.Words words) {
        add(words.text(), text, piece);
      } else if (inline instanceof Inline.Code code) {
        add(code.text(), text, piece);
      } else if (inline instanceof Inline.Picture picture) {
        add(picture.alternative(), text, piece);
      } else if (inline instanceof Inline.Ruby ruby) {
        add(ruby.base(), text, piece);
        cut(piece, pieces);
        if (readings) {
          pieces.add(Letters.of(ruby.reading()));
        }
      } else if (inline instanceof Inline.Emphasis emphasis) {
        inlines(emphasis.content(), text, piece, pieces);
      } else if (inline instanceof Inline.Strong strong) {
        inlines(strong.content(), text, piece, pieces);
      } else if (inline instanceof Inline.Struck struck) {
        inlines(struck.content(), text, piece, pieces);
      } else if (inline instanceof Inline.Link link) {
        inlines(link.content(), text, piece, pieces);
      }
    }
  }

  private static void add(String words, StringBuilder text, StringBuilder piece) {
    text.append(words);
    piece.append(words);
  }

  private static void cut(StringBuilder piece, List<String> pieces) {
    pieces.add(Letters.of(piece.toString()));
    piece.setLength(0);
  }
}
