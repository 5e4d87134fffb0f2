package keikaku.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as people write them, by the real calendar. */
class JapaneseDateTest {

  private static JapaneseDate read(String text) {
    return JapaneseDate.read(text).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "2021-04-01,2021-04-01",
    "2021/4/1,2021-04-01",
    "2021.4.1,2021-04-01",
    "2021年4月1日,2021-04-01",
    "西暦2021年4月1日,2021-04-01",
    "２０２１年４月１日,2021-04-01",
    "令和3年4月1日,2021-04-01",
    "令和 3 年 4 月 1 日,2021-04-01",
    "R3.4.1,2021-04-01",
    "r3/4/1,2021-04-01",
    "令和元年5月1日,2019-05-01",
    "令和1年5月1日,2019-05-01",
    "平成31年4月30日,2019-04-30",
    "平成元年1月8日,1989-01-08",
    "昭和64年1月7日,1989-01-07",
    "昭和元年12月25日,1926-12-25",
    "大正15年12月24日,1926-12-24",
    "明治45年7月29日,1912-07-29",
    "2024-02-29,2024-02-29"
  })
  void aDayIsRecognised(String text, String day) {
    JapaneseDate date = read(text);
    assertThat(date.exists()).isTrue();
    assertThat(date.isInItsEra()).isTrue();
    assertThat(date.toDate()).hasToString(day);
  }

  @Test
  void theFirstDayOfTheFirstYearExists() {
    assertThat(read("0001-01-01").exists()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"令和3年4月31日", "2023-02-29", "R3.6.31", "2021/4/0", "1900-02-29", "0000-12-31"})
  void aDayThatNeverWasIsFound(String text) {
    assertThat(read(text).exists()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "平成31年5月1日,令和元年5月1日",
    "令和元年4月30日,平成31年4月30日",
    "昭和64年1月8日,平成元年1月8日",
    "平成元年1月7日,昭和64年1月7日",
    "昭和元年12月24日,大正15年12月24日",
    "平成34年6月1日,令和4年6月1日"
  })
  void aDayOutsideItsEraIsFoundWithTheRightOne(String text, String right) {
    assertThat(read(text).isInItsEra()).isFalse();
    assertThat(read(text).inRightEra()).isEqualTo(right);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "令和3年4月", "4月1日", "21/4/1", "慶応3年1月1日", "令和3-4-1-2", "調整中"})
  void whatIsNoDateIsNone(String text) {
    assertThat(JapaneseDate.read(text)).isEmpty();
  }
}
