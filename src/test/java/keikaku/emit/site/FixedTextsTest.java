package keikaku.emit.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FixedTextsTest {

  private static final Map<String, String> SOURCES =
      Map.of(
          "page",
              "{{<layout}}\n{{$main}}\n<i>計画</i>{{#yes}}<b>{{>part}}</b>{{/yes}}\n{{/main}}\n{{/layout}}",
          "layout", "<html>{{$main}}{{/main}}{{^no}}<p>{{/no}}{{$other}}<hr>{{/other}}</html>",
          "part", "[{{x}}]");

  /** What a template hands on as it is. */
  private static final class Heard extends StringWriter {

    private final List<String> texts = new ArrayList<>();

    @Override
    public StringWriter append(CharSequence text) {
      texts.add(text.toString());
      return super.append(text);
    }
  }

  @Test
  void everyTextOfATemplateAndOfWhatItTakesInIsKnown() {
    Template page =
        Mustache.compiler()
            .withLoader(name -> new StringReader(SOURCES.get(name)))
            .loadTemplate("page");
    Heard heard = new Heard();
    Writer out = heard;
    page.execute(Map.of("yes", true, "no", false, "x", new String("value")), out);
    FixedTexts fixed = FixedTexts.of(page);
    assertThat(heard.toString()).isEqualTo("<html><i>計画</i><b>[value]</b>\n<p><hr></html>");
    assertThat(heard.texts).contains("value").hasSizeGreaterThan(6);
    for (String text : heard.texts) {
      byte[] expected = text.equals("value") ? null : text.getBytes(UTF_8);
      assertThat(fixed.encoded(text)).as(text).isEqualTo(expected);
    }
  }

  @Test
  void anEqualTextFromElsewhereIsNotKnown() {
    Template page = Mustache.compiler().compile("text");
    assertThat(FixedTexts.of(page).encoded(new String("text"))).isNull();
    assertThat(FixedTexts.none().encoded("")).isNull();
  }
}
