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
    if (line.size() == 1 && line.get(0) instanceof Inline.Words words) {
      wordings.add(Wording.of(file, number, words.text()));
      return;
    }
    StringBuilder text = new StringBuilder(128);
    List<String> pieces = new ArrayList<>();
    int begun = inlines(line, text, 0, pieces);
    String all = text.toString();
    pieces.add(Letters.of(all.substring(begun)));
    wordings.add(new Wording(file, number, all, pieces));
  }

  /** Appends what a line says to the text; tells where the last piece of it begins. */
  private int inlines(List<Inline> line, StringBuilder text, int start, List<String> pieces) {
    int begun = start;
    for (Inline inline : line) {
      if (inline instanceof Inline.Words words) {
        text.append(words.text());
      } else if (inline instanceof Inline.Code code) {
        text.append(code.text());
      } else if (inline instanceof Inline.Picture picture) {
        text.append(picture.alternative());
      } else if (inline instanceof Inline.Ruby ruby) {
        text.append(ruby.base());
        pieces.add(Letters.of(text.substring(begun)));
        begun = text.length();
        if (readings) {
          pieces.add(Letters.of(ruby.reading()));
        }
      } else if (inline instanceof Inline.Emphasis emphasis) {
        begun = inlines(emphasis.content(), text, begun, pieces);
      } else if (inline instanceof Inline.Strong strong) {
        begun = inlines(strong.content(), text, begun, pieces);
      } else if (inline instanceof Inline.Struck struck) {
        begun = inlines(struck.content(), text, begun, pieces);
      } else if (inline instanceof Inline.Link link) {
        begun = inlines(link.content(), text, begun, pieces);
      }
    }
    return begun;
  }
}
