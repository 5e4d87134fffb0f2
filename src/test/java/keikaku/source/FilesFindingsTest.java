package keikaku.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keikaku.diagnostic.Diagnostic;
import keikaku.diagnostic.Place;
import keikaku.diagnostic.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the reader alone makes of every file of the collected mistakes, and of the front matter in
 * {@code front.txt}: what it says, exactly where, and which fields it reads. {@code
 * -Dgolden=overwrite} writes {@code read.txt} anew.
 */
class FilesFindingsTest {

  private static final Path FINDINGS = Path.of("src/test/resources/findings");
  private static final Path FRONTS = Path.of("src/test/resources/source/front.txt");
  private static final Path READ = Path.of("src/test/resources/source/read.txt");
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");
  private static final String CASE = "=== ";
  private static final int LONGEST = 20_000;

  private static final Map<String, String> COMMITTED = committed();
  private static final Map<String, byte[]> FILES = files();

  private static Map<String, String> committed() {
    try {
      return Arrays.stream(Files.readString(READ).split("(?m)^" + CASE))
          .skip(1)
          .map(one -> one.split("\n", 2))
          .collect(Collectors.toMap(one -> one[0], one -> one[1], (a, b) -> b, TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Bytes of files by a name that ends with their path from the content folder. */
  private static Map<String, byte[]> files() {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(FINDINGS)) {
      for (Path file : walk.filter(path -> path.toString().endsWith(".md")).toList()) {
        if (Files.size(file) <= LONGEST) {
          files.put(
              FINDINGS.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
      }
      String[] fronts = Files.readString(FRONTS).split("(?m)^===\n");
      for (int i = 1; i < fronts.length; i++) {
        String name = String.format(Locale.ROOT, "front%03d/content/actions/1.md", i);
        files.put(name, fronts[i].stripTrailing().getBytes(UTF_8));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<String> names() {
    return FILES.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void fileIsReadAndJudged(String name) {
    assertThat(outcome(name, FILES.get(name))).isEqualTo(COMMITTED.get(name));
  }

  @Test
  void nothingElseIsCommitted() throws IOException {
    if ("overwrite".equals(System.getProperty("golden"))) {
      StringBuilder all = new StringBuilder();
      FILES.forEach(
          (name, bytes) -> all.append(CASE).append(name).append('\n').append(outcome(name, bytes)));
      Files.writeString(READ, all);
    }
    assertThat(FILES.keySet()).isEqualTo(committed().keySet());
  }

  private static String outcome(String name, byte[] bytes) {
    String path = name.replaceFirst(".*?/content/", "");
    Report report = new Report();
    StringBuilder outcome = new StringBuilder();
    outcome.append(FileName.of(path).map(FileName::toString).orElse("no name")).append('\n');
    new TextDecoder(report)
        .decode(path, bytes)
        .filter(text -> new CharacterChecker(text, report).accepts())
        .map(text -> new FrontMatterReader(text, report).read())
        .ifPresent(front -> outcome.append(front).append('\n'));
    if (FileName.of(path).isEmpty()) {
      MisnamedFile.report(path, Place.ofFile(path), report);
    }
    report.diagnostics().forEach(one -> outcome.append(line(one)).append('\n'));
    return outcome
            .toString()
            .replace(path + ":", "")
            .lines()
            .map(line -> UNSEEN.matcher(line).replaceAll("⏎"))
            .collect(Collectors.joining("\n"))
        + "\n";
  }

  private static String line(Diagnostic one) {
    return one.place() + "+" + one.place().length() + " " + one.rule().id() + " " + one.details();
  }
}
