package keikaku.emit.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import keikaku.SamplePlan;
import keikaku.emit.Addresses;
import keikaku.emit.Column;
import keikaku.emit.Content;
import keikaku.emit.Table;
import keikaku.emit.Tables;
import keikaku.model.Plan;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

class XlsxEmitterTest {

  private final Plan plan = SamplePlan.bilingual();
  private final Tables tables = Tables.of(plan, Addresses.of(plan, Optional.empty()));

  private byte[] workbook() {
    return new XlsxEmitter(plan.cover(), tables).files().get(0).bytes();
  }

  @Test
  void everyTableReadsBackCellByCell() throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(workbook()))) {
      assertThat(workbook.getSheets().map(Sheet::getName))
          .containsExactlyElementsOf(tables.allAndDescribing().stream().map(Table::name).toList());
      for (Table<?> table : tables.allAndDescribing()) {
        List<Row> rows = workbook.findSheet(table.name()).orElseThrow().read();
        assertThat(cells(rows.get(0), null, table.columns().size())).isEqualTo(table.header());
        List<List<String>> read = new ArrayList<>();
        for (Row row : rows.subList(1, rows.size())) {
          read.add(cells(row, table, table.columns().size()));
        }
        assertThat(read).as(table.name()).isEqualTo(table.cells().toList());
      }
    }
  }

  private static List<String> cells(Row row, Table<?> table, int width) {
    List<String> cells = new ArrayList<>();
    for (int place = 0; place < width; place++) {
      Column.Type type = table == null ? Column.Type.TEXT : table.columns().get(place).type();
      Optional<Cell> cell = row.getOptionalCell(place);
      cells.add(cell.map(found -> text(found, type)).orElse(""));
    }
    return cells;
  }

  private static String text(Cell cell, Column.Type type) {
    return switch (type) {
      case INTEGER, DECIMAL -> cell.asNumber().toPlainString();
      case DATE -> cell.asDate().toLocalDate().toString();
      default -> cell.asString();
    };
  }

  @Test
  void sheetsUseNothingThatMachinesCannotRead() throws IOException {
    Map<String, String> parts = parts(workbook());
    assertThat(parts.keySet())
        .noneMatch(name -> name.contains("drawing") || name.contains("comment"));
    parts.forEach(
        (name, xml) -> {
          if (name.startsWith("xl/worksheets/")) {
            assertThat(xml).doesNotContain("<mergeCell", "<f>", "hidden=\"1\"", "hidden=\"true\"");
          }
        });
  }

  @Test
  void theBytesAreTheSameAtAnyTime() throws Exception {
    byte[] first = workbook();
    Thread.sleep(5);
    assertThat(workbook()).isEqualTo(first);
    assertThat(parts(first).get("docProps/core.xml")).contains(">2021-06-01T00:00:00Z<");
  }

  @Test
  void textThatExcelCannotHoldIsCut() {
    assertThat(SheetWriter.fitting("あ".repeat(32_767))).hasSize(32_767).endsWith("あ");
    assertThat(SheetWriter.fitting("あ".repeat(32_768))).hasSize(32_767).endsWith("あ …");
    assertThat(SheetWriter.fitting("😀".repeat(20_000)))
        .hasSizeLessThanOrEqualTo(32_767)
        .endsWith("😀 …");
    assertThat(SheetWriter.fitting("あ".repeat(32_764) + "😀" + "あ".repeat(9))).endsWith("あ …");
  }

  @Test
  void marksOfXmlAreText() throws IOException {
    Content part = out -> XmlWriter.part(xml -> xml.text("A<B & \"C\">D\uFFFE")).writeTo(out);
    assertThat(new String(part.get(), UTF_8)).endsWith("A&lt;B &amp; &quot;C&quot;&gt;D\uFFFD");
  }

  private static Map<String, String> parts(byte[] workbook) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    return parts;
  }
}
