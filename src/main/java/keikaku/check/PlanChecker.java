package keikaku.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import keikaku.diagnostic.Place;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.model.Action;
import keikaku.model.Cover;
import keikaku.model.Entry;
import keikaku.model.Evaluation;
import keikaku.model.FiscalYears;
import keikaku.model.Move;
import keikaku.model.Page;
import keikaku.model.Plan;
import keikaku.model.Policy;
import keikaku.model.Round;
import keikaku.model.Term;
import keikaku.source.Content;
import keikaku.source.Identity;
import keikaku.source.Kind;

/** Fits what was read together to a plan, or says why it does not fit. */
final class PlanChecker {

  private static final Comparator<Entry> BY_ID = Comparator.comparing(Entry::id, NaturalOrder.IDS);

  private static final Comparator<FiscalYears> PERIODS =
      Comparator.comparingInt(FiscalYears::last)
          .thenComparing(FiscalYears::first, Comparator.reverseOrder());

  private final Content content;
  private final Map<Identity, EntryReading> readings;
  private final Former former;
  private final List<EntryReading> notable;
  private final Report report;

  /**
   * @param readings every entry of the content
   * @param former what they came to before, and what they come to now
   */
  PlanChecker(Content content, Map<Identity, EntryReading> readings, Former former, Report report) {
    this.content = content;
    this.readings = readings;
    this.former = former;
    this.notable = former.entries.notable();
    this.report = report;
  }

  Optional<Plan> plan(AssetReader assets) {
    List<Policy> policies = sorted(Kind.POLICY, BY_ID);
    List<Action> actions = former.actions.of(all(Kind.ACTION), BY_ID, "");
    List<Round> rounds =
        sorted(Kind.ROUND, Comparator.comparing(Round::period, PERIODS).thenComparing(BY_ID));
    List<Term> terms = sorted(Kind.TERM, BY_ID);
    checkEntries();
    checkRounds(rounds, actions);
    TermChecker.check(terms, report);
    checkPolicies(policies, actions);
    List<Move> moves = MoveReader.fit(moves(), report);
    List<Cover> cover = all(Kind.PLAN);
    if (cover.isEmpty() || report.hasErrors()) {
      return Optional.empty();
    }
    Plan plan =
        Plan.of(
            new Plan.Contents(
                cover.get(0),
                policies,
                actions,
                rounds,
                evaluations(rounds),
                sorted(Kind.TERM, Comparator.comparing(TermReader::sortKey).thenComparing(BY_ID)),
                sorted(Kind.PAGE, Comparator.comparingInt(Page::order).thenComparing(BY_ID)),
                assets.read(used(), content.attachments()),
                moves),
            former.plan());
    former.keep(plan);
    CountChecker.check(plan, report);
    return Optional.of(plan);
  }

  private void checkEntries() {
    AnchorChecker anchors = new AnchorChecker(readings, report);
    for (EntryReading one : notable) {
      report.addAll(one.findings());
      anchors.check(one);
    }
  }

  private void checkRounds(List<Round> rounds, List<Action> actions) {
    RoundChecker checker = new RoundChecker(rounds, report);
    checker.checkFiles(content.inventory(), former.entries.readings());
    checker.checkPeriods();
    former.coverage.check(rounds, actions, content.inventory(), report);
    checker.checkIndicators(
        actions, notable.stream().map(EntryReading::stated).flatMap(Collection::stream).toList());
  }

  /** A policy without actions may be an action's mistake; unread actions could belong to any. */
  private void checkPolicies(List<Policy> policies, List<Action> actions) {
    Set<String> used = former.policiesOf(actions);
    if (actions.size() == content.inventory().ids(Kind.ACTION).size() && !used.contains("")) {
      policies.stream()
          .filter(policy -> !used.contains(policy.id()))
          .forEach(
              policy ->
                  report.add(
                      Rule.POLICY_ACTIONS_MISSING,
                      Place.ofFile(policy.origin().file()),
                      "id",
                      policy.id()));
    }
  }

  private List<MoveReader.Stated> moves() {
    return notable.stream().flatMap(one -> one.moves().stream()).toList();
  }

  private SortedSet<String> used() {
    SortedSet<String> used = new TreeSet<>();
    notable.forEach(one -> used.addAll(one.assets()));
    return used;
  }

  private List<Evaluation> evaluations(List<Round> rounds) {
    List<String> order = rounds.stream().map(Round::id).toList();
    Comparator<Evaluation> byRound =
        Comparator.comparingInt(evaluation -> order.indexOf(evaluation.round()));
    return former.evaluations.of(all(Kind.EVALUATION), byRound.thenComparing(BY_ID), order);
  }

  private <E extends Entry> List<E> sorted(Kind kind, Comparator<? super E> order) {
    List<E> sorted = new ArrayList<>(this.<E>all(kind));
    sorted.sort(order);
    return sorted;
  }

  private <E extends Entry> List<E> all(Kind kind) {
    return former.entries.all(kind);
  }
}
