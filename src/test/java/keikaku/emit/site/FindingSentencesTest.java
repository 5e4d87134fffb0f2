package keikaku.emit.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keikaku.model.Grade;
import keikaku.model.Language;
import keikaku.model.Scale;
import keikaku.model.Translated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pages find is said in a whole sentence, for none, one, some and all. */
class FindingSentencesTest {

  private static final Theme THEME = Theme.read(Optional.of(Path.of("site-theme")));
  private static final Grade PLANNED = grade("as-planned", 1, "予定どおり", "as planned");
  private static final Grade GOOD = grade("good", 2, "よい", "Good");

  private static Grade grade(String id, int rank, String ja, String en) {
    Map<Language, String> translation = Map.of(new Language("en"), en);
    return new Grade(id, "○", rank, new Translated<>(new Language("ja"), ja, translation));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | as-planned | 0 | 41 | None of the 41 actions went as planned",
        "en | as-planned | 1 | 41 | 1 of 41 actions went as planned",
        "en | as-planned | 20 | 41 | 20 of 41 actions went as planned",
        "en | as-planned | 41 | 41 | All 41 actions went as planned",
        "en | as-planned | 1 | 1 | The only action went as planned",
        "en | good | 0 | 41 | None of the 41 actions was rated “Good”",
        "en | good | 1 | 41 | 1 of 41 actions was rated “Good”",
        "en | good | 2 | 41 | 2 of 41 actions were rated “Good”",
        "en | good | 41 | 41 | All 41 actions were rated “Good”",
        "en | good | 1 | 1 | The only action was rated “Good”"
      })
  void englishSaysItInGrammar(String tag, String id, int count, int total, String sentence) {
    assertThat(said(tag, id, count, total)).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "as-planned, 0",
    "as-planned, 1",
    "as-planned, 20",
    "as-planned, 41",
    "good, 0",
    "good, 1",
    "good, 41"
  })
  void japaneseSaysItForEachOfThem(String id, int count) {
    String sentence = said("ja", id, count, 41);
    assertThat(sentence).contains("41").doesNotContain("{", "}");
    assertThat(List.of(0, 1, 41).stream().map(other -> said("ja", id, other, 41)))
        .doesNotHaveDuplicates();
    assertThat(sentence.contains(Integer.toString(count))).isEqualTo(count > 0);
  }

  private static String said(String tag, String id, int count, int total) {
    GradeWords words =
        new GradeWords(new Scale(List.of(PLANNED, GOOD)), THEME.messages(new Language(tag)));
    return words.finding(id.equals("good") ? GOOD : PLANNED, count, total);
  }
}
