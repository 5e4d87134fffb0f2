package keikaku.emit.site;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a template that stands on each of its pages, encoded once. It is known by being the
 * same object, which takes no longer for a long text than for a short one.
 */
final class FixedTexts {

  private static final FixedTexts NONE = new FixedTexts(List.of());

  private final String[] texts;
  private final byte[][] encoded;

  private FixedTexts(List<String> all) {
    int slots = Math.max(1, Integer.highestOneBit(all.size()) * 8);
    texts = new String[slots];
    encoded = new byte[slots][];
    all.forEach(this::add);
  }

  static FixedTexts none() {
    return NONE;
  }

  static FixedTexts of(Template template) {
    List<String> all = new ArrayList<>();
    template.visit(new Collector(all));
    return new FixedTexts(all);
  }

  private void add(String text) {
    int slot = slot(text);
    while (texts[slot] != null && texts[slot] != text) {
      slot = slot + 1 & texts.length - 1;
    }
    texts[slot] = text;
    encoded[slot] = text.getBytes(StandardCharsets.UTF_8);
  }

  /** The text in UTF-8; null where it is none of these. */
  byte[] encoded(String text) {
    int slot = slot(text);
    String known = texts[slot];
    while (known != null && known != text) {
      slot = slot + 1 & texts.length - 1;
      known = texts[slot];
    }
    return known == null ? null : encoded[slot];
  }

  private int slot(String text) {
    int length = text.length();
    int some = length == 0 ? 0 : text.charAt(length - 1) + 31 * text.charAt(length >> 1);
    return 31 * length + some & texts.length - 1;
  }

  /** Goes through a template and all that it takes in. */
  private record Collector(List<String> texts) implements Mustache.Visitor {

    @Override
    public void visitText(String text) {
      texts.add(text);
    }

    @Override
    public void visitVariable(String name) {}

    @Override
    public boolean visitInclude(String name) {
      return true;
    }

    @Override
    public boolean visitParent(String name) {
      return true;
    }

    @Override
    public boolean visitBlock(String name) {
      return true;
    }

    @Override
    public boolean visitSection(String name) {
      return true;
    }

    @Override
    public boolean visitInvertedSection(String name) {
      return true;
    }
  }
}
