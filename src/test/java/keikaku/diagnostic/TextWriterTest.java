package keikaku.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a finding looks in a terminal. */
class TextWriterTest {

  private static String write(Place place) {
    Diagnostic diagnostic =
        Diagnostic.of(Rule.EVALUATION_GRADE_UNKNOWN, place, "value", "〇", "known", "○ △ ×");
    return new TextWriter(Phrases.in("ja")).write(diagnostic);
  }

  private static String[] excerpt(String line, int column, int length) {
    Excerpt excerpt = Excerpt.of(new Place("a.md", 1, column, length, line)).orElseThrow();
    return new String[] {excerpt.text(), excerpt.mark()};
  }

  @Test
  void whereWhatTheLineAndTheWayOut() {
    assertThat(write(new Place("content/a.md", 2, 8, 1, "grade: 〇")))
        .isEqualTo(
            """
            content/a.md:2:8: error: 評価「〇」は評価凡例にありません [evaluation.grade.unknown]
              grade: 〇
                     ^^
              評価凡例にある記号（○ △ ×）のどれかを書いてください。
            """);
  }

  @Test
  void aLongLineLooksTheSameFarFromItsEnds() {
    for (String letter : new String[] {"a", "計", "𠮷"}) {
      String line = letter.repeat(300) + "!" + letter.repeat(300);
      String longer = letter.repeat(50_000) + "!" + letter.repeat(50_000);
      assertThat(excerpt(longer, 50_001, 1)).as(letter).isEqualTo(excerpt(line, 301, 1));
      assertThat(excerpt(longer, 50_001, 1)[0]).contains("!").startsWith("…").endsWith("…");
    }
  }

  /** Each of them looked at the whole line once: a minute and a half for 33,000 on one line. */
  @Test
  void thousandsOfFindingsOnOneLineAreShownInTime() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    String line = "![[]()計".repeat(15_000);
    long start = threads.getCurrentThreadCpuTime();
    for (int column = 1; column < line.length(); column += 25) {
      assertThat(excerpt(line, column, 3)[1]).contains("^");
    }
    long taken = TimeUnit.NANOSECONDS.toMillis(threads.getCurrentThreadCpuTime() - start);
    assertThat(taken).as("milliseconds").isLessThan(6_000);
  }

  @Test
  void aFileAsAWholeHasNoLineToShow() {
    assertThat(write(Place.ofFile("content/a.md")).lines()).hasSize(2);
  }

  @Test
  void wideCharactersCountTwo() {
    assertThat(excerpt("あいうabc", 4, 3)).containsExactly("あいうabc", "      ^^^");
    assertThat(excerpt("𠮷野家", 2, 2)).containsExactly("𠮷野家", "  ^^^^");
    assertThat(excerpt("か\u3099き", 3, 1)).containsExactly("か\u3099き", "  ^^");
  }

  @Test
  void theMarkStandsBehindTheLineWhenSomethingIsMissingThere() {
    assertThat(excerpt("title: [a", 10, 1)).containsExactly("title: [a", "         ^");
  }

  @Test
  void aLongLineIsCutAroundTheMark() {
    String[] shown = excerpt("あ".repeat(100) + "！" + "い".repeat(100), 101, 1);
    assertThat(shown[0]).startsWith("…あ").contains("！").endsWith("い…");
    assertThat(shown[0].codePoints().map(ColumnWidth::of).sum()).isLessThanOrEqualTo(78);
    int column =
        shown[0].substring(0, shown[0].indexOf('！')).codePoints().map(ColumnWidth::of).sum();
    assertThat(shown[1]).isEqualTo(" ".repeat(column) + "^^");
  }

  @Test
  void nothingInTheLineCanSteerTheTerminal() {
    assertThat(write(new Place("a.md", 1, 1, 1, "a\u001b[31m\u202eb\tc"))).contains("a�[31m�b c");
  }

  @ParameterizedTest
  @CsvSource({"a,1", "あ,2", "ｱ,1", "Ａ,2", "○,1", "〇,2", "　,2", "…,1", "😀,2", "「,2", "×,1"})
  void columnsAreCountedAsTerminalsDo(String character, int columns) {
    assertThat(ColumnWidth.of(character.codePointAt(0))).isEqualTo(columns);
  }
}
