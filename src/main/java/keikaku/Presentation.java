package keikaku;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keikaku.emit.Addresses;
import keikaku.emit.Artifact;
import keikaku.emit.site.DataOffer;
import keikaku.emit.site.SiteEmitter;
import keikaku.emit.site.Theme;
import keikaku.model.Plan;

/**
 * A plan in every form that is published.
 *
 * @param plan what is presented
 * @param artifacts all files
 * @param data how many of them are open data
 * @param remarks what whoever builds should know
 */
record Presentation(Plan plan, List<Artifact> artifacts, int data, List<Remark> remarks) {

  /** Everything but the pictures that stand beside links to the pages. */
  static Presentation of(Plan plan, Project project) {
    return of(plan, project, Optional.empty());
  }

  /** Everything; a picture that the release before has is taken over. */
  static Presentation withPictures(Plan plan, Project project) {
    return of(plan, project, Optional.of(new SharePictures(project)));
  }

  private static Presentation of(Plan plan, Project project, Optional<SharePictures> pictures) {
    Addresses addresses = Addresses.of(plan, project.base());
    OpenData openData = OpenData.of(plan, addresses);
    List<Artifact> artifacts = new ArrayList<>(openData.artifacts().toList());
    int data = artifacts.size();
    DataOffer offer = new DataOffer(openData.tables(), openData.files(), openData.quality());
    Theme theme = Theme.read(project.theme());
    Optional<HandbookFiles> handbook = HandbookFiles.read(project.handbook());
    Optional<String> top = handbook.map(HandbookFiles::top);
    SiteEmitter site = new SiteEmitter(theme, addresses, offer, top);
    artifacts.addAll(pictures.map(draw -> draw.on(site, theme)).orElse(site).emit(plan));
    handbook.ifPresent(files -> artifacts.addAll(files.artifacts()));
    project.host().ifPresent(host -> artifacts.add(cname(host)));
    List<Remark> remarks = pictures.map(draw -> draw.remarks(plan)).orElse(List.of());
    return new Presentation(plan, artifacts, data, remarks);
  }

  /** Tells the web host its name; GitHub Pages reads it. */
  private static Artifact cname(String host) {
    return Artifact.of(Project.CNAME, (host + "\n").getBytes(StandardCharsets.UTF_8));
  }

  int pages() {
    return (int) artifacts.stream().filter(Presentation::isPage).count();
  }

  private static boolean isPage(Artifact artifact) {
    return artifact.path().endsWith(".html") && !HandbookFiles.contain(artifact);
  }
}
