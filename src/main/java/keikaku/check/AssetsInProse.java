package keikaku.check;

import java.util.List;
import java.util.Set;
import keikaku.model.Block;
import keikaku.model.Inline;
import keikaku.model.Prose;
import keikaku.model.Target;

/** Finds the pictures and files that running text shows or offers. */
final class AssetsInProse {

  private final Set<String> used;

  private AssetsInProse(Set<String> used) {
    this.used = used;
  }

  static void collect(Prose prose, Set<String> used) {
    prose.blocks().forEach(new AssetsInProse(used)::collect);
  }

  private void collect(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      collect(paragraph.content());
    } else if (block instanceof Block.Heading heading) {
      collect(heading.content());
    } else if (block instanceof Block.Listing listing) {
      listing.items().forEach(item -> item.forEach(this::collect));
    } else if (block instanceof Block.Quote quote) {
      quote.content().forEach(this::collect);
    } else if (block instanceof Block.Grid grid) {
      grid.header().forEach(this::collect);
      grid.rows().forEach(row -> row.forEach(this::collect));
    }
  }

  private void collect(List<Inline> line) {
    for (Inline inline : line) {
      if (inline instanceof Inline.Picture picture) {
        used.add(picture.asset());
      } else if (inline instanceof Inline.Link link) {
        if (link.target() instanceof Target.ToAsset asset) {
          used.add(asset.path());
        }
        collect(link.content());
      } else if (inline instanceof Inline.Strong strong) {
        collect(strong.content());
      } else if (inline instanceof Inline.Emphasis emphasis) {
        collect(emphasis.content());
      } else if (inline instanceof Inline.Struck struck) {
        collect(struck.content());
      }
    }
  }
}
