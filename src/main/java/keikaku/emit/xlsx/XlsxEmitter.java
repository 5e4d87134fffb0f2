package keikaku.emit.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import keikaku.emit.DataFile;
import keikaku.emit.DataFiles;
import keikaku.emit.Form;
import keikaku.emit.Table;
import keikaku.emit.Tables;
import keikaku.emit.ZipWriter;
import keikaku.model.Cover;

/** Presents a plan as one workbook: a sheet for each table, those that describe them at the end. */
public final class XlsxEmitter {

  private final Cover cover;
  private final Tables tables;

  public XlsxEmitter(Cover cover, Tables tables) {
    this.cover = cover;
    this.tables = tables;
  }

  public List<DataFile> files() {
    return List.of(DataFile.of(DataFiles.FOLDER + "plan.xlsx", Form.XLSX, this::writeTo));
  }

  private void writeTo(OutputStream out) throws IOException {
    List<Table<?>> sheets = tables.allAndDescribing();
    try (ZipWriter zip = new ZipWriter(out, cover.updated())) {
      zip.add("[Content_Types].xml", XmlWriter.part(xml -> PackageParts.types(sheets, xml)));
      zip.add("_rels/.rels", XmlWriter.part(PackageParts::relations));
      zip.add("docProps/app.xml", XmlWriter.part(xml -> PackageParts.program(cover, xml)));
      zip.add("docProps/core.xml", XmlWriter.part(xml -> PackageParts.properties(cover, xml)));
      zip.add("xl/workbook.xml", XmlWriter.part(xml -> WorkbookParts.workbook(sheets, xml)));
      zip.add(
          "xl/_rels/workbook.xml.rels",
          XmlWriter.part(xml -> WorkbookParts.relations(sheets, xml)));
      zip.add("xl/styles.xml", XmlWriter.part(WorkbookParts::styles));
      for (int i = 0; i < sheets.size(); i++) {
        Table<?> sheet = sheets.get(i);
        zip.add(
            "xl/" + WorkbookParts.sheet(i),
            XmlWriter.part(xml -> new SheetWriter(xml).write(sheet)));
      }
    }
  }
}
