package keikaku.emit.ods;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import keikaku.emit.DataFile;
import keikaku.emit.DataFiles;
import keikaku.emit.Form;
import keikaku.emit.Table;
import keikaku.emit.Tables;
import keikaku.emit.ZipWriter;
import keikaku.model.Cover;

/**
 * Presents a plan as one OpenDocument file: a sheet for each table, those that describe them at the
 * end.
 */
public final class OdsEmitter {

  private final Cover cover;
  private final Tables tables;

  public OdsEmitter(Cover cover, Tables tables) {
    this.cover = cover;
    this.tables = tables;
  }

  public List<DataFile> files() {
    return List.of(DataFile.of(DataFiles.FOLDER + "plan.ods", Form.ODS, this::writeTo));
  }

  private void writeTo(OutputStream out) throws IOException {
    List<Table<?>> sheets = tables.allAndDescribing();
    try (ZipWriter zip = new ZipWriter(out, cover.updated())) {
      // The type comes first, so that it can be told from the first bytes of the file.
      zip.addStored("mimetype", Form.ODS.mediaType().getBytes(StandardCharsets.US_ASCII));
      zip.add("META-INF/manifest.xml", XmlWriter.part(ManifestPart::write));
      zip.add("meta.xml", XmlWriter.part(xml -> MetaPart.write(cover, xml)));
      zip.add("settings.xml", XmlWriter.part(xml -> SettingsPart.write(sheets, xml)));
      zip.add("styles.xml", XmlWriter.part(StylesPart::write));
      zip.add("content.xml", XmlWriter.part(xml -> ContentPart.write(sheets, xml)));
    }
  }
}
