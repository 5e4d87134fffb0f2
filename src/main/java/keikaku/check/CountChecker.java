package keikaku.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keikaku.diagnostic.Place;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.model.Action;
import keikaku.model.Block;
import keikaku.model.Inline;
import keikaku.model.Page;
import keikaku.model.PlainText;
import keikaku.model.Plan;
import keikaku.model.Target;

/**
 * Compares numbers of actions that free pages state in a sentence ({@code ○が2つ}, {@code
 * 5つの取組があります}) with the plan's own. A section with a link to one policy speaks of that policy, any
 * other of the whole plan.
 */
final class CountChecker {

  private static final int IN_WORDS = -1;
  private static final Pattern ALL_ACTIONS =
      Pattern.compile("(\\p{Nd}{1,6})(?:つ|項目)?の(?:取組項目|取組|項目)(?:があります|について|の結果)");

  /** What follows the symbol of a grade. */
  private static final String SOME = "(?:（[^）]*）)?[はが]、?(\\p{Nd}{1,6})(?:つ|項目|件|です)";

  private static final String NONE = "(?:（[^）]*）)?は(?:ありません|ない)";

  /** What stands before it. */
  private static final String ALL = "(?:全部|すべて|全て)が?、?";

  /**
   * Something that a sentence may say.
   *
   * @param stated the number that it says, or that it has the number in words
   * @param counted the number as the plan has it
   */
  private record Claim(Pattern pattern, int stated, int counted) {}

  private final Plan plan;
  private final Map<String, List<Claim>> claimsAbout = new HashMap<>();
  private final Report report;

  private CountChecker(Plan plan, Report report) {
    this.plan = plan;
    this.report = report;
  }

  static void check(Plan plan, Report report) {
    CountChecker checker = new CountChecker(plan, report);
    plan.pages().forEach(checker::check);
  }

  private void check(Page page) {
    List<Block> section = new ArrayList<>();
    for (Block block : page.body().original().blocks()) {
      if (block instanceof Block.Heading) {
        check(section, page);
        section.clear();
      }
      section.add(block);
    }
    check(section, page);
  }

  private void check(List<Block> section, Page page) {
    Set<String> policies = new TreeSet<>();
    section.forEach(block -> policies(block, policies));
    String about = policies.size() == 1 ? policies.iterator().next() : "";
    List<Claim> claims = claimsAbout.computeIfAbsent(about, this::claimsAbout);
    section.forEach(block -> check(block, claims, page));
  }

  /** What can be said about the actions of a policy; without one, about all. */
  private List<Claim> claimsAbout(String policy) {
    return claims(policy.isEmpty() ? plan.actions() : plan.actionsOf(plan.policy(policy)));
  }

  private static void policies(Block block, Set<String> to) {
    if (block instanceof Block.Paragraph paragraph) {
      paragraph.content().forEach(inline -> policies(inline, to));
    } else if (block instanceof Block.Listing listing) {
      listing.items().forEach(item -> item.forEach(inner -> policies(inner, to)));
    }
  }

  private static void policies(Inline inline, Set<String> to) {
    if (inline instanceof Inline.Link link && link.target() instanceof Target.ToPolicy policy) {
      to.add(policy.id());
    }
  }

  private void check(Block block, List<Claim> claims, Page page) {
    if (block instanceof Block.Listing listing) {
      listing.items().forEach(item -> item.forEach(inner -> check(inner, claims, page)));
    } else if (block instanceof Block.Paragraph paragraph) {
      Place place = new Place(page.origin().file(), paragraph.line(), 0, 1, "");
      check(PlainText.of(paragraph.content()), claims, place);
    }
  }

  private void check(String words, List<Claim> claims, Place place) {
    for (Claim claim : claims) {
      Matcher found = claim.pattern().matcher(words);
      while (found.find()) {
        int stated = claim.stated() == IN_WORDS ? number(found.group(1)) : claim.stated();
        if (stated != claim.counted()) {
          report(found.group(), stated, claim.counted(), place);
        }
      }
    }
  }

  private List<Claim> claims(List<Action> actions) {
    List<Claim> claims = new ArrayList<>();
    claims.add(new Claim(ALL_ACTIONS, IN_WORDS, actions.size()));
    if (plan.latestRound().isPresent()) {
      plan.count(actions)
          .forEach(
              (grade, count) -> {
                String symbol = Pattern.quote(grade.symbol());
                claims.add(new Claim(pattern(symbol + SOME), IN_WORDS, count));
                claims.add(new Claim(pattern(symbol + NONE), 0, count));
                claims.add(new Claim(pattern(ALL + symbol), actions.size(), count));
              });
    }
    return claims;
  }

  private static Pattern pattern(String expression) {
    return Pattern.compile(expression);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private void report(String words, int stated, int counted, Place place) {
    report.add(
        Rule.PAGE_COUNT_DIFFERS,
        place,
        "words",
        words,
        "stated",
        Integer.toString(stated),
        "counted",
        Integer.toString(counted));
  }
}
