package keikaku.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guessing what was meant. */
class SuggestionTest {

  private static final List<String> KEYS = List.of("policy", "title", "keywords", "related");

  @ParameterizedTest
  @CsvSource({
    "titel,title",
    "Title,title",
    "tilte,title",
    "titles,title",
    "keyword,keywords",
    "polcy,policy",
    "relatd,related"
  })
  void slipsOfTheFingersAreUnderstood(String written, String meant) {
    assertThat(Suggestion.nearest(written, KEYS)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"担当", "x", "department", "''"})
  void nothingIsGuessedFarFromAnything(String written) {
    assertThat(Suggestion.nearest(written, KEYS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"abc,abc,0", "abc,ab,1", "abc,acb,1", "abc,xbc,1", "'',abc,3", "kitten,sitting,3"})
  void lettersAddedLeftOutChangedOrSwappedAreCounted(String one, String other, int steps) {
    assertThat(Suggestion.distance(one, other)).isEqualTo(steps);
    assertThat(Suggestion.distance(other, one)).isEqualTo(steps);
  }

  @Test
  void ofTwoEquallyNearTheFirstInTheAlphabetIsTaken() {
    assertThat(Suggestion.nearest("cat", List.of("hat", "bat"))).contains("bat");
  }
}
