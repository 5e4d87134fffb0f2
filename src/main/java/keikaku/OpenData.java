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
    files.addAll(csv.files());
    files.addAll(json.files());
    files.addAll(new XlsxEmitter(plan.cover(), tables).files());
    files.addAll(new OdsEmitter(plan.cover(), tables).files());
    files.addAll(rdf.files());
    files.addAll(new StratmlEmitter(plan, addresses).files());
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
        Stream.concat(csv.twins(), json.twins()).toList(),
        catalog,
        quality);
  }

  private static QualityReport judge(DataFiles data, RdfEmitter.Catalog catalog) {
    return new QualityReport(List.of(catalog.certificate(), MachineReadability.of(data)));
  }

  /** Everything to be published. */
  Stream<Artifact> artifacts() {
    return Stream.of(files.artifacts(), twins, catalog.artifacts()).flatMap(List::stream);
  }
}
