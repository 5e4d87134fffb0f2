package keikaku.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import keikaku.Effort;
import keikaku.diagnostic.Report;
import org.junit.jupiter.api.Test;

/**
 * What the small reader understands, the library understands in the same way and the checks before
 * it let pass: the same values in the same places, and nothing to report.
 */
class PlainYamlReaderTest {

  private static final int MUTATIONS = Effort.of(40_000, 1_000_000);

  private static final String SIGNS = "  \n\n:-,#[]{}\"'&*!|>%@`?\\~=<.ab1日、　：é×\t\u00a0\u2028𠮷";

  /** Forms in all their places; each is taken over by the small reader, or left to the other. */
  private static final List<String> FORMS =
      List.of(
          "title: 訓練\n",
          "title: https://www.example.jp/a?b=1#c\n",
          "title: C# と F#\n",
          "title: 半分 - もう半分  \n",
          "title:\n",
          "title:   \n",
          "title: \"One: two #3, [4]\"\n",
          "title: 'One: two'  \n",
          "title: \"\"\n",
          "title: " + "長い".repeat(900) + "\n",
          "a:\nb: 1\n",
          "a: 1\na-b: 1.10\n2017-2021: NO\n",
          "publisher:\n  code: \"282286\"\n  name: 加東市\nid: a\n",
          "publisher:\n    name: 加東市\n    more:\n     deep: {a: [b, {c: d}]}\n",
          "publisher: {code: \"282286\", name: 加東市 , url: https://a.example/}\n",
          "keywords: [防災, BCP, 'a, b']\nrelated: [ 1 ,2 ]\n",
          "none: []\nnothing: { }\n",
          "scale:\n  - {id: good, symbol: ○}\n  - {id: poor, symbol: ×}\n",
          "scale:\n- {id: good}\n- {id: poor}\nid: a\n",
          "changes:\n  - date: 2026-11-22\n    note: 最初の公開\n  - date: 2027-04-01\n",
          "changes:\n- date: 2026-11-22\n  note:\n- date: 2027-04-01\n  notes:\n  - a\n  - b\n",
          "changes: \n  - First publication (2017–2021)\n  - \"Second\"\n  -   third\n");

  /** What the small reader leaves to the other, although it can be read. */
  private static final List<String> LEFT =
      List.of(
          "",
          "\n",
          "# only a remark\n",
          "title: 訓練 # a remark\n",
          "title: \"a\\u3042\"\n",
          "title: 'it''s'\n",
          "title: 二\n  行\n",
          "title: -5\n",
          "title: a #b\n",
          "title: a: b\n",
          "title: b:\n",
          "title: b:　\n",
          "title： b\n",
          "title:b\n",
          "a:\n  - note: b: c\n",
          "a:\n  - note:b\n",
          "a:\n  - note：b\n",
          "a:\n  - b #c\n",
          "a: [b #c]\n",
          "title: 𠮷野\n",
          "\"title\": a\n",
          "a: 1\n\nb: 2\n",
          "a: 1\na: 2\n",
          "a: [1, 2,]\n",
          "a: [b: c]\n",
          "a: {b}\n",
          "a: {b: }\n",
          "a: [1,\n  2]\n",
          "a:\n  b\n",
          "a:\n  -\n",
          "a:\n  - - b\n",
          "a: {b: {c: {d: {e: {f: {g: h}}}}}}\n",
          "- a\n");

  @Test
  void whatIsPlainIsUnderstoodAsTheLibraryDoes() {
    for (String form : FORMS) {
      assertThat(agrees(form)).as(form).isTrue();
    }
  }

  @Test
  void whatIsNotPlainIsLeftToTheLibrary() {
    for (String form : LEFT) {
      assertThat(agrees(form)).as(form).isFalse();
    }
  }

  @Test
  void allContentOfTheProjectIsUnderstoodAsTheLibraryDoes() throws IOException {
    List<String> kato = frontMatter(Path.of("content"));
    assertThat(kato).hasSizeGreaterThan(200).allMatch(PlainYamlReaderTest::agrees);
    List<String> examples = frontMatter(Path.of("src"));
    assertThat(examples.stream().filter(PlainYamlReaderTest::agrees).count())
        .isBetween(examples.size() / 2L, examples.size() - 1L);
  }

  @Test
  void whateverIsChangedIsUnderstoodAsTheLibraryDoesOrNotAtAll() throws IOException {
    List<String> sound = new ArrayList<>(FORMS);
    sound.addAll(frontMatter(Path.of("content")));
    sound.addAll(frontMatter(Path.of("src")));
    Random random = new Random(Effort.SEED);
    int understood = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      String text = sound.get(random.nextInt(sound.size()));
      for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
        text = changed(text, random);
      }
      understood += agrees(text) ? 1 : 0;
    }
    assertThat(understood).isBetween(MUTATIONS / 10, MUTATIONS * 9 / 10);
  }

  private static String changed(String text, Random random) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(4));
    int sign = random.nextInt(SIGNS.length());
    return switch (random.nextInt(4)) {
      case 0 -> text.substring(0, from) + text.substring(to);
      case 1 -> text.substring(0, from) + SIGNS.charAt(sign) + text.substring(to);
      case 2 -> text.substring(0, from) + SIGNS.charAt(sign) + text.substring(from);
      default -> text.substring(0, to) + text.substring(from);
    };
  }

  /** Whether the small reader understands it, which the other must do then in the same way. */
  private static boolean agrees(String yaml) {
    SourceText text = SourceText.of("a.md", "---\n" + yaml + "---\n");
    int last = text.lineCount() - 1;
    Optional<Mapping> plain = PlainYamlReader.read(text, 2, last);
    if (plain.isPresent()) {
      Report report = new Report();
      assertThat(new FrontMatterLines(text, report).accept(2, last)).as(yaml).isTrue();
      assertThat(new YamlReader(text, report).read(2, last)).as(yaml).isEqualTo(plain);
      assertThat(report.diagnostics()).as(yaml).isEmpty();
    }
    return plain.isPresent();
  }

  /** What stands between two lines of hyphens in every file below a folder. */
  private static List<String> frontMatter(Path folder) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".md")).sorted().toList()) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        int end = text.indexOf("\n---", 4);
        if (text.startsWith("---\n") && end > 0) {
          found.add(text.substring(4, end + 1));
        }
      }
    }
    return found;
  }
}
