package keikaku.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import keikaku.model.Asset;
import keikaku.model.Block;
import keikaku.model.Inline;
import keikaku.model.Prose;
import keikaku.model.Target;
import keikaku.source.Content;

/** Reads the pictures and files that the text shows or offers. */
final class AssetReader {

  private final Content content;
  private final SortedSet<String> used = new TreeSet<>();

  AssetReader(Content content) {
    this.content = content;
  }

  List<Asset> read(List<Prose> proses) {
    proses.forEach(prose -> prose.blocks().forEach(this::collect));
    List<Asset> assets = new ArrayList<>();
    used.forEach(path -> assets.add(new Asset(path, bytes(content.attachments().get(path)))));
    return assets;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
