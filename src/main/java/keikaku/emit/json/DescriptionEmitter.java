package keikaku.emit.json;

import java.util.ArrayList;
import java.util.List;
import keikaku.emit.Addresses;
import keikaku.emit.DataFile;
import keikaku.emit.DataFiles;
import keikaku.emit.Form;
import keikaku.emit.Tables;
import keikaku.model.Plan;

/**
 * Describes the data files for programs: the CSV files as CSVW and as a Data Package, the JSON
 * files and the front matter of the content by JSON Schema.
 */
public final class DescriptionEmitter {

  private final Plan plan;
  private final Tables tables;
  private final Addresses addresses;

  public DescriptionEmitter(Plan plan, Tables tables, Addresses addresses) {
    this.plan = plan;
    this.tables = tables;
    this.addresses = addresses;
  }

  /** The descriptions of these files. */
  public List<DataFile> files(DataFiles data) {
    List<DataFile> plain = of(data, Form.CSV);
    List<DataFile> all = new ArrayList<>(plain);
    all.addAll(of(data, Form.SPREADSHEET_CSV));
    List<DataFile> files = new ArrayList<>();
    files.add(
        DataFile.of(
            CsvwWriter.PATH,
            Form.CSVW,
            out -> new CsvwWriter(plan, addresses).write(all).writeTo(out)));
    files.add(
        DataFile.of(
            DataPackageWriter.PATH,
            Form.DATA_PACKAGE,
            out -> new DataPackageWriter(plan, addresses).write(plain).writeTo(out)));
    files.addAll(new Schemas(plan, tables, addresses).files());
    files.addAll(new FrontMatterSchemas(plan, addresses).files());
    return files;
  }

  private static List<DataFile> of(DataFiles data, Form form) {
    return data.all().stream().filter(file -> file.form() == form).toList();
  }
}
