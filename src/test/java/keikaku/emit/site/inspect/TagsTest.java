package keikaku.emit.site.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TagsTest {

  private static final List<String> PIECES =
      List.of(
          "<p>",
          "</p>",
          "<p id=\"a\">",
          "<p id=\"b>\">",
          "<p id=\"b",
          "\">",
          "<p id=\"a\" hidden>",
          "<br>",
          "<br/>",
          "<svg>",
          "</svg>",
          "<path d=\"M0 0\"/>",
          "<a href=\"%d.html\">",
          "</a>",
          "<a href=\"x.html\" lang=\"ja\">",
          "<a href=\"x.html\"lang=\"ja\">",
          "<script>",
          "<b </b>",
          "</script>",
          "計画",
          "x &amp; y",
          " ",
          "<p class=\"" + "long ".repeat(50) + "\">",
          "<",
          ">");

  /** What is known of other pages changes nothing in what is told of one. */
  @Test
  void aPageIsReadAlikeWithAndWithoutAMemory() {
    Random random = new Random(30);
    Tags memory = Tags.empty();
    int plain = 0;
    for (int i = 0; i < 20_000; i++) {
      byte[] page = page(random, random.nextInt(14));
      Transcript expected = new Transcript(true);
      Transcript told = new Transcript(true);
      boolean isPlain = PageScanner.scan(page, expected);
      assertThat(PageScanner.scan(page, told, memory)).isEqualTo(isPlain);
      assertThat(told).hasToString(expected.toString());
      plain += isPlain ? 1 : 0;
    }
    assertThat(plain).as("pages without a fault of form").isGreaterThan(1_000);
  }

  private static byte[] page(Random random, int pieces) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html>");
    for (int i = 0; i < pieces; i++) {
      page.append(PIECES.get(random.nextInt(PIECES.size())).formatted(random.nextInt(3)));
    }
    return page.toString().getBytes(StandardCharsets.UTF_8);
  }
}
