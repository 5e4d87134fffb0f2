package keikaku.emit.site;

/**
 * Words on a page.
 *
 * @param text the words, not yet escaped
 * @param language the tag of their language, empty where it is the page's own
 */
record Text(String text, String language) {

  /** Words in the page's own language. */
  static Text own(String text) {
    return new Text(text, "");
  }

  /** The attribute that an element around these words needs: {@code lang="ja"} or nothing. */
  public String lang() {
    return language.isEmpty() ? "" : " lang=\"" + language + "\"";
  }
}
