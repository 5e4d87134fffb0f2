package keikaku;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainCommandTest {

  private static final List<String> PLAIN =
      List.of(
          "build", "check", "build --strict", "check --quiet --strict", "build --strict --quiet");

  private static final List<String> OTHERS =
      List.of(
          "",
          "serve",
          "build --help",
          "build --live",
          "check --watch",
          "build --strict --strict",
          "build --output elsewhere",
          "check --lang=ja",
          "check --format json",
          "--strict build",
          "build @file",
          "buil");

  @Test
  void readsTheCommandLinesThatAreWrittenMostOften() {
    assertThat(PLAIN).allMatch(line -> isPlain(line));
  }

  @Test
  void leavesEveryOtherToTheLibrary() {
    assertThat(OTHERS).noneMatch(line -> isPlain(line));
  }

  @Test
  void obeysSwitchesAsTheLibraryDoes() {
    for (String switches : List.of("--strict", "--quiet", "--strict --quiet")) {
      String[] arguments = ("check " + switches).split(" ");
      Spoken plain = Spoken.run("en", arguments);
      Spoken read = Spoken.run("en", ("check --lang en " + switches).split(" "));
      assertThat(plain.code()).isEqualTo(read.code());
      assertThat(withoutTime(plain.out())).isEqualTo(withoutTime(read.out()));
      assertThat(plain.err()).isEqualTo(read.err());
    }
  }

  private static String withoutTime(String text) {
    return text.replaceAll("[0-9.]+ m?s", "");
  }

  private static boolean isPlain(String line) {
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    Terminal terminal = new Terminal(nowhere, nowhere, false, Messages.in("en"));
    String[] arguments = line.isEmpty() ? new String[0] : line.split(" ");
    return PlainCommand.of(arguments, terminal).isPresent();
  }
}
