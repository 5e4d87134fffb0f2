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
 */
record Presentation(Plan plan, List<Artifact> artifacts, int data) {

  static Presentation of(Plan plan, Project project) {
    Addresses addresses = Addresses.of(plan, project.base());
    OpenData openData = OpenData.of(plan, addresses);
    List<Artifact> artifacts = new ArrayList<>(openData.artifacts().toList());
    int data = artifacts.size();
    DataOffer offer = new DataOffer(openData.tables(), openData.files(), openData.quality());
    Theme theme = Theme.read(project.theme());
    Optional<HandbookFiles> handbook = HandbookFiles.read(project.handbook());
    Optional<String> top = handbook.map(HandbookFiles::top);
    artifacts.addAll(new SiteEmitter(theme, addresses, offer, top).emit(plan));
    handbook.ifPresent(files -> artifacts.addAll(files.artifacts()));
    project.host().ifPresent(host -> artifacts.add(cname(host)));
    return new Presentation(plan, artifacts, data);
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
