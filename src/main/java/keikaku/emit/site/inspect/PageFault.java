package keikaku.emit.site.inspect;

/**
 * Something that no page may be published with. The content cannot bring it about, so it is a
 * mistake of the theme or of ours.
 */
public final class PageFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String page;
  private final transient Kind kind;
  private final String detail;

  PageFault(String page, Kind kind, String detail) {
    super(page + ": " + kind.english.replace("{}", detail));
    this.page = page;
    this.kind = kind;
    this.detail = detail;
  }

  /** What can be wrong with a page. */
  enum Kind {
    LINK_BROKEN("リンク先「{}」がありません。", "links to \"{}\", which is not published"),
    ANCHOR_BROKEN("リンク先の場所「{}」がありません。", "links to the place \"{}\", which does not exist"),
    SCHEME_REFUSED("使えない種類のアドレス「{}」があります。", "holds an address of a refused kind: \"{}\""),
    FOREIGN_RESOURCE("ほかのサイトの「{}」を読み込んでいます。", "loads \"{}\" from another site"),
    ID_TWICE("同じid「{}」が2つあります。", "has the id \"{}\" twice"),
    HEADING_FIRST("h1の見出しが{}個あります。1個にしてください。", "has {} h1 headings instead of one"),
    HEADING_SKIPPED("見出しの段階が{}と飛んでいます。", "skips a heading level: {}"),
    LANGUAGE_WRONG(
        "ページの言語が「{}」になっていて、置き場所と合いません。",
        "says it is in \"{}\", which is not the language of its place"),
    LANGUAGE_UNMARKED(
        "日本語の「{}」に lang=\"ja\" がありません。", "has Japanese text without lang=\"ja\": \"{}\""),
    ACTIVE("使えない要素や属性があります：{}", "holds an element or attribute that is not allowed: {}"),
    INLINE_SCRIPT("ページの中に直接書かれたスクリプトがあります。{}", "holds an inline script {}"),
    POLICY_MISSING(
        "読み込みより前にContent-Security-Policyがありません。{}",
        "has no Content-Security-Policy before what it loads {}"),
    UNSTABLE("HTMLの形が正しくありません：{}", "is not well-formed: {}"),
    TWIN_MISSING("対になる言語のページ「{}」がありません。", "has no twin \"{}\" in another language"),
    ALTERNATES_DIFFER(
        "hreflangの組が、対になるページ「{}」と合いません。", "has other hreflang addresses than its twin \"{}\"");

    private final String japanese;
    private final String english;

    Kind(String japanese, String english) {
      this.japanese = japanese;
      this.english = english;
    }
  }

  /** The page's path on the published site. */
  public String page() {
    return page;
  }

  /** What is wrong, in Japanese for {@code ja} and in English for every other language. */
  public String sentence(String language) {
    String sentence = "ja".equals(language) ? kind.japanese : kind.english;
    return sentence.replace("{}", detail);
  }
}
