package keikaku.emit.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JapaneseMarkerTest {

  private static final String HEAD = "<!DOCTYPE html>\n<html lang=\"%s\"><body>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p>the 計画 of Kato</p>            | <p>the <span lang="ja">計画</span> of Kato</p>
          <p>「計画」と、まち x 市</p>       | <p>「<span lang="ja">計画」と、まち</span> x <span lang="ja">市</span></p>
          <p lang="ja">計画<b>市</b></p>     | <p lang="ja">計画<b>市</b></p>
          <p lang="ja">計画</p>市            | <p lang="ja">計画</p><span lang="ja">市</span>
          <p lang="ja"><b lang="en">市</b></p> | <p lang="ja"><b lang="en"><span lang="ja">市</span></b></p>
          <svg><text>優</text></svg>         | <svg><text><tspan lang="ja">優</tspan></text></svg>
          <title>計画</title>                | <title>計画</title>
          <p title="計画">○ A&amp;B ○</p>    | <p title="計画">○ A&amp;B ○</p>
          <p class="x" lang="en-GB">市</p>   | <p class="x" lang="en-GB"><span lang="ja">市</span></p>
          <p title=">計画">x</p><!-- 市 -->  | <p title=">計画">x</p><!-- 市 -->
          <script>"計画"</script>市          | <script>"計画"</script><span lang="ja">市</span>
          <svg><path d=""/>優</svg>市        | <svg><path d=""/><tspan lang="ja">優</tspan></svg><span lang="ja">市</span>
          <br>市<img alt="市">               | <br><span lang="ja">市</span><img alt="市">
          """)
  void japaneseWordsAreMarkedOnPagesInOtherLanguages(String body, String marked) {
    String end = "</body></html>";
    assertThat(JapaneseMarker.mark(HEAD.formatted("en") + body + end, "en"))
        .isEqualTo(HEAD.formatted("en") + marked + end);
    assertThat(JapaneseMarker.mark(HEAD.formatted("ja") + body + end, "ja"))
        .isEqualTo(HEAD.formatted("ja") + body + end);
  }
}
