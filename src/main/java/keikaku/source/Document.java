package keikaku.source;

import java.util.Optional;

/**
 * One file of the content, taken apart.
 *
 * @param path from the content folder, with {@code /} ({@code actions/07.en.md})
 * @param language the tag in the file name, empty for the plan's first language
 * @param front the front matter, absent when it cannot be read (which has been reported)
 * @param bodyLine the line after the front matter, counted from 1
 */
public record Document(
    String path,
    Identity identity,
    String language,
    SourceText text,
    Optional<Mapping> front,
    int bodyLine) {

  /** Where the body starts, as an offset into the whole text. */
  public int bodyStart() {
    return bodyLine > text.lineCount() ? text.startOf(text.lineCount()) : text.startOf(bodyLine);
  }

  /** The Markdown below the front matter. */
  public String body() {
    return text.lines(bodyLine, text.lineCount());
  }

  public boolean isTranslation() {
    return !language.isEmpty();
  }
}
