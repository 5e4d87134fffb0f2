package keikaku.emit.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import keikaku.emit.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
  void japaneseWordsAreMarkedOnPagesInOtherLanguages(String body, String marked)
      throws IOException {
    String end = "</body></html>";
    assertThat(marked(HEAD.formatted("en") + body + end, "en"))
        .isEqualTo(HEAD.formatted("en") + marked + end);
    assertThat(marked(HEAD.formatted("ja") + body + end, "ja"))
        .isEqualTo(HEAD.formatted("ja") + body + end);
  }

  /** The first and the last of the signs that stand between Japanese words. */
  @ParameterizedTest
  @ValueSource(strings = {"\u3000", "\u30ff", "\uff01", "\uff9f"})
  void signsBetweenJapaneseWordsAreMarkedWithThem(String sign) throws IOException {
    String words = "計画" + sign + "市";
    assertThat(marked("<p>" + words + "</p>", "en"))
        .isEqualTo("<p><span lang=\"ja\">" + words + "</span></p>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u2fff", "\u3100", "\uff00", "\uffa0", " "})
  void otherSignsPartThem(String sign) throws IOException {
    String word = "<span lang=\"ja\">市</span>";
    assertThat(marked("<p>市" + sign + "市</p>", "en"))
        .isEqualTo("<p>" + word + sign + word + "</p>");
  }

  @ParameterizedTest
  @ValueSource(ints = {29, 30, 31, 32, 100, 1000})
  void wordsAreMarkedHoweverDeepTheyStand(int depth) throws IOException {
    String begin = HEAD.formatted("en") + "<b>".repeat(depth) + "<p lang=\"ja\">市<i>市</i></p>";
    String end = "</b>".repeat(depth) + "</body></html>";
    assertThat(marked(begin + "市" + end, "en"))
        .isEqualTo(begin + "<span lang=\"ja\">市</span>" + end);
  }

  @Test
  void longPagesAreMarkedInPieces() throws IOException {
    String item = "\n<li>the 計画</li>";
    String end = "\n</body></html>";
    assertThat(marked(HEAD.formatted("en") + item.repeat(20_000) + end, "en"))
        .isEqualTo(
            HEAD.formatted("en")
                + "\n<li>the <span lang=\"ja\">計画</span></li>".repeat(20_000)
                + end);
  }

  /** What holds no elements stays as it is, and words whole, wherever a piece ends. */
  @Test
  void nothingIsMarkedInTheMiddleOfALongScript() throws IOException {
    String script = "<script>" + "\n</i>計画".repeat(40_000) + "</script>";
    String end = "市</body></html>";
    String markedEnd = "<span lang=\"ja\">市</span></body></html>";
    for (int before = 0; before < 4; before++) {
      String start = HEAD.formatted("en") + "x".repeat(before) + script;
      assertThat(marked(start + end, "en")).isEqualTo(start + markedEnd);
    }
  }

  /**
   * Behind the last Japanese word nothing is looked at, so that one at the end has all looked at.
   */
  @Test
  void whatStandsBehindTheLastWordMakesNoDifference() throws IOException {
    List<String> pieces =
        List.of(
            "<p>",
            "</p>",
            "<b lang=\"ja\">",
            "</b>",
            "市",
            "計画、",
            "○ ü 😀",
            "x",
            " ",
            "<br>",
            "<i title=\"計>画\">",
            "</i>",
            "<svg>",
            "</svg>",
            "<title>市</title>",
            "<path d=\"\"/>");
    Random random = new Random(66);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder page = new StringBuilder(HEAD.formatted("en"));
      random.ints(random.nextInt(12), 0, pieces.size()).forEach(at -> page.append(pieces.get(at)));
      String end = "<title>市</title>";
      assertThat(marked(page + end, "en")).isEqualTo(marked(page.toString(), "en") + end);
    }
  }

  private static String marked(String page, String language) throws IOException {
    Content content =
        Content.text(
            out -> {
              for (int at = 0; at < page.length(); at += 1000) {
                out.write(page, at, Math.min(1000, page.length() - at));
              }
            });
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JapaneseMarker.marking(content, language).writeTo(bytes);
    return bytes.toString(UTF_8);
  }
}
