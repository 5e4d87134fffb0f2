package keikaku.emit.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import keikaku.emit.Addresses;
import keikaku.emit.Artifact;
import keikaku.model.Grade;
import keikaku.model.Plan;
import keikaku.model.Round;

/**
 * Presents a plan as a website: every page in every language of the plan, and the files around
 * them.
 */
public final class SiteEmitter {

  private final Theme theme;
  private final Addresses addresses;
  private final DataOffer data;
  private final Optional<String> handbook;

  /**
   * @param data the open data that the pages offer for download
   * @param handbook the folder that the staff handbook is published in, with a final slash, where
   *     it is published with the site
   */
  public SiteEmitter(Theme theme, Addresses addresses, DataOffer data, Optional<String> handbook) {
    this.theme = theme;
    this.addresses = addresses;
    this.data = data;
    this.handbook = handbook;
  }

  /** A page that exists in every language. */
  private record Leaf(String path, Function<Standpoint, View> view) {}

  /** All files of the site, by path; a page is made when its content is asked for. */
  public List<Artifact> emit(Plan plan) {
    Index index = Index.of(plan);
    List<Edition> editions =
        plan.languages().stream()
            .map(language -> new Edition(theme.messages(language), addresses, index))
            .toList();
    List<Leaf> leaves = leaves(plan);
    List<Artifact> artifacts = new ArrayList<>(theme.assets());
    for (Leaf leaf : leaves) {
      editions.forEach(edition -> artifacts.add(page(leaf, edition.at(leaf.path()))));
    }
    plan.assets().forEach(asset -> artifacts.add(Artifact.of(asset.path(), asset.bytes())));
    artifacts.addAll(aroundThePages(editions, leaves));
    return List.copyOf(artifacts);
  }

  private Artifact page(Leaf leaf, Standpoint page) {
    return text(
        page.published(),
        () -> {
          View view = leaf.view().apply(page);
          return theme.templates().render(view, Frame.around(view, page, theme));
        });
  }

  private static Artifact text(String path, Supplier<String> text) {
    return new Artifact(path, () -> text.get().getBytes(StandardCharsets.UTF_8));
  }

  private List<Artifact> aroundThePages(List<Edition> editions, List<Leaf> leaves) {
    List<Artifact> files = new ArrayList<>();
    for (Edition edition : editions) {
      String path = addresses.in(edition.language(), SitePaths.FEED);
      files.add(text(path, () -> new FeedWriter(edition).write()));
      files.add(text(edition.searchIndex(), () -> new SearchIndexWriter(edition).write()));
    }
    files.add(text(".nojekyll", () -> ""));
    files.add(text("robots.txt", this::robots));
    if (addresses.absolute("").isPresent()) {
      List<String> paths =
          leaves.stream()
              .map(Leaf::path)
              .filter(path -> !path.equals(SitePaths.NOT_FOUND))
              .toList();
      files.add(text(SitePaths.SITEMAP, () -> new SitemapWriter(editions).write(paths)));
    }
    return files;
  }

  private String robots() {
    String sitemap =
        addresses.absolute(SitePaths.SITEMAP).map(url -> "Sitemap: " + url + "\n").orElse("");
    return "User-agent: *\nAllow: /\n" + sitemap;
  }

  private List<Leaf> leaves(Plan plan) {
    return Stream.of(overviews(), actions(plan), policies(plan), rounds(plan), others(plan))
        .flatMap(some -> some)
        .toList();
  }

  private Stream<Leaf> overviews() {
    return Stream.of(
        new Leaf(SitePaths.HOME, HomeView::of),
        new Leaf(SitePaths.ACTIONS, ActionsView::of),
        new Leaf(SitePaths.POLICIES, PoliciesView::of),
        new Leaf(SitePaths.EVALUATIONS, EvaluationsView::of),
        new Leaf(SitePaths.NOT_AS_PLANNED, NotAsPlannedView::of),
        new Leaf(SitePaths.TERMS, TermsView::of),
        new Leaf(SitePaths.DATA, page -> DataView.of(data, page)),
        new Leaf(SitePaths.DICTIONARY, page -> DictionaryView.of(data, page)),
        new Leaf(SitePaths.QUALITY, page -> QualityView.of(data, page)),
        new Leaf(SitePaths.SEARCH, SearchView::of),
        new Leaf(
            SitePaths.ACCESSIBILITY_RESULTS,
            page -> AccessibilityResultsView.of(theme.accessibilityResults(), page)),
        new Leaf(SitePaths.PRINT, PrintView::of),
        new Leaf(SitePaths.NOT_FOUND, NotFoundView::of));
  }

  private static Stream<Leaf> actions(Plan plan) {
    return plan.actions().stream()
        .map(
            action -> new Leaf(Addresses.action(action.id()), page -> ActionView.of(action, page)));
  }

  private static Stream<Leaf> policies(Plan plan) {
    return plan.policies().stream()
        .map(
            policy -> new Leaf(Addresses.policy(policy.id()), page -> PolicyView.of(policy, page)));
  }

  private static Stream<Leaf> rounds(Plan plan) {
    Stream<Leaf> evaluations =
        plan.evaluations().stream()
            .map(
                evaluation ->
                    new Leaf(
                        Addresses.evaluation(evaluation.round(), evaluation.action()),
                        page -> EvaluationView.of(evaluation, page)));
    return Stream.concat(plan.rounds().stream().flatMap(round -> round(round, plan)), evaluations);
  }

  private static Stream<Leaf> round(Round round, Plan plan) {
    Leaf overview = new Leaf(Addresses.round(round.id()), page -> RoundView.of(round, page));
    Stream<Leaf> lists =
        plan.cover().scale().grades().stream().map(grade -> gradeList(round, grade));
    return Stream.concat(Stream.of(overview), lists);
  }

  private static Leaf gradeList(Round round, Grade grade) {
    return new Leaf(
        SitePaths.gradeList(round.id(), grade.id()), page -> GradeListView.of(round, grade, page));
  }

  private Stream<Leaf> others(Plan plan) {
    return Stream.concat(
        plan.terms().stream()
            .map(term -> new Leaf(Addresses.term(term.id()), page -> TermView.of(term, page))),
        plan.pages().stream()
            .map(
                free ->
                    new Leaf(
                        Addresses.page(free.id()), page -> FreePageView.of(free, page, handbook))));
  }
}
