package keikaku.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
  private final Map<Kind, List<Entry>> entries = new EnumMap<>(Kind.class);
  private final Report report;

  /**
   * @param readings every entry of the content
   */
  PlanChecker(Content content, Map<Identity, EntryReading> readings, Report report) {
    this.content = content;
    this.readings = readings;
    this.report = report;
    for (Kind kind : Kind.values()) {
      entries.put(kind, new ArrayList<>());
    }
    for (EntryReading one : readings.values()) {
      one.entry().ifPresent(entry -> entries.get(one.identity().kind()).add(entry));
    }
  }

  Optional<Plan> plan(AssetReader assets) {
    List<Policy> policies = sorted(Kind.POLICY, Policy.class, BY_ID);
    List<Action> actions = sorted(Kind.ACTION, Action.class, BY_ID);
    List<Round> rounds =
        sorted(
            Kind.ROUND,
            Round.class,
            Comparator.comparing(Round::period, PERIODS).thenComparing(BY_ID));
    List<Term> terms = sorted(Kind.TERM, Term.class, BY_ID);
    checkEntries();
    checkRounds(rounds, actions);
    TermChecker.check(terms, report);
    checkPolicies(policies, actions);
    List<Move> moves = MoveReader.fit(moves(), report);
    List<Entry> cover = entries.get(Kind.PLAN);
    if (cover.isEmpty() || report.hasErrors()) {
      return Optional.empty();
    }
    Plan plan =
        Plan.of(
            new Plan.Contents(
                (Cover) cover.get(0),
                policies,
                actions,
                rounds,
                sorted(Kind.EVALUATION, Evaluation.class, byRound(rounds).thenComparing(BY_ID)),
                sorted(
                    Kind.TERM,
                    Term.class,
                    Comparator.comparing(TermReader::sortKey).thenComparing(BY_ID)),
                sorted(
                    Kind.PAGE,
                    Page.class,
                    Comparator.comparingInt(Page::order).thenComparing(BY_ID)),
                assets.read(used(), content.attachments()),
                moves));
    CountChecker.check(plan, report);
    return Optional.of(plan);
  }

  private void checkEntries() {
    AnchorChecker anchors = new AnchorChecker(readings, report);
    for (EntryReading one : readings.values()) {
      report.addAll(one.findings());
      anchors.check(one);
    }
  }

  private void checkRounds(List<Round> rounds, List<Action> actions) {
    RoundChecker checker = new RoundChecker(rounds, report);
    checker.checkFiles(content);
    checker.checkPeriods();
    checker.checkCoverage(actions, content.inventory().judged());
    checker.checkIndicators(
        actions,
        readings.values().stream().map(EntryReading::stated).flatMap(Collection::stream).toList());
  }

  /** A policy without actions may be an action's mistake; unread actions could belong to any. */
  private void checkPolicies(List<Policy> policies, List<Action> actions) {
    Set<String> used = actions.stream().map(Action::policy).collect(Collectors.toSet());
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
    return readings.values().stream().flatMap(one -> one.moves().stream()).toList();
  }

  private SortedSet<String> used() {
    SortedSet<String> used = new TreeSet<>();
    readings.values().forEach(one -> used.addAll(one.assets()));
    return used;
  }

  private static Comparator<Evaluation> byRound(List<Round> rounds) {
    List<String> order = rounds.stream().map(Round::id).toList();
    return Comparator.comparingInt(evaluation -> order.indexOf(evaluation.round()));
  }

  private <E extends Entry> List<E> sorted(Kind kind, Class<E> type, Comparator<? super E> order) {
    return entries.get(kind).stream().map(type::cast).sorted(order).toList();
  }
}
