package keikaku.model;

import java.util.List;

/** Running text: what Markdown said, in the few forms that the tool can present everywhere. */
public record Prose(List<Block> blocks) {

  public static final Prose EMPTY = new Prose(List.of());

  public Prose {
    blocks = List.copyOf(blocks);
  }

  public boolean isEmpty() {
    return blocks.isEmpty();
  }

  /** The words alone, a string for each paragraph, heading, list item or table row. */
  public List<String> toParagraphs() {
    return PlainText.paragraphsOf(blocks);
  }
}
