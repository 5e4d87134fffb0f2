package keikaku.check;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import keikaku.diagnostic.Place;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.model.Action;
import keikaku.model.Cover;
import keikaku.model.Entry;
import keikaku.model.Evaluation;
import keikaku.model.Page;
import keikaku.model.Plan;
import keikaku.model.Policy;
import keikaku.model.Round;
import keikaku.model.Scale;
import keikaku.model.Term;
import keikaku.prose.LinkTargets;
import keikaku.prose.ProseReader;
import keikaku.source.Content;
import keikaku.source.ContentReader;
import keikaku.source.Kind;

/** Reads a content folder as a plan. Everything that is wrong with it is found in one run. */
public final class PlanReader {

  private static final Comparator<Entry> BY_ID = Comparator.comparing(Entry::id, NaturalOrder.IDS);

  private final Content content;
  private final Report report;

  private PlanReader(Content content, Report report) {
    this.content = content;
    this.report = report;
  }

  /**
   * The plan in this folder, or nothing when the report has errors.
   *
   * @throws java.io.UncheckedIOException when the machine, not the content, is at fault
   */
  public static Optional<Plan> read(Path folder, Report report) {
    return new PlanReader(new ContentReader(report).read(folder), report).plan();
  }

  private Optional<Plan> plan() {
    Entries entries = Entries.of(content);
    ProseReader proses = new ProseReader(LinkTargets.of(content), report);
    Known known = Known.of(entries, report);
    DraftReader drafts = new DraftReader(known, proses, report);
    Optional<Draft> plan = entries.of(Kind.PLAN).stream().findFirst().flatMap(drafts::read);
    Optional<Scale> scale = plan.flatMap(new ScaleReader(known, report)::read);
    Optional<Cover> cover = plan.flatMap(new CoverReader(known, scale, report)::read);
    List<Policy> policies = read(entries, Kind.POLICY, drafts, PolicyReader::read);
    List<Action> actions =
        read(entries, Kind.ACTION, drafts, new ActionReader(known, report)::read);
    List<Round> rounds = read(entries, Kind.ROUND, drafts, new RoundReader(known, report)::read);
    EvaluationReader judged = new EvaluationReader(known, scale, report);
    List<Evaluation> evaluations = read(entries, Kind.EVALUATION, drafts, judged::read);
    List<Term> terms = read(entries, Kind.TERM, drafts, new TermReader(report)::read);
    List<Page> pages = read(entries, Kind.PAGE, drafts, new PageReader(report)::read);
    drafts.checkReferences();
    List<Round> inTime = sorted(rounds, Comparator.comparing(Round::period, PERIODS));
    RoundChecker roundChecker = new RoundChecker(inTime, report);
    roundChecker.checkFiles(entries);
    roundChecker.checkPeriods();
    roundChecker.checkCoverage(actions, entries.judged());
    roundChecker.checkIndicators(actions, judged.stated());
    TermChecker.check(sorted(terms, BY_ID), report);
    checkPolicies(policies, actions, entries);
    if (cover.isEmpty() || report.hasErrors()) {
      return Optional.empty();
    }
    return Optional.of(
        Plan.of(
            new Plan.Contents(
                cover.get(),
                sorted(policies, BY_ID),
                sorted(actions, BY_ID),
                inTime,
                sorted(evaluations, byRound(inTime).thenComparing(BY_ID)),
                sorted(terms, Comparator.comparing(TermReader::sortKey).thenComparing(BY_ID)),
                sorted(pages, Comparator.comparingInt(Page::order).thenComparing(BY_ID)),
                new AssetReader(content).read(drafts.proses()))));
  }

  /** A policy without actions may be an action's mistake; unread actions could belong to any. */
  private void checkPolicies(List<Policy> policies, List<Action> actions, Entries entries) {
    Set<String> used = actions.stream().map(Action::policy).collect(Collectors.toSet());
    if (actions.size() == entries.ids(Kind.ACTION).size() && !used.contains("")) {
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

  private static final Comparator<keikaku.model.FiscalYears> PERIODS =
      Comparator.comparingInt(keikaku.model.FiscalYears::last)
          .thenComparing(keikaku.model.FiscalYears::first, Comparator.reverseOrder());

  private static Comparator<Evaluation> byRound(List<Round> rounds) {
    List<String> order = rounds.stream().map(Round::id).toList();
    return Comparator.comparingInt(evaluation -> order.indexOf(evaluation.round()));
  }

  private static <E extends Entry> List<E> read(
      Entries entries, Kind kind, DraftReader drafts, Function<Draft, Optional<E>> reader) {
    return entries.of(kind).parallelStream()
        .map(drafts::read)
        .flatMap(Optional::stream)
        .map(reader)
        .flatMap(Optional::stream)
        .toList();
  }

  private static <E extends Entry> List<E> sorted(List<E> entries, Comparator<? super E> order) {
    return entries.stream().sorted(order).toList();
  }
}
