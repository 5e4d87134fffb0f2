package keikaku.source;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import keikaku.diagnostic.Place;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;

/** Files that lie among the content without being content. */
enum Unwanted {
  /** Notes for the people who edit, and what version control needs. */
  EXPECTED,
  /** What editors and operating systems leave behind. */
  LEFTOVER;

  private static final Pattern FOR_PEOPLE =
      Pattern.compile("readme(\\.[a-z-]+)?\\.md|\\.git(keep|ignore|attributes)|\\.editorconfig");
  private static final Pattern LEFT_BEHIND =
      Pattern.compile(
          "~\\$.*|\\..*|.*~|#.*#|.*\\.(bak|tmp|temp|swp|orig|rej|new[0-9]*)|thumbs\\.db|desktop\\.ini",
          Pattern.DOTALL);

  static Optional<Unwanted> named(String name) {
    if (isPlain(name)) {
      return Optional.empty();
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (FOR_PEOPLE.matcher(lower).matches()) {
      return Optional.of(EXPECTED);
    }
    return LEFT_BEHIND.matcher(lower).matches() ? Optional.of(LEFTOVER) : Optional.empty();
  }

  /** How nearly all files are named: {@code 07.md}. */
  private static boolean isPlain(String name) {
    char first = name.charAt(0);
    return first >= '0' && first <= '9' && name.endsWith(".md");
  }

  void report(Report report, Place place) {
    if (this == LEFTOVER) {
      report.add(Rule.FILE_TEMPORARY_IGNORED, place);
    }
  }
}
