package keikaku.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import keikaku.model.Grade;
import keikaku.model.Language;
import keikaku.model.Scale;
import keikaku.model.Translated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which symbol somebody meant who wrote another character. */
class LookAlikesTest {

  private static Scale scale(String... symbols) {
    List<Grade> grades = new ArrayList<>();
    for (String symbol : symbols) {
      int rank = grades.size() + 1;
      Translated<String> label = new Translated<>(new Language("ja"), "評価" + rank, Map.of());
      grades.add(new Grade("g" + rank, symbol, rank, label));
    }
    return new Scale(grades);
  }

  @ParameterizedTest
  @CsvSource({
    "◯,○",
    "〇,○",
    "O,○",
    "０,○",
    "⭕\ufe0f,○",
    "' ○ ',○",
    "⊚,◎",
    "•,●",
    "Ｘ,×",
    "✖,×",
    "Δ,△",
    "∇,▽",
    "口,□",
    "ー,－",
    "-,－"
  })
  void charactersOfTheSameShapeMeanTheSymbol(String written, String symbol) {
    assertThat(LookAlikes.meant(written, scale("◎", "○", "△", "×", "●", "▽", "□", "－")))
        .contains(symbol);
  }

  @ParameterizedTest
  @CsvSource({"ａ,A", "b,B", "Ｓ,S", "Ａ＋,a+"})
  void widthAndCaseOfLettersMakeNoDifference(String written, String symbol) {
    assertThat(LookAlikes.meant(written, scale("S", "A", "B", "a+"))).contains(symbol);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\ufe0f", "？", "○×", "達成", "o0", "12"})
  void whatLooksLikeNoSymbolMeansNone(String written) {
    assertThat(LookAlikes.meant(written, scale("○", "△", "×", "未"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"◎", "▲"})
  void shapeThatTheScaleDoesNotHaveMeansNone(String written) {
    assertThat(LookAlikes.meant(written, scale("○", "×"))).isEmpty();
  }
}
