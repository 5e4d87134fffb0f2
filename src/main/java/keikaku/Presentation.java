package keikaku;

import java.util.ArrayList;
import java.util.List;
import keikaku.emit.Addresses;
import keikaku.emit.Artifact;
import keikaku.emit.site.DataOffer;
import keikaku.emit.site.SiteEmitter;
import keikaku.emit.site.Theme;
import keikaku.model.Plan;

/**
 * A plan in every form that is published.
 *
 * @param artifacts all files
 * @param data how many of them are open data
 */
record Presentation(List<Artifact> artifacts, int data) {

  static Presentation of(Plan plan, Project project) {
    Addresses addresses = Addresses.of(plan, project.base());
    OpenData openData = OpenData.of(plan, addresses);
    List<Artifact> artifacts = new ArrayList<>(openData.artifacts().toList());
    int data = artifacts.size();
    DataOffer offer = new DataOffer(openData.tables(), openData.files());
    Theme theme = Theme.read(project.theme());
    artifacts.addAll(new SiteEmitter(theme, addresses, offer).emit(plan));
    return new Presentation(artifacts, data);
  }

  int pages() {
    return (int) artifacts.stream().filter(artifact -> artifact.path().endsWith(".html")).count();
  }
}
