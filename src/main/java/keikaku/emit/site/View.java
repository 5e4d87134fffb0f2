package keikaku.emit.site;

import java.util.List;
import java.util.Optional;

/**
 * Everything that one page shows, in words that are ready to be shown; its template places them.
 */
interface View {

  /** The template that shows it, without its ending. */
  String template();

  /** What the frame around every page needs to know about this one. */
  Head head();

  /** Where the reader should go instead, as a path in the first language; for pages that moved. */
  default Optional<String> goal() {
    return Optional.empty();
  }

  /** Whether a code that leads back to the page stands on its printed form. */
  default boolean printsCode() {
    return false;
  }

  /** What the page tells search engines beside its trail, as JSON-LD. */
  default List<String> linkedData() {
    return List.of();
  }
}
