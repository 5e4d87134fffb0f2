package keikaku.emit.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource({
    "ﾃﾚﾜｰｸ, テレワーク",
    "か\u3099いこう, ガイコウ",
    "ｶﾞ, ガ",
    "Ｗｉ－Ｆｉ, wifi",
    "'電子 自治体　推進・計画', 電子自治体推進計画",
    "㈱①, (株)1",
    "ゔゕ, ヴヵ",
    "𠮷野, 𠮷野"
  })
  void whatReadersTakeForTheSameIsTheSame(String text, String folded) {
    assertThat(Folding.of(text)).isEqualTo(folded);
  }

  @Test
  void halfALetterSurvivesInJson() {
    String half = "𠮷".substring(0, 1);
    assertThat(JsonText.of(half + "a")).isEqualTo("\"\\ud842a\"");
    assertThat(JsonText.of("𠮷")).isEqualTo("\"𠮷\"");
  }
}
