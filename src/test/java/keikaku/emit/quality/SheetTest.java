package keikaku.emit.quality;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import keikaku.SamplePlan;
import keikaku.emit.Addresses;
import keikaku.emit.DataFile;
import keikaku.emit.Form;
import keikaku.emit.Table;
import keikaku.emit.Tables;
import org.junit.jupiter.api.Test;

/** What is known from the same rows in another file is what is seen when they are read. */
class SheetTest {

  private static final Table<?> TABLE =
      Tables.of(SamplePlan.bilingual(), Addresses.of(SamplePlan.bilingual(), Optional.empty()))
          .grades();

  private static final List<String> CELLS =
      List.of("282286", "good", "○", "1", "よい", "", " ", "\"a,b\"", "\"改\n行\"", "㈱", "－");

  @Test
  void rowsThatAreKnownNeedNotBeReadAgain() {
    Random random = new Random(3);
    int taken = 0;
    for (int i = 0; i < 3_000; i++) {
      String header = random.nextInt(9) > 0 ? String.join(",", TABLE.header()) : line(random);
      String rows = rows(random);
      DataFile plain = file("plain", header + "\r\n" + rows);
      String others = random.nextInt(9) > 0 ? rows : rows(random);
      String mark = random.nextBoolean() ? "\uFEFF" : "";
      DataFile marked = file("marked", mark + line(random) + "\r\n" + others);
      String known = told(() -> Sheet.of(marked, TABLE, plain, Sheet.of(plain, TABLE)));
      assertThat(known).isEqualTo(told(() -> Sheet.of(marked, TABLE)));
      taken += rows.equals(others) && known.startsWith("[") ? 1 : 0;
    }
    assertThat(taken).isGreaterThan(1_000);
  }

  private static String rows(Random random) {
    StringBuilder rows = new StringBuilder();
    for (int count = random.nextInt(4); count > 0; count--) {
      rows.append(line(random)).append("\r\n");
    }
    return rows.toString();
  }

  private static String line(Random random) {
    StringBuilder line = new StringBuilder("282286");
    int width = random.nextInt(9) > 0 ? TABLE.columns().size() : random.nextInt(9);
    for (int cells = 1; cells < width; cells++) {
      line.append(',').append(CELLS.get(random.nextInt(random.nextInt(1, CELLS.size() + 1))));
    }
    return line.toString();
  }

  private static DataFile file(String name, String text) {
    return DataFile.of("data/" + name + ".csv", Form.CSV, TABLE, () -> text.getBytes(UTF_8));
  }

  /** All that can be asked, or what is wrong. */
  private static String told(Supplier<Sheet> sheet) {
    try {
      Sheet it = sheet.get();
      Seen seen = it.seen();
      return List.of(
              it.header(),
              it.rows(),
              it.count(),
              it.lines(),
              it.marked(),
              it.wellEncoded(),
              seen.records(),
              seen.commas(),
              seen.dependent(),
              seen.shared(),
              seen.isRectangular(),
              seen.hasBlankRow(),
              seen.isLaidOut(),
              seen.endsWithDigits(),
              seen.hasPureNumbers(),
              seen.hasWesternDays(),
              seen.isComplete(),
              seen.isCoded(),
              seen.isPlaced())
          .toString();
    } catch (IllegalArgumentException e) {
      return e.getMessage();
    }
  }
}
