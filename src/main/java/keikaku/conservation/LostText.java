package keikaku.conservation;

/** Words of the content that a page or a data file does not have; the release is not published. */
public final class LostText extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final String words;
  private final String artifact;

  LostText(Wording wording, String artifact) {
    super(wording.file() + ": not in " + artifact + ": " + wording.text());
    file = wording.file();
    line = wording.line();
    words = wording.text();
    this.artifact = artifact;
  }

  /** The file that holds the words, from the project's top. */
  public String file() {
    return file;
  }

  /** The line that they begin on; 0 where they stand in the front matter. */
  public int line() {
    return line;
  }

  /** The words, as they were written. */
  public String words() {
    return words;
  }

  /** What is wrong and what may have caused it, in Japanese or English. */
  public String sentence(String language) {
    return "ja".equals(language)
        ? "この文が「" + artifact + "」にありません。site-theme/ のテンプレートを変えたのなら、そこで落ちています: " + words
        : "these words are not in “"
            + artifact
            + "”; if a template in site-theme/ was changed, they were lost there: "
            + words;
  }

  /** The published file that lacks them. */
  public String artifact() {
    return artifact;
  }
}
