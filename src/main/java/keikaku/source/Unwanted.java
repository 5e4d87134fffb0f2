package keikaku.source;

import java.util.Locale;
import java.util.Optional;
import keikaku.diagnostic.Place;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;

/** Files that lie among the content without being content. */
enum Unwanted {
  /** Notes for the people who edit, and what version control needs. */
  EXPECTED,
  /** What editors and operating systems leave behind. */
  LEFTOVER;

  static Optional<Unwanted> named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.matches("readme(\\.[a-z-]+)?\\.md|\\.git(keep|ignore|attributes)|\\.editorconfig")) {
      return Optional.of(EXPECTED);
    }
    boolean leftover =
        lower.startsWith("~$")
            || lower.startsWith(".")
            || lower.endsWith("~")
            || lower.startsWith("#") && lower.endsWith("#")
            || lower.matches(
                ".*\\.(bak|tmp|temp|swp|orig|rej|new[0-9]*)|thumbs\\.db|desktop\\.ini");
    return leftover ? Optional.of(LEFTOVER) : Optional.empty();
  }

  void report(Report report, Place place) {
    if (this == LEFTOVER) {
      report.add(Rule.FILE_TEMPORARY_IGNORED, place);
    }
  }
}
