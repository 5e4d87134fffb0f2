package keikaku;

import java.util.ArrayList;
import java.util.List;
import keikaku.emit.Addresses;
import keikaku.emit.Artifact;
import keikaku.emit.DataFiles;
import keikaku.emit.Tables;
import keikaku.emit.csv.CsvEmitter;
import keikaku.emit.json.JsonEmitter;
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
    Tables tables = Tables.of(plan, addresses);
    CsvEmitter csv = new CsvEmitter(plan, tables);
    JsonEmitter json = new JsonEmitter(plan, tables, addresses);
    DataFiles files = DataFiles.of(csv.files()).with(json.files()).packed(plan.cover());
    List<Artifact> artifacts = new ArrayList<>(files.artifacts());
    csv.twins().forEach(artifacts::add);
    json.twins().forEach(artifacts::add);
    int data = artifacts.size();
    artifacts.addAll(new SiteEmitter(Theme.read(project.theme()), addresses).emit(plan));
    return new Presentation(artifacts, data);
  }

  int pages() {
    return (int) artifacts.stream().filter(artifact -> artifact.path().endsWith(".html")).count();
  }
}
