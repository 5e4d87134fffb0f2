package keikaku.emit.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.api.Test;

/** Lines are written as Commons CSV writes them. */
class CsvWriterTest {

  private static final String SIGNS = "a計𠮷é,\"\r\n #!;'\t ";

  @Test
  void everySignIsWrittenAsByCommonsWhereverItStands() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (int sign = 0; sign <= Character.MAX_VALUE + 9; sign++) {
      if (!Character.isBmpCodePoint(sign) || !Character.isSurrogate((char) sign)) {
        String one = Character.toString(sign);
        rows.add(List.of(one, one, one + "後", "前" + one + "後", "前" + one));
        rows.add(List.of(one + "後", one));
        rows.add(List.of("前" + one));
      }
    }
    assertSame(rows);
  }

  @Test
  void anyCellsAreWrittenAsByCommons() throws IOException {
    Random random = new Random(7);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      List<String> row = new ArrayList<>();
      for (int cells = 1 + random.nextInt(4); cells > 0; cells--) {
        row.add(text(random));
      }
      rows.add(row);
    }
    assertSame(rows);
  }

  @Test
  void aSignIsSeenBehindThousandsOfOthers() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (int before = 2_040; before < 2_056; before++) {
      rows.add(List.of("計".repeat(before) + ",", "a".repeat(before + 2_048) + "\"後"));
    }
    assertSame(rows);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(6); length > 0; length--) {
      text.appendCodePoint(SIGNS.codePointAt(SIGNS.offsetByCodePoints(0, random.nextInt(15))));
    }
    return text.toString();
  }

  private static void assertSame(List<List<String>> rows) throws IOException {
    List<String> header = List.of("a", "b");
    StringBuilder theirs = new StringBuilder();
    CSVPrinter printer = new CSVPrinter(theirs, CSVFormat.RFC4180);
    printer.printRecord(header);
    printer.printRecords(rows);
    assertThat(new String(new CsvWriter().write(header, rows), UTF_8)).isEqualTo(theirs.toString());
  }
}
