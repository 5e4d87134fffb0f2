package keikaku.emit.site.inspect;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Passes a page on, and keeps what is new in it: the elements that hold a construct which no page
 * before held, with everything they stand in. A page of ten thousand list items becomes a few
 * lines.
 */
final class Outline implements Markup {

  /** Elements that a parser adds where they are missing. */
  private static final Set<String> FRAME = Set.of("html", "head", "body");

  private final Markup next;
  private final Constructs constructs;
  private final StringBuilder kept = new StringBuilder(PageScanner.DOCTYPE);
  private final Deque<Element> open = new ArrayDeque<>();

  Outline(Markup next, Constructs constructs) {
    this.next = next;
    this.constructs = constructs;
  }

  /** An element that has begun: where it begins here, and how much was new before it. */
  private record Element(String name, int start, int found) {}

  @Override
  public void open(Tag tag) {
    open.push(new Element(tag.name(), kept.length(), constructs.found()));
    next.open(tag);
    kept.append('<').append(tag.name());
    for (int i = 0; i < tag.attributes(); i++) {
      kept.append(' ').append(tag.attribute(i)).append("=\"").append(tag.value(i)).append('"');
    }
    kept.append('>');
  }

  @Override
  public void text(String page, int from, int to) {
    next.text(page, from, to);
    kept.append(page, from, to);
  }

  @Override
  public void close() {
    next.close();
    Element closed = open.pop();
    if (closed.found() == constructs.found() && !FRAME.contains(closed.name())) {
      kept.setLength(closed.start());
    } else if (!PageScanner.VOID.contains(closed.name())) {
      kept.append("</").append(closed.name()).append('>');
    }
  }

  @Override
  public String toString() {
    return kept.toString();
  }
}
