package keikaku.emit.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import keikaku.SamplePlan;
import keikaku.check.PlanReader;
import keikaku.diagnostic.Report;
import keikaku.model.Language;
import keikaku.model.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryTest {

  private static final Plan KATO = PlanReader.read(Path.of("content"), new Report()).orElseThrow();
  private final Glossary japanese = Glossary.of(KATO, new Language("ja"));
  private final Glossary english = Glossary.of(KATO, new Language("en"));

  private static String found(Glossary glossary, String text) {
    StringBuilder found = new StringBuilder();
    for (Glossary.Mention mention : glossary.find(text)) {
      found.append('[').append(text, mention.start(), mention.end()).append(']');
    }
    return found.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "電算システムBCPの作成, [電算システム][BCP]",
    "統合型 GIS を通常モードから, [統合型 GIS]",
    "統合型GISとGISの活用, [統合型GIS][GIS]",
    "ABCPは語ではない, ''",
    "BCPX, ''"
  })
  void theLongestSpellingOfAWholeWordIsFound(String text, String mentions) {
    assertThat(found(japanese, text)).isEqualTo(mentions);
  }

  /** They are written in the plan's first language. */
  @Test
  void otherNamesOfATermAreFoundInTheFirstLanguageOnly() {
    Plan plan = SamplePlan.bilingual();
    assertThat(found(Glossary.of(plan, SamplePlan.JA), "事業継続計画と業務継続計画、BCP"))
        .isEqualTo("[事業継続計画][業務継続計画][BCP]");
    assertThat(found(Glossary.of(plan, SamplePlan.EN), "業務継続計画 is a BCP")).isEqualTo("[BCP]");
  }

  @Test
  void englishTermsAreFoundWhateverTheCase() {
    assertThat(found(english, "Electronic bidding and GIS."))
        .isEqualTo("[Electronic bidding][GIS]");
    assertThat(found(english, "logistics")).isEmpty();
  }
}
