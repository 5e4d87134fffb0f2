package keikaku.emit.site;

import java.util.List;
import java.util.Optional;
import keikaku.model.Grade;
import keikaku.model.Round;

/** Where pages stand that present no single entry of the plan. */
final class SitePaths {

  static final String HOME = "index.html";
  static final String ACTIONS = "actions/index.html";
  static final String POLICIES = "policies/index.html";
  static final String EVALUATIONS = "evaluations/index.html";
  static final String NOT_AS_PLANNED = "evaluations/not-as-planned.html";
  static final String TERMS = "terms/index.html";
  static final String DATA = "data/index.html";
  static final String DICTIONARY = "data/dictionary.html";
  static final String QUALITY = "data/quality.html";
  static final String TRANSLATIONS = "data/translations.html";
  static final String SEARCH = "search.html";
  static final String ACCESSIBILITY_RESULTS = "accessibility/results.html";
  static final String PRINT = "print.html";
  static final String NOT_FOUND = "404.html";
  static final String FEED = "feed.xml";
  static final String SITEMAP = "sitemap.xml";

  private SitePaths() {}

  /** The page of a part of the site that the navigation can lead to. */
  static Optional<String> part(String name) {
    return switch (name) {
      case "actions" -> Optional.of(ACTIONS);
      case "policies" -> Optional.of(POLICIES);
      case "evaluations" -> Optional.of(EVALUATIONS);
      case "data" -> Optional.of(DATA);
      case "terms" -> Optional.of(TERMS);
      case "search" -> Optional.of(SEARCH);
      default -> Optional.empty();
    };
  }

  /** The list of the actions that got a grade in a round. */
  static String gradeList(String round, String grade) {
    return "evaluations/" + round + "/grade/" + grade + ".html";
  }

  /** The list of the actions whose newest grade is this one, of a plan that was judged often. */
  static String newestList(String grade) {
    return "actions/grade/" + grade + ".html";
  }

  /**
   * The list of the actions whose newest grade is this one. Where there was but one round it is
   * that round's list.
   */
  static String latestList(Standpoint page, Grade grade) {
    List<Round> rounds = page.edition().plan().rounds();
    if (rounds.size() > 1) {
      return newestList(grade.id());
    }
    return rounds.isEmpty() ? ACTIONS : gradeList(rounds.get(0).id(), grade.id());
  }

  /** A table as spreadsheets open it: with Japanese headers on Japanese pages. */
  static String sheet(String table, Edition edition) {
    return edition.language().tag().equals("ja")
        ? "data/ja/" + table + ".csv"
        : "data/" + table + ".csv";
  }
}
