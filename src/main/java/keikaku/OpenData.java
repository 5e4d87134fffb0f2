package keikaku;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import keikaku.emit.Addresses;
import keikaku.emit.Artifact;
import keikaku.emit.DataFile;
import keikaku.emit.DataFiles;
import keikaku.emit.Once;
import keikaku.emit.QualityReport;
import keikaku.emit.Starters;
import keikaku.emit.Tables;
import keikaku.emit.csv.CsvEmitter;
import keikaku.emit.json.DescriptionEmitter;
import keikaku.emit.json.JsonEmitter;
import keikaku.emit.json.QualityWriter;
import keikaku.emit.ods.OdsEmitter;
import keikaku.emit.quality.MachineReadability;
import keikaku.emit.rdf.RdfEmitter;
import keikaku.emit.stratml.StratmlEmitter;
import keikaku.emit.xlsx.XlsxEmitter;
import keikaku.model.Plan;

/**
 * The open data of a plan: which emitters make it, and in which order. First the data, then what
 * describes it, then what was found about its quality, and the archive of all.
 *
 * @param tables the definition that all of it is made from
 * @param files the files for download
 * @param twins the data twins of pages
 * @param catalog what data portals read
 * @param quality what was found about the data, judged when it is first asked for
 */
record OpenData(
    Tables tables,
    DataFiles files,
    List<Artifact> twins,
    RdfEmitter.Catalog catalog,
    Supplier<QualityReport> quality) {

  static OpenData of(Plan plan, Addresses addresses) {
    Tables tables = Tables.of(plan, addresses);
    CsvEmitter csv = new CsvEmitter(plan, tables);
    JsonEmitter json = new JsonEmitter(plan, tables, addresses);
    RdfEmitter rdf = new RdfEmitter(plan, addresses);
    List<DataFile> files = new ArrayList<>();
    files.addAll(csv.plain());
    files.addAll(json.files());
    files.addAll(new XlsxEmitter(plan.cover(), tables).files());
    files.addAll(new OdsEmitter(plan.cover(), tables).files());
    files.addAll(rdf.files());
    files.addAll(new StratmlEmitter(plan, addresses).files());
    // They have the rows of files that were written long before.
    files.addAll(csv.forSpreadsheets());
    DataFiles data = DataFiles.of(files);
    RdfEmitter.Catalog catalog = rdf.catalog(data);
    Supplier<QualityReport> quality = Once.of(() -> judge(data, catalog));
    List<DataFile> about = new ArrayList<>();
    about.addAll(new DescriptionEmitter(plan, tables, addresses).files(data));
    about.addAll(Starters.files(addresses));
    about.add(new QualityWriter(plan, addresses).file(quality));
    return new OpenData(
        tables,
        data.with(about).packed(plan.cover()),
        Stream.concat(json.twins(), csv.twins()).toList(),
        catalog,
        quality);
  }

  private static QualityReport judge(DataFiles data, RdfEmitter.Catalog catalog) {
    return new QualityReport(List.of(catalog.certificate(), MachineReadability.of(data)));
  }

  /**
   * Everything to be published, in an order in which nobody waits long: what is about other files
   * (what was found, the archive, the checksums, the catalogue) comes when these have been made.
   */
  Stream<Artifact> artifacts() {
    List<Artifact> data = files.artifacts();
    int found = data.size() - 3;
    int sums = data.size() - 1;
    int half = twins.size() / 2;
    return Stream.of(
            data.subList(0, found),
            twins.subList(0, half),
            data.subList(found, sums),
            twins.subList(half, twins.size()),
            data.subList(sums, data.size()),
            catalog.artifacts())
        .flatMap(List::stream);
  }
}
