package keikaku.emit.site;

import java.util.List;

/**
 * Everything that one page shows, in words that are ready to be shown; its template places them.
 */
interface View {

  /** The template that shows it, without its ending. */
  String template();

  /** What the frame around every page needs to know about this one. */
  Head head();

  /** What the page tells search engines beside its trail, as JSON-LD. */
  default List<String> linkedData() {
    return List.of();
  }
}
