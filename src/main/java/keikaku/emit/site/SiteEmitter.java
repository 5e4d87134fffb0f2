package keikaku.emit.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import keikaku.emit.Addresses;
import keikaku.emit.Artifact;
import keikaku.emit.FormerAddresses;
import keikaku.emit.GonePage;
import keikaku.emit.ShareCard;
import keikaku.model.Action;
import keikaku.model.Cover;
import keikaku.model.Evaluation;
import keikaku.model.Grade;
import keikaku.model.Language;
import keikaku.model.Plan;
import keikaku.model.Policy;
import keikaku.model.Round;

/**
 * Presents a plan as a website: every page in every language of the plan, and the files around
 * them.
 */
public final class SiteEmitter {

  /** With more actions than this, an action's page shows the picture of its part of the site. */
  public static final int MOST_PICTURED_ACTIONS = 500;

  private final Theme theme;
  private final Addresses addresses;
  private final DataOffer data;
  private final Optional<String> handbook;
  private final Function<List<ShareCard>, Map<ShareCard, Artifact>> painter;

  /**
   * @param data the open data that the pages offer for download
   * @param handbook the folder that the staff handbook is published in, with a final slash, where
   *     it is published with the site
   */
  public SiteEmitter(Theme theme, Addresses addresses, DataOffer data, Optional<String> handbook) {
    this(theme, addresses, data, handbook, cards -> Map.of());
  }

  private SiteEmitter(
      Theme theme,
      Addresses addresses,
      DataOffer data,
      Optional<String> handbook,
      Function<List<ShareCard>, Map<ShareCard, Artifact>> painter) {
    this.theme = theme;
    this.addresses = addresses;
    this.data = data;
    this.handbook = handbook;
    this.painter = painter;
  }

  /**
   * The same site with pictures to be shown beside links to its pages. They are named by absolute
   * addresses, so a site without an address has none.
   *
   * @param painter makes the pictures of those cards that it can draw
   */
  public SiteEmitter sharing(Function<List<ShareCard>, Map<ShareCard, Artifact>> painter) {
    return addresses.absolute("").isEmpty()
        ? this
        : new SiteEmitter(theme, addresses, data, handbook, painter);
  }

  /** All files of a site of which no page is gone. */
  public List<Artifact> emit(Plan plan) {
    return emit(plan, List.of());
  }

  /**
   * All files of the site, by path; a page is made when its content is asked for.
   *
   * @param gone the pages at whose addresses nothing but a notice is left
   */
  public List<Artifact> emit(Plan plan, List<GonePage> gone) {
    Index index = Index.of(plan);
    List<Artifact> artifacts = new ArrayList<>(theme.assets());
    List<Edition> editions = new ArrayList<>();
    for (Language language : plan.languages()) {
      Edition edition = Edition.of(theme.messages(language), addresses, index);
      SearchIndex search = SearchIndex.of(edition, SearchIndex.MOST_IN_ONE_FILE);
      artifacts.addAll(search.files());
      editions.add(edition.searchedBy(search));
    }
    List<Leaf> leaves = leaves(plan);
    SharePictures pictures = SharePictures.of(editions, theme.palette(), painter);
    artifacts.addAll(pictures.files());
    for (Leaf leaf : withFormer(leaves, plan, gone)) {
      editions.forEach(edition -> artifacts.add(page(leaf, edition.at(leaf.path()), pictures)));
    }
    plan.assets().forEach(asset -> artifacts.add(Artifact.of(asset.path(), asset.bytes())));
    artifacts.addAll(aroundThePages(editions, leaves));
    return List.copyOf(artifacts);
  }

  /** The pages, and a notice at every address where one stood before. */
  private List<Leaf> withFormer(List<Leaf> leaves, Plan plan, List<GonePage> gone) {
    Map<String, Leaf> all = new LinkedHashMap<>();
    leaves.forEach(leaf -> all.put(leaf.path(), leaf));
    FormerAddresses former = FormerAddresses.of(plan);
    for (Leaf leaf : leaves) {
      for (String path : former.of(leaf.path())) {
        all.putIfAbsent(path, new Leaf(path, page -> MovedView.to(leaf.path(), page), leaf.edit()));
      }
    }
    for (GonePage page : gone) {
      String path = addresses.inFirst(page.path(), plan);
      if (path.endsWith(".html")) {
        all.putIfAbsent(path, Leaf.ofFolder("published", path, at -> GoneView.of(page, at)));
      }
    }
    return List.copyOf(all.values());
  }

  private Artifact page(Leaf leaf, Standpoint page, SharePictures pictures) {
    return text(
        page.published(),
        () -> {
          View view = leaf.view().apply(page);
          var elsewhere = new Frame.Elsewhere(pictures.of(page), page.edits().map(leaf.edit()));
          Frame frame = Frame.around(view, page, theme, elsewhere);
          return JapaneseMarker.mark(theme.templates().render(view, frame), page.language().tag());
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
    return Stream.of(
            overviews(plan),
            translations(plan),
            actions(plan),
            policies(plan),
            rounds(plan),
            others(plan))
        .flatMap(some -> some)
        .toList();
  }

  private Stream<Leaf> overviews(Plan plan) {
    Cover cover = plan.cover();
    return Stream.of(
        Leaf.of(cover, SitePaths.HOME, HomeView::of),
        Leaf.ofFolder("actions", SitePaths.ACTIONS, ActionsView::of),
        Leaf.ofFolder("policies", SitePaths.POLICIES, PoliciesView::of),
        Leaf.ofFolder("evaluations", SitePaths.EVALUATIONS, EvaluationsView::of),
        Leaf.ofFolder("evaluations", SitePaths.NOT_AS_PLANNED, NotAsPlannedView::of),
        Leaf.ofFolder("terms", SitePaths.TERMS, TermsView::of),
        Leaf.of(cover, SitePaths.DATA, page -> DataView.of(data, page)),
        Leaf.of(cover, SitePaths.DICTIONARY, page -> DictionaryView.of(data, page)),
        Leaf.of(cover, SitePaths.QUALITY, page -> QualityView.of(data, page)),
        Leaf.of(cover, SitePaths.SEARCH, SearchView::of),
        Leaf.of(
            cover,
            SitePaths.ACCESSIBILITY_RESULTS,
            page -> AccessibilityResultsView.of(theme.accessibilityResults(), page)),
        Leaf.of(cover, SitePaths.PRINT, PrintView::of),
        Leaf.of(cover, SitePaths.NOT_FOUND, NotFoundView::of));
  }

  /** A plan in one language has nothing translated. */
  private Stream<Leaf> translations(Plan plan) {
    return plan.languages().stream()
        .skip(1)
        .limit(1)
        .map(
            other ->
                Leaf.of(
                    plan.cover(),
                    SitePaths.TRANSLATIONS,
                    page -> TranslationsView.of(data.tables().translations(), page)));
  }

  private static Stream<Leaf> actions(Plan plan) {
    return plan.actions().stream().map(SiteEmitter::leaf);
  }

  private static Leaf leaf(Action action) {
    return Leaf.of(action, Addresses.action(action.id()), page -> ActionView.of(action, page));
  }

  private static Stream<Leaf> policies(Plan plan) {
    return plan.policies().stream().map(SiteEmitter::leaf);
  }

  private static Leaf leaf(Policy policy) {
    return Leaf.of(policy, Addresses.policy(policy.id()), page -> PolicyView.of(policy, page));
  }

  private static Stream<Leaf> rounds(Plan plan) {
    Stream<Leaf> evaluations = plan.evaluations().stream().map(SiteEmitter::leaf);
    return Stream.concat(plan.rounds().stream().flatMap(round -> round(round, plan)), evaluations);
  }

  private static Leaf leaf(Evaluation evaluation) {
    String path = Addresses.evaluation(evaluation.round(), evaluation.action());
    return Leaf.of(evaluation, path, page -> EvaluationView.of(evaluation, page));
  }

  private static Stream<Leaf> round(Round round, Plan plan) {
    Leaf overview = Leaf.of(round, Addresses.round(round.id()), page -> RoundView.of(round, page));
    Stream<Leaf> lists =
        plan.cover().scale().grades().stream().map(grade -> gradeList(round, grade));
    return Stream.concat(Stream.of(overview), lists);
  }

  private static Leaf gradeList(Round round, Grade grade) {
    return Leaf.ofFolder(
        "evaluations/" + round.id(),
        SitePaths.gradeList(round.id(), grade.id()),
        page -> GradeListView.of(round, grade, page));
  }

  private Stream<Leaf> others(Plan plan) {
    Stream<Leaf> terms =
        plan.terms().stream()
            .map(term -> Leaf.of(term, Addresses.term(term.id()), page -> TermView.of(term, page)));
    Stream<Leaf> free =
        plan.pages().stream()
            .map(
                one ->
                    Leaf.of(
                        one,
                        Addresses.page(one.id()),
                        page -> FreePageView.of(one, page, handbook)));
    return Stream.concat(terms, free);
  }
}
