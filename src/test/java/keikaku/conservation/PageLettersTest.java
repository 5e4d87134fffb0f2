package keikaku.conservation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageLettersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "防災 <b>計画</b>、2026年！               | 防災計画2026年",
        "𠮟る é ㌔ ○                            | 𠮟るé",
        "a &amp; b &lt;c&gt; &#12354;&#x20b9f;  | abcあ𠮟",
        "a & b x&longerthananyname;y            | abxlongerthananynamey",
        "<a href=\"x\" title=\"a>b\">リンク</a>  | リンク",
        "<img src=\"x.png\" alt=\"図1 &amp; 表\"> | 図1表",
        "<p title=\"no <img alt=\">語</p>        | 語",
        "語 <b                                   | 語"
      })
  void lettersOfAPageAreWhatItShows(String body, String letters) {
    assertThat(PageLetters.of(body.getBytes(UTF_8))).isEqualTo(letters);
  }

  @Test
  void onlyTheMainPartCounts() {
    String page = "<nav>外</nav><main id=\"main\">内<i>側</i></main><footer>外</footer>";
    assertThat(PageLetters.of(page.getBytes(UTF_8))).isEqualTo("内側");
  }
}
