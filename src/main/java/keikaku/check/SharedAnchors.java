package keikaku.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import keikaku.model.Block;
import keikaku.model.Prose;

/** Gives the headings of a translation the anchors of the original, so that links work in both. */
final class SharedAnchors {

  private SharedAnchors() {}

  static Prose from(Prose original, Prose translation) {
    Queue<String> anchors = new ArrayDeque<>();
    for (Block block : original.blocks()) {
      if (block instanceof Block.Heading heading) {
        anchors.add(heading.anchor());
      }
    }
    List<Block> blocks = new ArrayList<>();
    for (Block block : translation.blocks()) {
      blocks.add(
          block instanceof Block.Heading heading && !anchors.isEmpty()
              ? new Block.Heading(
                  heading.level(), anchors.remove(), heading.content(), heading.line())
              : block);
    }
    return new Prose(blocks);
  }
}
