package keikaku.emit.quality;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What the tags of a sheet tell, however long they are. */
class SheetTagsTest {

  private static SheetTags read(String xml) throws IOException {
    return SheetTags.read(new ByteArrayInputStream(xml.getBytes(UTF_8)));
  }

  @Test
  void longTagIsReadToItsEnd() throws IOException {
    for (int length : new int[] {1, 100, 10_000}) {
      String tag = "<col style=\"" + "1".repeat(length) + "\"";
      assertThat(read("<cols>" + tag + " hidden=\"1\"/></cols>").hidesSomething()).isTrue();
      assertThat(read("<cols>" + tag + " width=\"1\"/></cols>").hidesSomething()).isFalse();
    }
  }

  @Test
  void firstRowStandsOnTheFirstLine() throws IOException {
    assertThat(read("<sheetData><row r=\"1\"><c/></row></sheetData>").beginsWithHeader()).isTrue();
    assertThat(read("<sheetData><row r=\"2\"><c/></row></sheetData>").beginsWithHeader()).isFalse();
    assertThat(read("<sheetData><row r=\"2\"/><row r=\"1\"/></sheetData>").beginsWithHeader())
        .isFalse();
  }

  @Test
  void formulasAndMergedCellsAreSeen() throws IOException {
    assertThat(read("<c r=\"A1\"><f>A2</f></c>").hasFormula()).isTrue();
    assertThat(read("<c r=\"A1\"><f t=\"shared\">A2</f></c>").hasFormula()).isTrue();
    assertThat(read("<c r=\"A1\"><v>f</v></c><font/>").hasFormula()).isFalse();
    assertThat(read("<mergeCells count=\"1\"/>").hasMergedCells()).isTrue();
    assertThat(read("<c r=\"A1\"/>").hasMergedCells()).isFalse();
  }
}
