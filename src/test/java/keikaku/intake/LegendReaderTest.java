package keikaku.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the grades of a document mean. */
class LegendReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(評価凡例)\t○…良い\t×…悪い",
        "(評価凡例)　○…良い　×…悪い",
        "(評価凡例) ○：良い ×：悪い",
        "(評価凡例)\n○…良い\n×…悪い"
      })
  void gradesOfOneLineAreToldApart(String legend) {
    Imported imported = Samples.imported(legend + "\n\n### 1. 題名 【○】\n\n- ・内容\n\n⇒ 結果。\n");
    assertThat(imported.scale())
        .extracting(Imported.Grade::symbol, Imported.Grade::label)
        .containsExactly(tuple("○", "良い"), tuple("×", "悪い"));
  }

  /** A blank within a label parts nothing. */
  @ParameterizedTest
  @ValueSource(strings = {"(評価凡例)\t○…大変 良い\t×…悪い", "(評価凡例)　○…大変 良い　×…悪い"})
  void labelMayHaveABlank(String legend) {
    Imported imported = Samples.imported(legend + "\n\n### 1. 題名 【○】\n\n- ・内容\n\n⇒ 結果。\n");
    assertThat(imported.scale()).extracting(Imported.Grade::label).containsExactly("大変 良い", "悪い");
  }
}
