package keikaku.emit.site;

/**
 * Everything that one page shows, in words that are ready to be shown; its template places them.
 */
interface View {

  /** The template that shows it, without its ending. */
  String template();

  /** What the frame around every page needs to know about this one. */
  Head head();
}
