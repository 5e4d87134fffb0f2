package keikaku.browser;

/**
 * Pages that are made the same way, shown by the one of them that has the most to show.
 *
 * @param name what they have in common, {@code actions/*} or {@code print.html}
 * @param path the path of the one that is looked at
 */
record PageType(String name, String path) {

  @Override
  public String toString() {
    return path;
  }
}
