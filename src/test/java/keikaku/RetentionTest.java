package keikaku;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import keikaku.diagnostic.Phrases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was published once answers for ever: here for a plan that is revised five times. */
class RetentionTest {

  @TempDir Path top;
  private SmallProject project;

  /** Every address that was ever published, in the year in which it was first seen. */
  private final Map<String, Integer> published = new TreeMap<>();

  @BeforeEach
  void makeProject() throws IOException {
    project = SmallProject.in(top);
    project.write(
        "content/plan.md",
        Files.readString(top.resolve("content/plan.md")).replace("[ja]", "[ja, en]"));
    project.write("content/actions/02.md", "---\npolicy: 1\ntitle: 訓練\n---\n- 訓練を行う\n");
    project.write("content/evaluations/2021/02.md", "---\ngrade: ×\n---\n訓練を行えませんでした。\n");
    project.write("content/terms/gis.md", "---\nname: GIS\nkind: technology\n---\n地図の仕組みです。\n");
    project.write("content/pages/about.md", "---\ntitle: このサイト\n---\n説明です。\n");
  }

  @Test
  void everyAddressOfFiveRevisionsAnswers() throws Exception {
    publish(1);
    round("2022");
    publish(2);
    renumber("02", "12", 2);
    publish(3);
    move("content/pages/about.md", "content/pages/guide.md", "about");
    Files.move(top.resolve("content/evaluations/2022"), top.resolve("content/evaluations/fy2022"));
    move("content/evaluations/fy2022/round.md", "content/evaluations/fy2022/round.md", "\"2022\"");
    publish(4);
    Files.delete(top.resolve("content/terms/gis.md"));
    assertThat(rules()).containsExactly("address.page.dropped");
    declareGone("terms/gis.html", "この計画では使わなくなりました。");
    renumber("12", "13", 12);
    replaceIn("content/actions/13.md", "title:", "superseded-by: 1\ntitle:");
    publish(5);
    assertThat(published).hasSizeGreaterThan(150);
    assertThat(text("actions/2.html")).contains("content=\"0; url=13.html\"", "href=\"13.html\"");
    assertThat(text("en/actions/12.html")).contains("content=\"0; url=13.html\"");
    assertThat(text("evaluations/2022/2.html")).contains("url=../fy2022/13.html\"");
    assertThat(text("about.html")).contains("url=guide.html\"");
    assertThat(text("actions/2.json")).isEqualTo(text("actions/13.json"));
    assertThat(text("terms/gis.html")).contains("この計画では使わなくなりました。", "2024");
    assertThat(text("en/terms/gis.html")).contains("lang=\"ja\">この計画では使わなくなりました。");
  }

  @Test
  void columnThatWouldGoIsRefusedUntilTheVersionIsRaised() throws Exception {
    publish(1);
    Path ledger = top.resolve("content/published/columns.txt");
    assertThat(Files.readAllLines(ledger)).contains("version 1", "actions.title_en");
    String before = Files.readString(ledger);
    Files.writeString(ledger, before + "actions.title_fr\n");
    assertThat(rules()).containsExactly("column.name.dropped");
    Files.writeString(ledger, before + "actions.title_fr\nversion 2\n");
    publish(2);
    assertThat(Files.readString(ledger)).startsWith(before + "actions.title_fr\nversion 2\n");
    List<String> renewed =
        Files.readAllLines(ledger).stream().dropWhile(line -> !line.equals("version 2")).toList();
    assertThat(renewed).contains("actions.title_ja").doesNotContain("actions.title_fr");
  }

  @Test
  void ledgersGrowByNewLinesOnlyAndRestWhenNothingIsNew() throws Exception {
    publish(1);
    Path ledger = top.resolve("content/published/addresses.txt");
    List<String> before = Files.readAllLines(ledger);
    var time = Files.getLastModifiedTime(ledger);
    publish(1);
    assertThat(Files.getLastModifiedTime(ledger)).isEqualTo(time);
    Files.writeString(ledger, "# 手で書いた行\n" + Files.readString(ledger));
    round("2022");
    publish(2);
    List<String> after = Files.readAllLines(ledger);
    assertThat(after).startsWith("# 手で書いた行").containsSubsequence(before);
    assertThat(after.stream().filter(line -> !line.startsWith("#"))).isSorted();
    assertThat(after).contains("evaluations/2022/1.html").doesNotHaveDuplicates();
  }

  @Test
  void buildThatFailsAndCheckLeaveTheLedgersAlone() throws Exception {
    build().check(progress());
    assertThat(top.resolve("content/published")).doesNotExist();
    project.evaluate("〇", "誤りがあります。");
    build().publish(false, progress());
    assertThat(top.resolve("content/published")).doesNotExist();
  }

  private void round(String year) throws IOException {
    String folder = "content/evaluations/" + year + "/";
    String period = year.equals("2022") ? "2020/2021" : year;
    project.write(
        folder + "round.md", "---\ntitle: 中間\nkind: interim\nperiod: " + period + "\n---\n");
    project.write(folder + "01.md", "---\ngrade: ○\n---\n進みました。\n");
    project.write(folder + "02.md", "---\ngrade: ×\n---\n進みませんでした。\n");
  }

  private void renumber(String from, String to, int former) throws IOException {
    move("content/actions/" + from + ".md", "content/actions/" + to + ".md", "" + former);
    try (Stream<Path> rounds = Files.list(top.resolve("content/evaluations"))) {
      for (Path round : rounds.toList()) {
        Files.move(round.resolve(from + ".md"), round.resolve(to + ".md"));
      }
    }
  }

  private void move(String from, String to, String former) throws IOException {
    String text = Files.readString(top.resolve(from));
    Files.delete(top.resolve(from));
    String moved =
        text.contains("moved-from: [")
            ? text.replace("moved-from: [", "moved-from: [" + former + ", ")
            : text.replaceFirst("---\n", "---\nmoved-from: [" + former + "]\n");
    project.write(to, moved);
  }

  private void replaceIn(String path, String old, String now) throws IOException {
    project.write(path, Files.readString(top.resolve(path)).replace(old, now));
  }

  private void declareGone(String address, String reason) throws IOException {
    replaceIn(
        "content/published/addresses.txt",
        "\n" + address + "\n",
        "\n" + address + " gone 2024-04-01 " + reason + "\n");
  }

  /** Publishes, and asks for every address that was ever published. */
  private void publish(int year) throws Exception {
    Result result = build().publish(false, progress());
    assertThat(result.findings().stream().filter(one -> one.severity().word().equals("error")))
        .isEmpty();
    assertThat(result.failed()).isFalse();
    try (Stream<Path> files = Files.walk(project.site())) {
      files
          .filter(Files::isRegularFile)
          .map(file -> project.site().relativize(file).toString())
          .filter(path -> !path.startsWith("assets/") && !path.startsWith("."))
          .forEach(path -> published.putIfAbsent(path, year));
    }
    assertThat(new TreeSet<>(published.keySet())).allMatch(this::answers);
  }

  private boolean answers(String address) {
    return Files.isRegularFile(project.site().resolve(address));
  }

  private List<String> rules() throws Exception {
    return build().check(progress()).findings().stream()
        .filter(one -> one.severity().word().equals("error"))
        .map(Finding::rule)
        .distinct()
        .toList();
  }

  private String text(String address) throws IOException {
    return Files.readString(project.site().resolve(address));
  }

  private Build build() {
    Project whole =
        new Project(
            top,
            top.resolve("content"),
            project.site(),
            Optional.of(Path.of("site-theme").toAbsolutePath()),
            Optional.empty(),
            Optional.of("https://plan.example/"));
    return new Build(whole, Phrases.in("ja"), false);
  }

  private static Progress progress() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return new Progress(new Terminal(nowhere, nowhere, false, Messages.in("ja")), true);
  }
}
