package keikaku.emit.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import keikaku.check.PlanReader;
import keikaku.diagnostic.Report;
import keikaku.model.Language;
import keikaku.model.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryTest {

  private static final Plan KATO = PlanReader.read(Path.of("content"), new Report()).orElseThrow();
  private static final Glossary JA = Glossary.of(KATO, new Language("ja"));
  private static final Glossary EN = Glossary.of(KATO, new Language("en"));

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
    assertThat(found(JA, text)).isEqualTo(mentions);
  }

  @Test
  void englishTermsAreFoundWhateverTheCase() {
    assertThat(found(EN, "Electronic bidding and GIS.")).isEqualTo("[Electronic bidding][GIS]");
    assertThat(found(EN, "logistics")).isEmpty();
  }
}
