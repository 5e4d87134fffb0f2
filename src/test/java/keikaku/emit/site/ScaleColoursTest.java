package keikaku.emit.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of every scale can be read, and told apart whatever colours somebody sees. */
class ScaleColoursTest {

  private static final Pattern VARIABLE = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{3,6});");

  /** How light reaches people without one kind of cones: Machado, Oliveira, Fernandes 2009. */
  private static final Map<String, double[][]> SIGHTS =
      Map.of(
          "normal",
          new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
          "protanopia",
          new double[][] {
            {0.152286, 1.052583, -0.204868},
            {0.114503, 0.786281, 0.099216},
            {-0.003882, -0.048116, 1.051998}
          },
          "deuteranopia",
          new double[][] {
            {0.367322, 0.860646, -0.227968},
            {0.280085, 0.672501, 0.047413},
            {-0.011820, 0.042940, 0.968881}
          },
          "tritanopia",
          new double[][] {
            {1.255528, -0.076749, -0.178779},
            {-0.078411, 0.930809, 0.147602},
            {0.004733, 0.691367, 0.303900}
          });

  private static final double[][] GREY = {
    {0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}
  };

  /** The variables of light screens, or of dark ones. */
  private static Map<String, String> variables(boolean dark) throws IOException {
    String css = Files.readString(Path.of("site-theme/site.css"));
    int parting = css.indexOf("@media (prefers-color-scheme: dark)");
    String part =
        dark ? css.substring(parting, css.indexOf("\n}\n", parting)) : css.substring(0, parting);
    Map<String, String> variables = new TreeMap<>();
    Matcher found = VARIABLE.matcher(part);
    while (found.find()) {
      String colour = found.group(2);
      String six = colour.length() == 7 ? colour : colour.replaceAll("([0-9a-f])", "$1$1");
      variables.put(found.group(1), six);
    }
    return variables;
  }

  private static Colour colour(Map<String, String> variables, String name) {
    return Colour.read(variables.get(name)).orElseThrow();
  }

  private static double[] seen(String colour, double[][] sight) {
    double[] light =
        IntStream.of(1, 3, 5)
            .mapToDouble(at -> linear(Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0))
            .toArray();
    double[] seen = new double[3];
    for (int i = 0; i < 3; i++) {
      double sum = 0;
      for (int k = 0; k < 3; k++) {
        sum += sight[i][k] * light[k];
      }
      seen[i] = Math.max(0, Math.min(1, sum));
    }
    return seen;
  }

  private static double linear(double share) {
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static double closest(List<String> colours, double[][] sight) {
    double closest = Double.MAX_VALUE;
    for (int i = 0; i < colours.size(); i++) {
      for (int k = i + 1; k < colours.size(); k++) {
        double[] one = seen(colours.get(i), sight);
        double[] two = seen(colours.get(k), sight);
        closest = Math.min(closest, ColourDifference.ofLight(one, two));
      }
    }
    return closest;
  }

  /** Shapes and words tell grades apart as well; the bars fall as the grades become many. */
  @ParameterizedTest
  @CsvSource({
    "2, false, 45, 19", "2, true, 50, 12",
    "3, false, 30, 12", "3, true, 21, 12",
    "4, false, 16, 7", "4, true, 21, 12",
    "5, false, 13, 5", "5, true, 13, 6",
    "6, false, 13, 5", "6, true, 13, 6",
    "7, false, 13, 3.5", "7, true, 13, 5.5"
  })
  void gradesAreToldApartByEverybody(int grades, boolean dark, double sighted, double grey)
      throws IOException {
    Map<String, String> variables = variables(dark);
    List<String> colours =
        IntStream.rangeClosed(1, grades)
            .mapToObj(rank -> variables.get("g" + GradeWords.colour(rank, grades)))
            .toList();
    assertThat(colours).doesNotHaveDuplicates().doesNotContainNull();
    SIGHTS.forEach(
        (name, sight) ->
            assertThat(closest(colours, sight)).as(name).isGreaterThanOrEqualTo(sighted));
    assertThat(closest(colours, GREY)).as("grey").isGreaterThanOrEqualTo(grey);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void marksAreSeenAndWordsAreRead(boolean dark) throws IOException {
    Map<String, String> variables = variables(dark);
    Colour paper = colour(variables, "paper");
    for (int i = 0; i <= 7; i++) {
      Colour wash = colour(variables, "g" + i + "-wash");
      assertThat(colour(variables, "g" + i).contrast(paper)).as("mark %d", i).isGreaterThan(3.0);
      Colour ink = colour(variables, "g" + i + "-ink");
      assertThat(ink.contrast(wash)).as("words %d", i).isGreaterThan(4.5);
      assertThat(ink.contrast(paper)).as("words on paper %d", i).isGreaterThan(4.5);
    }
    for (String words : List.of("text", "soft")) {
      for (String ground : List.of("paper", "wash")) {
        assertThat(colour(variables, words).contrast(colour(variables, ground))).isGreaterThan(4.5);
      }
    }
  }

  /** Three of the test data of Sharma, Wu, Dalal 2005. */
  @Test
  void differenceIsThatOfTheStandard() {
    assertThat(difference(50, 2.6772, -79.7751, 50, 0, -82.7485)).isCloseTo(2.0425, within(1e-4));
    assertThat(difference(50, 2.5, 0, 73, 25, -18)).isCloseTo(27.1492, within(1e-4));
    assertThat(difference(2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514))
        .isCloseTo(0.9082, within(1e-4));
  }

  private static double difference(double... lab) {
    return ColourDifference.of(
        new double[] {lab[0], lab[1], lab[2]}, new double[] {lab[3], lab[4], lab[5]});
  }
}
