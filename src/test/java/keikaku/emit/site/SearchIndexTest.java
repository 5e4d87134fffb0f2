package keikaku.emit.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keikaku.FullPlan;
import keikaku.check.PlanReader;
import keikaku.diagnostic.Report;
import keikaku.emit.Addresses;
import keikaku.emit.Artifact;
import keikaku.model.Language;
import keikaku.model.Plan;
import org.junit.jupiter.api.Test;

/** The files in which readers' browsers look for the entries of a large plan. */
class SearchIndexTest {

  private static final Pattern PAIRS =
      Pattern.compile("assets/search-ja-g(\\d+)\\.[0-9a-f]{12}\\.js");
  private static final Pattern PAIR =
      Pattern.compile("\"((?:[^\"\\\\]|\\\\.)+)\":\"([0-9a-z ]+)\"");
  private static final int TERMS = 205;

  private final Edition edition = edition(Memory.none());
  private final List<SearchEntries.Found> entries = SearchEntries.of(edition);

  /** A plan with more entries than one file holds. */
  private static Edition edition(Memory memory) {
    Map<String, String> files = FullPlan.files();
    for (int i = 1; i <= TERMS; i++) {
      files.put(
          "terms/t" + i + ".md",
          "---\nkind: system\nname: 仕組み" + i + "\n---\n\"第" + i * 7 + "\"の仕組みです。\n");
    }
    Plan plan = PlanReader.read(FullPlan.folder(files), new Report()).orElseThrow();
    Theme theme = Theme.read(Optional.of(Path.of("site-theme")));
    Addresses addresses = Addresses.of(plan, Optional.empty());
    return Edition.of(new Language("ja"), theme, addresses, new Index(plan, memory), memory);
  }

  private static String text(Artifact file) {
    return new String(file.content().get(), StandardCharsets.UTF_8);
  }

  @Test
  void oneFileIsEnoughForFewEntries() {
    SearchIndex index = SearchIndex.of(edition, entries.size());
    assertThat(index.files()).extracting(Artifact::path).containsExactly(index.path());
    assertThat(text(index.files().get(0)).lines())
        .startsWith("window.keikaku=[")
        .endsWith("];")
        .hasSize(entries.size() + 2);
    assertThat(SearchIndex.of(edition, entries.size() - 1).files()).hasSizeGreaterThan(64);
  }

  private static Map<String, String> texts(SearchIndex index) {
    Map<String, String> texts = new TreeMap<>();
    index.files().forEach(file -> texts.put(file.path(), text(file)));
    return texts;
  }

  @Test
  void indexThatRemembersIsTheSame() {
    Edition remembering = edition(Memory.lasting());
    Map<String, String> texts = texts(SearchIndex.of(edition, 1));
    assertThat(texts(SearchIndex.of(remembering, 1))).isEqualTo(texts);
    assertThat(texts(SearchIndex.of(remembering, 1))).isEqualTo(texts);
  }

  @Test
  void theFirstFileNamesAllOthers() {
    List<Artifact> files = SearchIndex.of(edition, 1).files();
    String head = text(files.get(0));
    assertThat(head)
        .startsWith("window.keikaku={\"n\":" + entries.size() + ",\"per\":200,\"of\":64,");
    assertThat(files).hasSize(1 + 2 + 64);
    for (Artifact file : files.subList(1, files.size())) {
      String name = file.path().substring("assets/".length());
      String key = name.replaceAll("search-ja-|\\..*", "");
      assertThat(head).contains("\"" + key + "\":\"" + name + "\"");
      assertThat(text(file)).startsWith("keikaku.s." + key + "=").endsWith(";\n");
    }
  }

  @Test
  void twoHundredEntriesStandInEachFile() {
    List<Artifact> files = SearchIndex.of(edition, 1).files();
    List<String> lines = new ArrayList<>();
    files.subList(1, 3).forEach(file -> text(file).lines().forEach(lines::add));
    assertThat(lines.indexOf("keikaku.s.d1=[")).isEqualTo(202);
    lines.removeIf(line -> !line.startsWith("{"));
    assertThat(lines)
        .map(line -> line.replaceAll(",$", ""))
        .containsExactlyElementsOf(entries.stream().map(found -> found.json().get()).toList());
  }

  @Test
  void everyPairOfLettersLeadsToTheEntriesThatHaveIt() {
    Map<String, Set<Integer>> stated = new HashMap<>();
    for (Artifact file : SearchIndex.of(edition, 1).files()) {
      Matcher path = PAIRS.matcher(file.path());
      if (path.matches()) {
        Matcher pair = PAIR.matcher(text(file));
        while (pair.find()) {
          String letters = pair.group(1).replaceAll("\\\\(.)", "$1");
          int second = letters.length() > 1 ? letters.charAt(1) : 0;
          assertThat((letters.charAt(0) * 31 + second) % 64)
              .isEqualTo(Integer.parseInt(path.group(1)));
          assertThat(stated.put(letters, places(pair.group(2)))).isNull();
        }
      }
    }
    assertThat(stated).isEqualTo(held());
  }

  /** Each place is told by its distance from the one before. */
  private static Set<Integer> places(String distances) {
    Set<Integer> places = new TreeSet<>();
    int at = 0;
    for (String distance : distances.split(" ")) {
      at += Integer.parseInt(distance, 36);
      assertThat(places.add(at)).isTrue();
    }
    return places;
  }

  private Map<String, Set<Integer>> held() {
    Map<String, Set<Integer>> held = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      for (String text : SearchEntries.searched(entries.get(i))) {
        String folded = Folding.of(text);
        for (int at = 0; at < folded.length(); at++) {
          held.computeIfAbsent(folded.substring(at, at + 1), any -> new TreeSet<>()).add(i);
          if (at + 2 <= folded.length()) {
            held.computeIfAbsent(folded.substring(at, at + 2), any -> new TreeSet<>()).add(i);
          }
        }
      }
    }
    return held;
  }
}
