package keikaku.emit.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimCheckerTest {

  private static final ClaimChecker UNPROVEN = new ClaimChecker(false);

  private static void check(ClaimChecker checker, String key, String sentence) {
    String source = "a=b\n" + key + "=" + sentence;
    checker.check(
        Map.of(key, sentence), new SettingsReader("messages/ja.properties", Map.of(), source));
  }

  @ParameterizedTest
  @CsvSource({
    "footer.text.ja, JIS X 8341-3:2016に準拠しています。",
    "results.lead, レベルAAに準拠しています。",
    "home.lead, This site conforms to WCAG 2.1."
  })
  void claimIsRefusedBeforeTheResultsShowIt(String key, String sentence) {
    ThemeException fault =
        catchThrowableOfType(ThemeException.class, () -> check(UNPROVEN, key, sentence));
    assertThat(fault.line()).isEqualTo(2);
    assertThat(fault.sentence("ja")).contains("準拠");
    assertThat(fault.sentence("en")).contains("conforms");
    assertThatCode(() -> check(new ClaimChecker(true), key, sentence)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "data.catalogText, DCAT-AP 3.0.1に準拠しています。",
    "results.complete, レベルAAに準拠しています。",
    "footer.text.ja, JIS X 8341-3:2016のレベルAAを目標とします。"
  })
  void otherWordsAreFree(String key, String sentence) {
    assertThatCode(() -> check(UNPROVEN, key, sentence)).doesNotThrowAnyException();
  }

  @Test
  void templateIsRefusedAtItsPlace() {
    ThemeException fault =
        catchThrowableOfType(
            ThemeException.class,
            () -> UNPROVEN.checkTemplate("home.mustache", "<p>\nWCAG 2.1に準拠</p>"));
    assertThat(fault.file()).isEqualTo("site-theme/templates/home.mustache");
    assertThat(fault.line()).isEqualTo(2);
    assertThat(fault.column()).isEqualTo(10);
  }

  @Test
  void resultsAreProofOnlyWhenAllAreThereAndNoneFailed() {
    Map<String, String> results = new LinkedHashMap<>();
    for (String criterion : AccessibilityResultsView.CRITERIA) {
      results.put(criterion, criterion.startsWith("1.2") ? "none auto" : "pass human");
    }
    assertThat(AccessibilityResultsView.conforms(results)).isTrue();
    results.put("1.4.3", "fail human");
    assertThat(AccessibilityResultsView.conforms(results)).isFalse();
    results.remove("1.4.3");
    assertThat(AccessibilityResultsView.conforms(results)).isFalse();
  }
}
