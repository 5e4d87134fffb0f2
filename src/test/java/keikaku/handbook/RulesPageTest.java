package keikaku.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import keikaku.diagnostic.Rule;
import keikaku.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesPageTest {

  private static String page(String language) {
    return new RulesPage(Words.in(new Language(language))).text();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void explainsEveryRuleOnce(String language) {
    String page = page(language);
    assertThat(Arrays.stream(Rule.values()).map(rule -> "<h3>" + rule.id() + "</h3>"))
        .allSatisfy(heading -> assertThat(page).containsOnlyOnce(heading));
  }

  @Test
  void everyGroupOfRulesHasATitleInBothLanguages() {
    Stream<String> titles = RulesPage.groups().keySet().stream().map("group."::concat);
    assertThat(titles)
        .allSatisfy(
            title -> {
              assertThat(Words.in(new Language("ja")).keys()).contains(title);
              assertThat(Words.in(new Language("en")).keys()).contains(title);
            });
  }

  @Test
  void detailsOfAMessageAreLeftOpen() {
    assertThat(page("ja")).contains("評価「…」は評価凡例にありません").doesNotContain("{value}");
  }

  @Test
  void invisibleCharactersAreNamed() {
    assertThat(page("ja")).contains("[U+202E]", "[U+E000]").doesNotContain("\u202e", "\u0007");
  }

  @Test
  void wordsAgreeBetweenTheLanguages() {
    assertThat(Words.in(new Language("ja")).keys())
        .isEqualTo(Words.in(new Language("en")).keys())
        .isNotEmpty();
  }
}
