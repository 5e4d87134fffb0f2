package keikaku.intake;

/**
 * The number of an item.
 *
 * @param written as the source has it ({@code ２-(1)-③・④})
 * @param id the same as an identifier of the content ({@code 2-1-3-4})
 * @param shape how it is written, every digit run a {@code d}, so that headings of one kind match
 * @param slice where it stands
 */
record ItemNumber(String written, String id, String shape, Slice slice) {

  /** The number as a count, where it is one; else -1. */
  int count() {
    return id.matches("\\d{1,4}") ? Integer.parseInt(id) : -1;
  }

  boolean isCombined() {
    return written.contains("・");
  }
}
