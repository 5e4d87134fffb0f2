package keikaku.emit.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import keikaku.emit.Addresses;
import keikaku.emit.Artifact;
import keikaku.emit.Content;
import keikaku.emit.FormerAddresses;
import keikaku.emit.GonePage;
import keikaku.emit.Once;
import keikaku.emit.ShareCard;
import keikaku.model.Plan;

/**
 * Presents a plan as a website: every page in every language of the plan, and the files around
 * them.
 */
public final class SiteEmitter {

  /** With more actions than this, an action's page shows the picture of its part of the site. */
  public static final int MOST_PICTURED_ACTIONS = 500;

  private final Theme theme;
  private final Addresses addresses;
  private final Supplier<DataOffer> data;
  private final Optional<String> handbook;
  private final Optional<Function<List<ShareCard>, Map<ShareCard, Artifact>>> painter;

  /**
   * @param data the open data that the pages offer for download
   * @param handbook the folder that the staff handbook is published in, with a final slash, where
   *     it is published with the site
   */
  public SiteEmitter(
      Theme theme, Addresses addresses, Supplier<DataOffer> data, Optional<String> handbook) {
    this(theme, addresses, data, handbook, Optional.empty());
  }

  private SiteEmitter(
      Theme theme,
      Addresses addresses,
      Supplier<DataOffer> data,
      Optional<String> handbook,
      Optional<Function<List<ShareCard>, Map<ShareCard, Artifact>>> painter) {
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
        : new SiteEmitter(theme, addresses, data, handbook, Optional.of(painter));
  }

  /** All files of a site of which no page is gone. */
  public List<Artifact> emit(Plan plan) {
    return site(plan, List.of()).artifacts();
  }

  /**
   * The site, of which single pages can be asked for.
   *
   * @param gone the pages at whose addresses nothing but a notice is left
   */
  public Site site(Plan plan, List<GonePage> gone) {
    return site(plan, gone, Memory.none());
  }

  /**
   * The same, made sooner where a version of it has been made before.
   *
   * @param memory what is known of that one
   */
  public Site site(Plan plan, List<GonePage> gone, Memory memory) {
    return new Site(plan, gone, memory);
  }

  /** All files of the site of one plan. */
  public final class Site {

    private final Plan plan;
    private final List<GonePage> gone;
    private final List<Edition> editions;
    private final Leaves leaves;
    private final Once<SharePictures> pictures;
    private final SiteFrames frames = new SiteFrames(theme);

    private Site(Plan plan, List<GonePage> gone, Memory memory) {
      this.plan = plan;
      this.gone = gone;
      Index index = new Index(plan, memory);
      editions =
          plan.languages().stream()
              .map(language -> Edition.of(language, theme, addresses, index, memory))
              .toList();
      leaves = new Leaves(plan, theme, data, handbook);
      pictures = Once.of(this::draw);
    }

    private SharePictures draw() {
      return painter
          .map(one -> SharePictures.of(editions, theme.palette(), one))
          .orElseGet(SharePictures::none);
    }

    /** Every file. */
    public List<Artifact> artifacts() {
      List<Artifact> artifacts = new ArrayList<>(searchIndexes());
      artifacts.addAll(pages());
      artifacts.addAll(others());
      return List.copyOf(artifacts);
    }

    /** Every page; one is made when its content is asked for. */
    public List<Artifact> pages() {
      List<Artifact> artifacts = new ArrayList<>();
      for (Leaf leaf : withFormer(leaves.all(), plan, gone)) {
        editions.forEach(
            edition -> artifacts.add(made(leaf, edition.at(leaf.path()), frames, pictures.get())));
      }
      return artifacts;
    }

    /** What the pages' script searches in, of each language in turn. */
    public List<Artifact> searchIndexes() {
      List<List<Artifact>> indexes =
          editions.parallelStream().map(edition -> edition.search().get().files()).toList();
      int most = indexes.stream().mapToInt(List::size).max().orElse(0);
      List<Artifact> files = new ArrayList<>();
      for (int i = 0; i < most; i++) {
        for (List<Artifact> index : indexes) {
          index.stream().skip(i).findFirst().ifPresent(files::add);
        }
      }
      return files;
    }

    /** Every file that is neither a page nor searched in. */
    public List<Artifact> others() {
      List<Artifact> artifacts = new ArrayList<>(theme.assets());
      artifacts.addAll(pictures.get().files());
      plan.assets().forEach(asset -> artifacts.add(Artifact.of(asset.path(), asset.bytes())));
      artifacts.addAll(aroundThePages(editions, leaves));
      return artifacts;
    }

    /** The page at this path, found without laying out all others; no notice of a former one. */
    public Optional<Artifact> page(String path) {
      return editions.stream()
          .flatMap(edition -> page(path, edition).stream())
          .filter(artifact -> artifact.path().equals(path))
          .findFirst();
    }

    private Optional<Artifact> page(String path, Edition edition) {
      String folder = addresses.in(edition.language(), "");
      return Optional.of(path)
          .filter(one -> one.startsWith(folder))
          .flatMap(one -> leaves.find(one.substring(folder.length())))
          .map(leaf -> made(leaf, edition.at(leaf.path()), frames, pictures.get()));
    }
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

  private Artifact made(Leaf leaf, Standpoint page, SiteFrames frames, SharePictures pictures) {
    Content content =
        Content.text(
            out -> {
              View view = leaf.view().apply(page);
              var elsewhere = new Frame.Elsewhere(pictures.of(page), page.edits().map(leaf.edit()));
              SiteFrames.Place place = frames.around(page);
              Frame frame = Frame.around(view, page, place.facts(), elsewhere);
              place.templates().write(view, frame, out);
            });
    return new Artifact(page.published(), JapaneseMarker.marking(content, page.language().tag()));
  }

  private static Artifact text(String path, Content.Text text) {
    return new Artifact(path, Content.text(text));
  }

  private List<Artifact> aroundThePages(List<Edition> editions, Leaves leaves) {
    List<Artifact> files = new ArrayList<>();
    for (Edition edition : editions) {
      String path = addresses.in(edition.language(), SitePaths.FEED);
      files.add(text(path, out -> out.write(new FeedWriter(edition).write())));
    }
    files.add(text(".nojekyll", out -> {}));
    files.add(text("robots.txt", out -> out.write(robots())));
    if (addresses.absolute("").isPresent()) {
      files.addAll(new SitemapWriter(editions).files(inSitemap(leaves)));
    }
    return files;
  }

  private static List<String> inSitemap(Leaves leaves) {
    return leaves.all().stream()
        .map(Leaf::path)
        .filter(path -> !path.equals(SitePaths.NOT_FOUND))
        .toList();
  }

  private String robots() {
    String sitemap =
        addresses.absolute(SitePaths.SITEMAP).map(url -> "Sitemap: " + url + "\n").orElse("");
    return "User-agent: *\nAllow: /\n" + sitemap;
  }
}
