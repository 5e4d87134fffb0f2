package keikaku;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keikaku.emit.Addresses;
import keikaku.emit.Artifact;
import keikaku.emit.FormerAddresses;
import keikaku.emit.GonePage;
import keikaku.emit.Once;
import keikaku.emit.Table;
import keikaku.emit.Tables;
import keikaku.emit.json.FormEditor;
import keikaku.emit.site.DataOffer;
import keikaku.emit.site.Memory;
import keikaku.emit.site.SiteEmitter;
import keikaku.ledger.Ledgers;
import keikaku.model.Language;
import keikaku.model.Plan;

/** A plan in every form that is published. Nothing is laid out before it is asked for. */
final class Presentation {

  private final Plan plan;
  private final Setting setting;
  private final List<GonePage> gone;
  private final Optional<SharePictures> pictures;
  private final Once<OpenData> data;
  private final SiteEmitter.Site site;
  private final Once<Map<String, Artifact>> simple = Once.of(this::simple);
  private final Once<List<Artifact>> artifacts = Once.of(this::all);
  private final Once<Map<String, Artifact>> byPath = Once.of(() -> byPath(artifacts().stream()));

  private Presentation(
      Plan plan,
      Setting setting,
      List<GonePage> gone,
      Optional<SharePictures> pictures,
      Memory memory) {
    this.plan = plan;
    this.setting = setting;
    this.gone = gone;
    this.pictures = pictures;
    Addresses addresses = addresses();
    data = Once.of(() -> OpenData.of(plan, addresses));
    Optional<String> top = setting.handbook().map(HandbookFiles::top);
    SiteEmitter plain = new SiteEmitter(setting.theme(), addresses, this::offered, top);
    SiteEmitter emitter = pictures.map(draw -> draw.on(plain, setting.theme())).orElse(plain);
    site = emitter.site(plan, gone, memory);
  }

  /** A plan of which no page is gone, without the pictures. */
  static Presentation of(Plan plan, Project project) {
    return of(plan, project, List.of());
  }

  /**
   * Everything but the pictures that stand beside links to the pages.
   *
   * @param gone the pages at whose addresses nothing but a notice is left
   */
  static Presentation of(Plan plan, Project project, List<GonePage> gone) {
    return of(plan, Setting.of(project), gone, Memory.none());
  }

  /**
   * Everything but the pictures, in a setting that is known already.
   *
   * @param memory what is known from presenting other versions in it
   */
  static Presentation of(Plan plan, Setting setting, List<GonePage> gone, Memory memory) {
    return new Presentation(plan, setting, gone, Optional.empty(), memory);
  }

  /** Everything; a picture that the release before has is taken over. */
  static Presentation withPictures(Plan plan, Project project, List<GonePage> gone) {
    SharePictures pictures = new SharePictures(project);
    return new Presentation(plan, Setting.of(project), gone, Optional.of(pictures), Memory.none());
  }

  private DataOffer offered() {
    OpenData known = data.get();
    return new DataOffer(known.tables(), known.files(), known.quality());
  }

  Plan plan() {
    return plan;
  }

  /** Whether another presentation of these would be the same. */
  boolean presents(Plan other, Setting in, List<GonePage> without) {
    return plan == other && setting == in && gone.equals(without);
  }

  /** Where its words were written. */
  Path content() {
    return setting.project().content();
  }

  Addresses addresses() {
    return Addresses.of(plan, setting.project().base());
  }

  /** All files. */
  List<Artifact> artifacts() {
    return artifacts.get();
  }

  /** The file at this path; a page is found without laying out all others. */
  Optional<Artifact> find(String path) {
    return site.page(path)
        .or(() -> Optional.ofNullable(simple.get().get(path)))
        .or(() -> Optional.ofNullable(byPath.get().get(path)));
  }

  private List<Artifact> all() {
    // What is searched in takes room until it is written; the pages state facts of the data files.
    List<Artifact> all = new ArrayList<>(site.searchIndexes());
    all.addAll(data.get().artifacts().toList());
    all.addAll(site.pages());
    all.addAll(site.others());
    all.addAll(former(all));
    all.addAll(besides());
    return List.copyOf(all);
  }

  /** What is no page, is not searched in, and has always had its address. */
  private Map<String, Artifact> simple() {
    return byPath(
        Stream.of(data.get().artifacts(), site.others().stream(), besides().stream())
            .flatMap(some -> some));
  }

  private static Map<String, Artifact> byPath(Stream<Artifact> artifacts) {
    return artifacts.collect(
        Collectors.toMap(Artifact::path, Function.identity(), (one, other) -> one, HashMap::new));
  }

  /** The data of things that have got another id, at their addresses of before as well. */
  private List<Artifact> former(List<Artifact> artifacts) {
    if (plan.moves().isEmpty()) {
      return List.of();
    }
    FormerAddresses addresses = FormerAddresses.of(plan);
    Set<String> present = artifacts.stream().map(Artifact::path).collect(Collectors.toSet());
    List<Artifact> former = new ArrayList<>();
    for (Artifact artifact : artifacts) {
      for (String path : addresses.of(artifact.path())) {
        if (present.add(path)) {
          former.add(new Artifact(path, artifact.content()));
        }
      }
    }
    return former;
  }

  private List<Artifact> besides() {
    List<Artifact> files = new ArrayList<>();
    setting.handbook().ifPresent(handbook -> files.addAll(handbook.artifacts()));
    files.addAll(FormEditor.files(plan, addresses()));
    setting.project().host().ifPresent(host -> files.add(cname(host)));
    return files;
  }

  /** Tells the web host its name; GitHub Pages reads it. */
  private static Artifact cname(String host) {
    return Artifact.of(Project.CNAME, (host + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** What this release offers, to be held against what was published before. */
  Ledgers.Offer offer() {
    return new Ledgers.Offer(
        artifacts().stream().map(Artifact::path).collect(Collectors.toSet()),
        plan.languages().stream().skip(1).map(Language::tag).toList(),
        columns(data.get().tables()),
        Tables.VERSION);
  }

  private static Set<String> columns(Tables tables) {
    Set<String> columns = new LinkedHashSet<>();
    for (Table<?> table : tables.allAndDescribing()) {
      table.columns().forEach(column -> columns.add(table.name() + "." + column.name()));
    }
    return columns;
  }

  /** What whoever builds should know. */
  List<Remark> remarks() {
    artifacts();
    return pictures.map(drawn -> drawn.remarks(plan)).orElse(List.of());
  }

  /** How many files of open data there are. */
  int data() {
    return (int) data.get().artifacts().count();
  }

  int pages() {
    return (int) artifacts().stream().filter(Presentation::isPage).count();
  }

  /** Whether it is a page of ours: the handbook and the forms are other programs'. */
  static boolean isPage(Artifact artifact) {
    return artifact.path().endsWith(".html")
        && !HandbookFiles.contain(artifact)
        && !artifact.path().startsWith(FormEditor.FOLDER);
  }
}
