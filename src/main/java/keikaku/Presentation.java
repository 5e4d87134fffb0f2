package keikaku;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import keikaku.emit.Addresses;
import keikaku.emit.Artifact;
import keikaku.emit.FormerAddresses;
import keikaku.emit.GonePage;
import keikaku.emit.Table;
import keikaku.emit.Tables;
import keikaku.emit.json.FormEditor;
import keikaku.emit.site.DataOffer;
import keikaku.emit.site.SiteEmitter;
import keikaku.emit.site.Theme;
import keikaku.ledger.Ledgers;
import keikaku.model.Language;
import keikaku.model.Plan;

/**
 * A plan in every form that is published.
 *
 * @param plan what is presented
 * @param artifacts all files
 * @param data how many of them are open data
 * @param columns {@code TABLE.COLUMN} of all tables among it
 * @param remarks what whoever builds should know
 */
record Presentation(
    Plan plan, List<Artifact> artifacts, int data, Set<String> columns, List<Remark> remarks) {

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
    return of(plan, project, gone, Optional.empty());
  }

  /** Everything; a picture that the release before has is taken over. */
  static Presentation withPictures(Plan plan, Project project, List<GonePage> gone) {
    return of(plan, project, gone, Optional.of(new SharePictures(project)));
  }

  private static Presentation of(
      Plan plan, Project project, List<GonePage> gone, Optional<SharePictures> pictures) {
    Addresses addresses = Addresses.of(plan, project.base());
    OpenData openData = OpenData.of(plan, addresses);
    List<Artifact> artifacts = new ArrayList<>(openData.artifacts().toList());
    int data = artifacts.size();
    DataOffer offer = new DataOffer(openData.tables(), openData.files(), openData.quality());
    Theme theme = Theme.read(project.theme());
    Optional<HandbookFiles> handbook = HandbookFiles.read(project.handbook());
    Optional<String> top = handbook.map(HandbookFiles::top);
    SiteEmitter site = new SiteEmitter(theme, addresses, offer, top);
    artifacts.addAll(pictures.map(draw -> draw.on(site, theme)).orElse(site).emit(plan, gone));
    artifacts.addAll(former(artifacts, plan));
    handbook.ifPresent(files -> artifacts.addAll(files.artifacts()));
    artifacts.addAll(FormEditor.files(plan, addresses));
    project.host().ifPresent(host -> artifacts.add(cname(host)));
    List<Remark> remarks = pictures.map(draw -> draw.remarks(plan)).orElse(List.of());
    return new Presentation(plan, artifacts, data, columns(openData.tables()), remarks);
  }

  /** The data of things that have got another id, at their addresses of before as well. */
  private static List<Artifact> former(List<Artifact> artifacts, Plan plan) {
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

  private static Set<String> columns(Tables tables) {
    Set<String> columns = new LinkedHashSet<>();
    for (Table<?> table : tables.allAndDescribing()) {
      table.columns().forEach(column -> columns.add(table.name() + "." + column.name()));
    }
    return columns;
  }

  /** What this release offers, to be held against what was published before. */
  Ledgers.Offer offer() {
    return new Ledgers.Offer(
        artifacts.stream().map(Artifact::path).collect(Collectors.toSet()),
        plan.languages().stream().skip(1).map(Language::tag).toList(),
        columns,
        Tables.VERSION);
  }

  /** Tells the web host its name; GitHub Pages reads it. */
  private static Artifact cname(String host) {
    return Artifact.of(Project.CNAME, (host + "\n").getBytes(StandardCharsets.UTF_8));
  }

  int pages() {
    return (int) artifacts.stream().filter(Presentation::isPage).count();
  }

  private static boolean isPage(Artifact artifact) {
    return artifact.path().endsWith(".html")
        && !HandbookFiles.contain(artifact)
        && !artifact.path().startsWith(FormEditor.FOLDER);
  }
}
