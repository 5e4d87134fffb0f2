package keikaku.emit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import keikaku.SamplePlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first lines of a program, or of a person, that uses the data. */
class StartersTest {

  private static String starter(String name, Optional<String> site) {
    List<DataFile> files = Starters.files(Addresses.of(SamplePlan.bilingual(), site));
    return files.stream()
        .filter(file -> file.path().equals("data/starters/" + name))
        .map(file -> new String(file.bytes(), UTF_8))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "spreadsheet.txt,https://…/data/",
    "count.py,../",
    "count-pandas.py,../",
    "count.R,../",
    "count.mjs,../",
    "count.sql,../"
  })
  void eachKnowsWhereTheDataIs(String name, String unknown) {
    assertThat(starter(name, Optional.of("https://plan.example/")))
        .contains("https://plan.example/data/")
        .doesNotContain("@DATA@");
    assertThat(starter(name, Optional.empty())).contains(unknown).doesNotContain("@DATA@");
  }

  @Test
  void allArePublished() {
    assertThat(Starters.files(Addresses.of(SamplePlan.bilingual(), Optional.empty())))
        .hasSize(7)
        .allSatisfy(file -> assertThat(file.bytes()).isNotEmpty());
  }
}
