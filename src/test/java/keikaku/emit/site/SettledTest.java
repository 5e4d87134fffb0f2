package keikaku.emit.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import keikaku.SamplePlan;
import keikaku.emit.Addresses;
import keikaku.emit.Content;
import keikaku.model.Language;
import keikaku.model.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettledTest {

  private static final Map<String, Object> SITE =
      Map.of(
          "name", "A & B",
          "none", "",
          "odd", "a{{page.x}}",
          "wide", " x ",
          "lines", "a\nb",
          "nav", List.of(Map.of("to", "1"), Map.of("to", "2")),
          "logo", List.of());

  private static final Map<String, Object> AROUND =
      Map.of("site", SITE, "m", Map.of("skip", "次へ", "nav", Map.of("label", "<menu>")));

  private static final Mustache.Compiler COMPILER =
      Mustache.compiler()
          .strictSections(true)
          .emptyStringIsFalse(true)
          .zeroIsFalse(true)
          .withEscaper(Html::escape)
          .withCollector(new Values());

  private static String settled(String template) {
    return new Settled(COMPILER, AROUND).text(template);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        "<p>{{m.skip}} {{{site.name}}}</p>   | <p>次へ A & B</p>",
        "{{m.nav.label}}{{page.x}}           | &lt;menu&gt;{{page.x}}",
        "<i{{{site.none}}}>                  | <i>",
        "<i>{{site.none}}{{page.x}}          | <i>{{site.none}}{{page.x}}",
        "<i>{{site.wide}}{{page.x}}          | <i>{{site.wide}}{{page.x}}",
        "<i>{{site.odd}}</i>                 | <i>{{site.odd}}</i>",
        "<i>{{site.lines}}</i>               | <i>{{site.lines}}</i>",
        "<i>{{m.gone}}</i>                   | <i>{{m.gone}}</i>",
        "{{! {{m.skip}}                      | {{! {{m.skip}}",
        "<u>{{#site.nav}}<i>{{to}}</i>{{/site.nav}}</u> | <u><i>1</i><i>2</i></u>",
        "\\n{{#site.nav}}\\n<i>{{to}}\\n{{/site.nav}}\\nx | \\n<i>1\\n<i>2\\nx",
        "a {{#site.nav}}\\n<i>\\n{{/site.nav}}\\n | a {{#site.nav}}\\n<i>\\n{{/site.nav}}\\n",
        "<u>{{#site.logo}}<i>{{.}}</i>{{/site.logo}}</u> | <u></u>",
        "<u>{{^site.logo}}no{{/site.logo}}</u> | <u>no</u>",
        "<u>{{#site.nav}}<i>{{page.x}}</i>{{/site.nav}}</u>"
            + " | <u>{{#site.nav}}<i>{{page.x}}</i>{{/site.nav}}</u>",
      })
  void whatTheEngineKnowsAlreadyIsPutIn(String template, String expected) {
    assertThat(settled(template.replace("\\n", "\n"))).isEqualTo(expected.replace("\\n", "\n"));
  }

  private static final List<String> PIECES =
      List.of(
          "{{m.skip}}",
          "{{m.nav.label}}",
          "{{site.name}}",
          "{{{site.none}}}",
          "{{site.wide}}",
          "{{site.odd}}",
          "{{site.lines}}",
          "{{#site.nav}}",
          "{{/site.nav}}",
          "{{^site.nav}}",
          "{{#site.logo}}",
          "{{/site.logo}}",
          "{{^site.logo}}",
          "{{#page}}",
          "{{/page}}",
          "{{x}}",
          "{{^page}}",
          "{{to}}",
          "\n",
          "\n",
          "\n",
          " ",
          "<p>",
          "a");

  @Test
  void pagesStayTheSame() {
    Map<String, Object> page = Map.of("page", List.of(Map.of("x", "?"), Map.of("x", "!")));
    Random random = new Random(7);
    int made = 0;
    for (int i = 0; i < 100_000; i++) {
      StringBuilder template = new StringBuilder();
      random
          .ints(1 + random.nextInt(12), 0, PIECES.size())
          .forEach(at -> template.append(PIECES.get(at)));
      Optional<String> plain = made(template.toString(), page);
      assertThat(plain.map(text -> made(settled(template.toString()), page)))
          .as(template.toString())
          .isEqualTo(plain.map(Optional::of));
      made += plain.isPresent() ? 1 : 0;
    }
    assertThat(made).as("templates without a mistake").isGreaterThan(5_000);
  }

  private static Optional<String> made(String template, Map<String, Object> page) {
    StringWriter text = new StringWriter();
    try {
      COMPILER.compile(template).execute(page, AROUND, text);
      return Optional.of(text.toString());
    } catch (MustacheException mistake) {
      return Optional.empty();
    }
  }

  private static final Plan PLAN = SamplePlan.bilingual();
  private static final Theme THEME = Theme.read(Optional.of(Path.of("site-theme")));

  private static List<View> views(Edition edition) {
    List<View> views = new ArrayList<>();
    PLAN.actions().forEach(one -> views.add(ActionView.of(one, edition.at("actions/9.html"))));
    PLAN.evaluations()
        .forEach(one -> views.add(EvaluationView.of(one, edition.at("actions/9.html"))));
    views.add(HomeView.of(edition.at("index.html"), 9));
    views.add(PrintView.of(edition.at("print.html")));
    return views;
  }

  @Test
  void everyPageOfTheThemeStaysTheSame() throws IOException {
    Addresses addresses = Addresses.of(PLAN, Optional.of("https://example.jp/"));
    for (Language language : PLAN.languages()) {
      Edition edition = Edition.of(language, THEME, addresses, new Index(PLAN));
      Standpoint page = edition.at("actions/9.html");
      SiteFrames.Place place = new SiteFrames(THEME, 0).around(page);
      var elsewhere = new Frame.Elsewhere(Optional.empty(), Optional.empty());
      for (View view : views(edition)) {
        Frame frame = Frame.around(view, page, place.facts(), elsewhere);
        StringWriter plain = new StringWriter();
        THEME.templates().render(view, frame, plain);
        Content content = Content.text(out -> place.templates().write(view, frame, out));
        assertThat(new String(content.get(), UTF_8)).isEqualTo(plain.toString());
      }
    }
  }

  @Test
  void theFrameOfTheThemeIsSettledButForThePage() throws IOException {
    Standpoint page =
        Edition.of(SamplePlan.JA, THEME, Addresses.of(PLAN, Optional.empty()), new Index(PLAN))
            .at("actions/9.html");
    Object around = Map.of("site", SiteFrame.of(page, THEME), "m", (Object) page.messages().tree());
    String layout = Files.readString(Path.of("site-theme/templates/layout.mustache"));
    assertThat(new Settled(COMPILER, around).text(layout))
        .contains("{{page.title.text}}")
        .doesNotContain("{{m.", "{{site.", "{{{site.", "#site.nav", "#site.footer");
  }

  /** A template must find there what it would find where it is settled. */
  @Test
  void nothingThatTemplatesShowHasTheNamesOfWhatIsAroundIt() {
    List<String> hiding =
        new ClassFileImporter()
            .importPackages("keikaku.emit.site").stream()
                .map(JavaClass::reflect)
                .filter(type -> type != Frame.class && !type.getName().startsWith(AROUND_TEMPLATES))
                .filter(type -> !type.getName().contains("Test"))
                .filter(type -> Stream.of(type.getDeclaredMethods()).anyMatch(SettledTest::hides))
                .map(Class::getName)
                .toList();
    assertThat(hiding).isEmpty();
  }

  private static final String AROUND_TEMPLATES = Templates.class.getName() + "$";

  private static boolean hides(Method method) {
    return method.getParameterCount() == 0
        && Set.of("m", "getM", "isM", "site", "getSite", "isSite").contains(method.getName());
  }
}
