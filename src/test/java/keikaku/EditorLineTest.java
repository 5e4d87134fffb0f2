package keikaku;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EditorLineTest {

  private static final Path TOP = Path.of("project");
  private static final EditorLine LINE =
      new EditorLine(TOP.resolve("content"), TOP.resolve("public"));

  private static String with(String path, String text) {
    return LINE.in(new Scaffold(Map.of(path, text)), TOP).files().get(path);
  }

  @Test
  void theLineStandsInTheFrontMatterAndLeadsToTheSchema() {
    assertThat(with("content/actions/01.md", "---\npolicy: \n---\n- \n"))
        .isEqualTo(
            "---\n# yaml-language-server: $schema="
                + "../../public/data/schema/front-matter/action.json\npolicy: \n---\n- \n");
    assertThat(with("content/evaluations/2021/round.md", "---\n---\n"))
        .contains("$schema=../../../public/data/schema/front-matter/round.json\n");
    assertThat(with("content/plan.md", "---\n---\n"))
        .contains("$schema=../public/data/schema/front-matter/plan.json\n");
  }

  @Test
  void otherFilesStayAsTheyAre() {
    assertThat(with("public/.gitignore", "*\n")).isEqualTo("*\n");
    assertThat(with("README.md", "---\n---\n")).isEqualTo("---\n---\n");
  }

  /** Whatever the content holds, the schema that its line would name is published. */
  @Test
  void everySchemaIsPublished() throws Exception {
    Path content = Path.of("content");
    try (Stream<Path> files = Files.walk(content)) {
      List<String> schemas =
          files
              .filter(file -> file.toString().endsWith(".md"))
              .filter(file -> !file.getFileName().toString().equals("README.md"))
              .map(file -> EditorLine.schema(content.relativize(file)))
              .distinct()
              .map(name -> EditorLine.SCHEMAS + name + ".json")
              .toList();
      assertThat(schemas).hasSize(14);
      assertThat(KatoSite.files()).containsKeys(schemas.toArray(String[]::new));
    }
  }
}
