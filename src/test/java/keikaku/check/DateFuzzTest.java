package keikaku.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import keikaku.FullPlan;
import keikaku.MiniPlan;
import keikaku.model.Action;
import keikaku.model.Plan;

/** Whatever stands where a date, fiscal years or a number should: it is read soundly or refused. */
class DateFuzzTest {

  private static final MiniPlan PLAN = MiniPlan.inMemory();

  @FuzzTest(maxDuration = "60s")
  void aDateYearsOrANumberIsReadOrRefused(byte[] bytes) {
    String value = new String(bytes, StandardCharsets.UTF_8);
    JapaneseDate.read(value).ifPresent(DateFuzzTest::checkDate);
    String quoted = FullPlan.quoted(value);
    String text =
        "---\npolicy: 1\ntitle: 見本\nyears: %s\nbudget: %s\n---\n- 見本\n".formatted(quoted, quoted);
    PLAN.with("actions/2.md", text).plan().ifPresent(DateFuzzTest::checkAction);
    text = text.replaceFirst("(?m)^budget: .*\n", "");
    PLAN.with("actions/2.md", text).plan().ifPresent(DateFuzzTest::checkAction);
  }

  private static void checkDate(JapaneseDate date) {
    if (date.exists()) {
      assertThat(date.toDate().getYear()).isEqualTo(date.year());
      Optional<JapaneseDate> right = JapaneseDate.read(date.inRightEra());
      // Before that Japan followed the moon; after that a year of the era has three digits.
      if (date.year() > 1872 && date.year() < 2118) {
        assertThat(right).hasValueSatisfying(JapaneseDate::isInItsEra);
        assertThat(right.orElseThrow().toDate()).isEqualTo(date.toDate());
      }
    }
  }

  private static void checkAction(Plan plan) {
    Action action = plan.action("2");
    action.years().ifPresent(years -> assertThat(years.first()).isBetween(2019, years.last()));
    action
        .budget()
        .map(BigDecimal::toPlainString)
        .ifPresent(number -> assertThat(number).matches("-?[0-9]+(\\.[0-9]+)?"));
  }
}
