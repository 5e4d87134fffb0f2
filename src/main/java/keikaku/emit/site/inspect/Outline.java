package keikaku.emit.site.inspect;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Keeps what is new in a page: the elements that hold a construct which no page before held, with
 * everything they stand in. A page of ten thousand list items becomes a few lines.
 */
final class Outline implements Markup {

  /** Elements that a parser adds where they are missing. */
  private static final Set<String> FRAME = Set.of("html", "head", "body");

  private final Set<Long> missing;
  private final StringBuilder kept = new StringBuilder("<!DOCTYPE html>");
  private final Deque<Element> open = new ArrayDeque<>();

  private Outline(Set<Long> fresh) {
    missing = new HashSet<>(fresh);
  }

  /**
   * What is new in a page.
   *
   * @param fresh the constructs that it is the first to hold
   */
  static String of(byte[] page, Set<Long> fresh) {
    Outline outline = new Outline(fresh);
    PageScanner.scan(page, outline);
    return outline.kept.toString();
  }

  /** An element that has begun: where it begins here, and how much was missing before it. */
  private record Element(Name name, int start, int missing) {}

  @Override
  public void open(Tag tag) {
    Name parent = open.isEmpty() ? Name.NONE : open.peek().name();
    open.push(new Element(tag.name(), kept.length(), missing.size()));
    missing.remove(Constructs.mark(parent, tag));
    kept.append('<').append(tag.name().text());
    for (int i = 0; i < tag.attributes(); i++) {
      kept.append(' ')
          .append(tag.attribute(i).text())
          .append("=\"")
          .append(tag.value(i))
          .append('"');
    }
    kept.append('>');
  }

  @Override
  public void text(byte[] page, int from, int to) {
    kept.append(new String(page, from, to - from, StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    Element closed = open.pop();
    if (closed.missing() == missing.size() && !FRAME.contains(closed.name().text())) {
      kept.setLength(closed.start());
    } else if (!closed.name().isVoid()) {
      kept.append("</").append(closed.name().text()).append('>');
    }
  }
}
