package keikaku.emit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnTest {

  private static final Column<String> COLUMN = Column.of("text", text -> text);

  @Test
  void spacesAtBothEndsAreLeftOutAsByTheJdk() {
    for (int sign = 0; sign <= Character.MAX_VALUE; sign++) {
      String one = Character.toString(sign);
      for (String text : new String[] {one, one + "後", "前" + one, one + one, "前" + one + "後"}) {
        assertThat(COLUMN.in(text)).isEqualTo(Column.onOneLine(text.strip()));
      }
    }
  }
}
