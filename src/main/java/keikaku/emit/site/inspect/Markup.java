package keikaku.emit.site.inspect;

/** Is told what stands in a page, in its order. */
interface Markup {

  /** An element begins; for an element without content no end follows. */
  void open(Tag tag);

  /** Text between tags, as written: entities are not resolved. */
  void text(byte[] page, int from, int to);

  void close();
}
