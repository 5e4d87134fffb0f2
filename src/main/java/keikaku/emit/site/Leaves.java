package keikaku.emit.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keikaku.emit.Addresses;
import keikaku.model.Action;
import keikaku.model.Cover;
import keikaku.model.Entry;
import keikaku.model.Evaluation;
import keikaku.model.Grade;
import keikaku.model.Page;
import keikaku.model.Plan;
import keikaku.model.Policy;
import keikaku.model.Round;
import keikaku.model.Term;

/** Every page of the site, to be listed or found by its path in the first language. */
final class Leaves {

  private final Plan plan;
  private final Theme theme;
  private final Supplier<DataOffer> data;
  private final Optional<String> handbook;
  private final List<Leaf> overviews;
  private final Map<String, Leaf> overviewsByPath;

  /**
   * @param handbook the folder that the staff handbook is published in, where it is
   */
  Leaves(Plan plan, Theme theme, Supplier<DataOffer> data, Optional<String> handbook) {
    this.plan = plan;
    this.theme = theme;
    this.data = data;
    this.handbook = handbook;
    overviews = Stream.of(overviews(), translations(), gradeLists()).flatMap(some -> some).toList();
    overviewsByPath = overviews.stream().collect(Collectors.toMap(Leaf::path, leaf -> leaf));
  }

  List<Leaf> all() {
    List<Leaf> all = new ArrayList<>(overviews);
    plan.actions().forEach(action -> all.add(of(action)));
    plan.policies().forEach(policy -> all.add(of(policy)));
    plan.rounds().forEach(round -> all.add(of(round)));
    plan.evaluations().forEach(evaluation -> all.add(of(evaluation)));
    plan.terms().forEach(term -> all.add(of(term)));
    plan.pages().forEach(page -> all.add(of(page)));
    return all;
  }

  /** The page at this path, without looking through all of them. */
  Optional<Leaf> find(String path) {
    return Optional.ofNullable(overviewsByPath.get(path))
        .or(() -> Addresses.at(path).flatMap(plan::find).map(this::of))
        .filter(leaf -> leaf.path().equals(path));
  }

  private Stream<Leaf> overviews() {
    Cover cover = plan.cover();
    return Stream.of(
        Leaf.of(cover, SitePaths.HOME, HomeView::of),
        Leaf.ofFolder("actions", SitePaths.ACTIONS, ActionsView::of),
        Leaf.ofFolder("policies", SitePaths.POLICIES, PoliciesView::of),
        Leaf.ofFolder("evaluations", SitePaths.EVALUATIONS, EvaluationsView::of),
        Leaf.ofFolder("evaluations", SitePaths.NOT_AS_PLANNED, NotAsPlannedView::of),
        Leaf.ofFolder("terms", SitePaths.TERMS, TermsView::of),
        Leaf.of(cover, SitePaths.DATA, page -> DataView.of(data.get(), page)),
        Leaf.of(cover, SitePaths.DICTIONARY, page -> DictionaryView.of(data.get(), page)),
        Leaf.of(cover, SitePaths.QUALITY, page -> QualityView.of(data.get(), page)),
        Leaf.of(cover, SitePaths.SEARCH, SearchView::of),
        Leaf.of(
            cover,
            SitePaths.ACCESSIBILITY_RESULTS,
            page -> AccessibilityResultsView.of(theme.accessibilityResults(), page)),
        Leaf.of(cover, SitePaths.PRINT, PrintView::of),
        Leaf.of(cover, SitePaths.NOT_FOUND, NotFoundView::of));
  }

  /** A plan in one language has nothing translated. */
  private Stream<Leaf> translations() {
    return plan.languages().stream()
        .skip(1)
        .limit(1)
        .map(
            other ->
                Leaf.of(
                    plan.cover(),
                    SitePaths.TRANSLATIONS,
                    page -> TranslationsView.of(data.get().tables().translations(), page)));
  }

  private Stream<Leaf> gradeLists() {
    List<Grade> grades = plan.cover().scale().grades();
    Stream<Leaf> ofRounds =
        plan.rounds().stream()
            .flatMap(round -> grades.stream().map(grade -> gradeList(round, grade)));
    return plan.rounds().size() < 2
        ? ofRounds
        : Stream.concat(ofRounds, grades.stream().map(Leaves::newestList));
  }

  private static Leaf newestList(Grade grade) {
    return Leaf.ofFolder(
        "actions", SitePaths.newestList(grade.id()), page -> GradeListView.ofNewest(grade, page));
  }

  private static Leaf gradeList(Round round, Grade grade) {
    return Leaf.ofFolder(
        "evaluations/" + round.id(),
        SitePaths.gradeList(round.id(), grade.id()),
        page -> GradeListView.of(round, grade, page));
  }

  private Leaf of(Entry entry) {
    if (entry instanceof Action action) {
      return Leaf.of(entry, Addresses.action(action.id()), page -> ActionView.of(action, page));
    } else if (entry instanceof Policy policy) {
      return Leaf.of(entry, Addresses.policy(policy.id()), page -> PolicyView.of(policy, page));
    } else if (entry instanceof Round round) {
      return Leaf.of(entry, Addresses.round(round.id()), page -> RoundView.of(round, page));
    } else if (entry instanceof Evaluation evaluation) {
      String path = Addresses.evaluation(evaluation.round(), evaluation.action());
      return Leaf.of(entry, path, page -> EvaluationView.of(evaluation, page));
    } else if (entry instanceof Term term) {
      return Leaf.of(entry, Addresses.term(term.id()), page -> TermView.of(term, page));
    } else if (entry instanceof Page free) {
      return Leaf.of(
          entry, Addresses.page(free.id()), page -> FreePageView.of(free, page, handbook));
    }
    throw new IllegalArgumentException("no page of its own: " + entry.origin().file());
  }
}
