package keikaku.emit.ods;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.Range;
import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import keikaku.SamplePlan;
import keikaku.emit.Addresses;
import keikaku.emit.Column;
import keikaku.emit.Table;
import keikaku.emit.Tables;
import keikaku.model.Plan;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class OdsEmitterTest {

  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

  private final Plan plan = SamplePlan.bilingual();
  private final Tables tables = Tables.of(plan, Addresses.of(plan, Optional.empty()));

  private byte[] file() {
    return new OdsEmitter(plan.cover(), tables).files().get(0).bytes();
  }

  @Test
  void everyTableReadsBackCellByCell() throws IOException {
    SpreadSheet file = new SpreadSheet(new ByteArrayInputStream(file()));
    assertThat(file.getSheets())
        .extracting(Sheet::getName)
        .containsExactlyElementsOf(tables.allAndDescribing().stream().map(Table::name).toList());
    for (Table<?> table : tables.allAndDescribing()) {
      List<List<Object>> expected = new ArrayList<>(List.of(List.copyOf(table.header())));
      table.cells().forEach(row -> expected.add(values(table, row)));
      assertThat(cells(file.getSheet(table.name()))).as(table.name()).isEqualTo(expected);
    }
  }

  private static List<List<Object>> cells(Sheet sheet) {
    Range all = sheet.getDataRange();
    return Arrays.stream(all.getValues()).map(row -> Arrays.stream(row).toList()).toList();
  }

  /** The cells of a row as a reader of spreadsheets sees them: empty ones are nothing. */
  private static List<Object> values(Table<?> table, List<String> row) {
    List<Object> values = new ArrayList<>();
    for (int place = 0; place < row.size(); place++) {
      values.add(value(table.columns().get(place).type(), row.get(place)));
    }
    return values;
  }

  private static Object value(Column.Type type, String cell) {
    if (cell.isEmpty()) {
      return null;
    }
    return switch (type) {
      case INTEGER, DECIMAL -> new BigDecimal(cell).doubleValue();
      case DATE -> LocalDate.parse(cell);
      default -> cell;
    };
  }

  @Test
  void theTypeStandsWhereProgramsLookForIt() {
    String start = new String(file(), 0, 84, US_ASCII);
    assertThat(start.substring(30))
        .isEqualTo("mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
  }

  @Test
  void theManifestNamesEveryPart() throws IOException {
    Map<String, String> parts = parts(file());
    String manifest = parts.remove("META-INF/manifest.xml");
    parts.remove("mimetype");
    for (String part : parts.keySet()) {
      assertThat(manifest).contains("manifest:full-path=\"" + part + "\"");
    }
    assertThat(manifest.split("<manifest:file-entry")).hasSize(parts.size() + 2);
  }

  @Test
  void sheetsUseNothingThatMachinesCannotRead() throws IOException {
    assertThat(parts(file()).get("content.xml"))
        .doesNotContain("spanned", "formula", "collapse", "table:display", "annotation", "draw:");
  }

  /** In XML layout is not text, and these are not signs. */
  @Test
  void spacesAndMarkupAreKeptAsTheyWereWritten() throws Exception {
    String hard = "  a & b  <c>   \"d\"";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String open = "<p xmlns:text=\"" + TEXT + "\"";
    XmlWriter.part(xml -> xml.raw(open).attribute("at", hard).raw(">").text(hard).raw("</p>"))
        .writeTo(bytes);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document read =
        factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes.toByteArray()));
    assertThat(read.getDocumentElement().getAttribute("at")).isEqualTo(hard);
    assertThat(read.getElementsByTagNameNS(TEXT, "s").getLength()).isEqualTo(5);
    assertThat(read.getDocumentElement().getTextContent()).isEqualTo("a & b <c> \"d\"");
  }

  @Test
  void theBytesAreTheSameAtAnyTime() throws Exception {
    byte[] first = file();
    Thread.sleep(5);
    assertThat(file()).isEqualTo(first);
    assertThat(parts(first).get("meta.xml")).contains(">2021-06-01T00:00:00<");
  }

  private static Map<String, String> parts(byte[] file) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    return parts;
  }
}
