package keikaku.emit.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The results of the accessibility test as Japanese municipalities publish them: one line for each
 * success criterion of JIS X 8341-3:2016, levels A and AA. Conformity is claimed only when every
 * criterion has been checked and none failed.
 */
record AccessibilityResultsView(Head head, String heading, String summary, List<Line> lines)
    implements View {

  /** The criteria of levels A and AA in the order of the standard. */
  static final List<String> CRITERIA =
      List.of(
          "1.1.1", "1.2.1", "1.2.2", "1.2.3", "1.2.4", "1.2.5", "1.3.1", "1.3.2", "1.3.3", "1.4.1",
          "1.4.2", "1.4.3", "1.4.4", "1.4.5", "2.1.1", "2.1.2", "2.2.1", "2.2.2", "2.3.1", "2.4.1",
          "2.4.2", "2.4.3", "2.4.4", "2.4.5", "2.4.6", "2.4.7", "3.1.1", "3.1.2", "3.2.1", "3.2.2",
          "3.2.3", "3.2.4", "3.3.1", "3.3.2", "3.3.3", "3.3.4", "4.1.1", "4.1.2");

  private static final List<String> LEVEL_AA =
      List.of(
          "1.2.4", "1.2.5", "1.4.3", "1.4.4", "1.4.5", "2.4.5", "2.4.6", "2.4.7", "3.1.2", "3.2.3",
          "3.2.4", "3.3.3", "3.3.4");

  private static final List<String> OUTCOMES = List.of("pass", "fail", "none", "unknown");

  /** One success criterion; {@code how} is empty where it has not been checked. */
  record Line(String id, String level, String title, String outcome, String how) {}

  @Override
  public String template() {
    return "accessibility-results";
  }

  /**
   * @param results the outcome of each criterion, with {@code auto} or {@code human} behind it
   */
  static AccessibilityResultsView of(Map<String, String> results, Standpoint page) {
    String heading = page.say("results.title");
    List<Line> lines = new ArrayList<>();
    for (String criterion : CRITERIA) {
      lines.add(line(criterion, results.getOrDefault(criterion, "unknown"), page));
    }
    return new AccessibilityResultsView(
        new Head(
            Text.own(heading),
            page.say("results.description"),
            List.of(page.link(SitePaths.HOME, "nav.home")),
            List.of()),
        heading,
        summary(results, page),
        lines);
  }

  /** Whether every criterion has been checked and none failed. */
  static boolean conforms(Map<String, String> results) {
    return count("unknown", results) == 0 && count("fail", results) == 0;
  }

  private static Line line(String criterion, String result, Standpoint page) {
    String outcome = outcome(result);
    return new Line(
        criterion,
        LEVEL_AA.contains(criterion) ? "AA" : "A",
        page.say("wcag." + criterion),
        page.say("results." + outcome),
        outcome.equals("unknown")
            ? ""
            : page.say(result.endsWith(" auto") ? "results.auto" : "results.human"));
  }

  private static String summary(Map<String, String> results, Standpoint page) {
    int unknown = count("unknown", results);
    int failed = count("fail", results);
    if (unknown > 0) {
      return page.say("results.summary", "known", CRITERIA.size() - unknown, "unknown", unknown);
    }
    return failed > 0 ? page.say("results.failed", "failed", failed) : page.say("results.complete");
  }

  /** How many criteria came out this way; what is not known to be otherwise is unknown. */
  private static int count(String outcome, Map<String, String> results) {
    return (int)
        CRITERIA.stream()
            .map(criterion -> outcome(results.getOrDefault(criterion, "unknown")))
            .filter(outcome::equals)
            .count();
  }

  private static String outcome(String result) {
    String word = result.split(" ")[0];
    return OUTCOMES.contains(word) ? word : "unknown";
  }
}
