package keikaku.emit.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplatesTest {

  @TempDir Path folder;

  /** A page with one text and one list. */
  private record Note(String text, List<String> lines) implements View {
    @Override
    public String template() {
      return "note";
    }

    @Override
    public Head head() {
      return new Head(Text.own(text), "", List.of(), List.of());
    }
  }

  private String render(String template, String... more) throws IOException {
    write("note", template);
    for (int i = 0; i < more.length; i += 2) {
      write(more[i], more[i + 1]);
    }
    Frame frame = new Frame(null, null, Map.of("nav", Map.of("home", "Home")));
    StringWriter page = new StringWriter();
    new Templates(new ThemeFiles(Optional.of(folder)))
        .render(new Note("a < b", List.of("x", "y")), frame, page);
    return page.toString();
  }

  private void write(String name, String template) throws IOException {
    Path templates = Files.createDirectories(folder.resolve("templates"));
    Files.writeString(templates.resolve(name + ".mustache"), template);
  }

  @Test
  void valuesAreEscaped() throws IOException {
    assertThat(render("<p>{{text}}</p>")).isEqualTo("<p>a &lt; b</p>");
  }

  @Test
  void messagesAreReachedByTheirKeys() throws IOException {
    assertThat(render("{{m.nav.home}}")).isEqualTo("Home");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>\\n  {{txet}}</p>   | note.mustache:2:3   | txet",
        "{{#lines}}\\n{{.}}     | note.mustache:1:1   | lines",
        "<p>{{text</p>\\n       | note.mustache:1:4   | }}",
        "a\\n{{/text}}          | note.mustache:2:1   | text",
        "あ{{>missing}}         | note.mustache:1:2   | missing",
        "{{m.nav.hoem}}         | note.mustache:1:1   | hoem",
        "{{#nolines}}x{{/nolines}} | note.mustache:1:1 | nolines",
        "<p>{{}}</p>            | note.mustache:1:4   | {{}}"
      })
  void mistakesAreNamedWithTheirPlace(String template, String place, String word) {
    ThemeException fault =
        catchThrowableOfType(ThemeException.class, () -> render(template.replace("\\n", "\n")));
    assertThat(fault.file() + ":" + fault.line() + ":" + fault.column())
        .isEqualTo("site-theme/templates/" + place);
    assertThat(fault.sentence("ja")).contains(word);
    assertThat(fault.sentence("en")).contains(word);
  }

  @Test
  void aMistakeInAPartIsPlacedInThePart() {
    ThemeException fault =
        catchThrowableOfType(
            ThemeException.class, () -> render("{{>part}}", "part", "<p>\n<b>{{nope}}</b></p>"));
    assertThat(fault.file()).isEqualTo("site-theme/templates/part.mustache");
    assertThat(fault.line()).isEqualTo(2);
    assertThat(fault.column()).isEqualTo(4);
  }

  /** Settled templates have other lines than those of the theme. */
  @Test
  void aMistakeInASettledTemplateIsPlacedInTheThemes() throws IOException {
    Frame frame = new Frame(null, null, Map.of("nav", Map.of("home", "Home")));
    write("note", "{{m.nav.home}}\n<p>\n {{nope}}");
    Templates templates = new Templates(new ThemeFiles(Optional.of(folder)));
    ThemeException fault =
        catchThrowableOfType(
            ThemeException.class,
            () ->
                templates
                    .settled(null, frame.m())
                    .render(new Note("a", List.of()), frame, new StringWriter()));
    assertThat(fault.line() + ":" + fault.column()).isEqualTo("3:2");
  }

  @Test
  void aMistakeInsideALayoutsBlockIsPlacedInThePage() {
    ThemeException fault =
        catchThrowableOfType(
            ThemeException.class,
            () ->
                render(
                    "{{<outer}}\n{{$main}}\n{{nope}}\n{{/main}}\n{{/outer}}",
                    "outer",
                    "<main>{{$main}}{{/main}}</main>"));
    assertThat(fault.file()).isEqualTo("site-theme/templates/note.mustache");
    assertThat(fault.line()).isEqualTo(3);
  }

  @Test
  void aFileThatTheProjectLacksComesWithTheTool() {
    ThemeFiles files = new ThemeFiles(Optional.of(folder));
    assertThat(files.text("templates/layout.mustache").orElseThrow()).contains("<!DOCTYPE html>");
  }
}
