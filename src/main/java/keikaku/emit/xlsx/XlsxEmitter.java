package keikaku.emit.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import keikaku.emit.DataFile;
import keikaku.emit.DataFiles;
import keikaku.emit.Form;
import keikaku.emit.Table;
import keikaku.emit.Tables;
import keikaku.model.Cover;
import org.dhatim.fastexcel.Workbook;

/** Presents a plan as one workbook: a sheet for each table, those that describe them at the end. */
public final class XlsxEmitter {

  private final Cover cover;
  private final Tables tables;

  public XlsxEmitter(Cover cover, Tables tables) {
    this.cover = cover;
    this.tables = tables;
  }

  public List<DataFile> files() {
    return List.of(DataFile.of(DataFiles.FOLDER + "plan.xlsx", Form.XLSX, this::workbook));
  }

  private byte[] workbook() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Keikaku", null)) {
      workbook.setCompressionLevel(0);
      workbook.properties().setTitle(cover.title().original());
      workbook.properties().setCompany(cover.publisher().name().original());
      for (Table<?> table : tables.allAndDescribing()) {
        new SheetWriter(workbook.newWorksheet(table.name())).write(table);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PackageWriter(cover.updated()).write(bytes.toByteArray());
  }
}
