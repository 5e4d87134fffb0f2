package keikaku;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keikaku.conservation.ConservationChecker;
import keikaku.conservation.LostText;
import keikaku.diagnostic.Phrases;
import keikaku.emit.Addresses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever loses words on their way to a page or to the data, the site is not published. */
class ConservationTest {

  @TempDir Path top;

  @Test
  void nothingOfThePublishedContentIsLost() {
    assertThatCode(() -> check(KatoSite.files())).doesNotThrowAnyException();
  }

  @Test
  void everyFormOfTextIsFoundAgain() throws Exception {
    SmallProject project = SmallProject.in(top);
    project.write(
        "content/pages/forms.md",
        """
        ---
        title: いろいろ & <な> "形"
        ---
        ## 見出し①

        {漢字|かんじ}と**強調**、*斜体*、~~取消~~、`code <b>`、[リンク](../actions/01.md)、①、Ⅳ、㎡、が、𠮷。

        - 一つ目
          - 二つ目 A<B & C
        1. 番号

        > 引用です。

        | 表 | 数 |
        |---|---|
        | 行 | 1,234 |

        ```
        if (a < b) { "x" }
        ```
        """);
    project.write("content/terms/sign.md", "---\nname: 案内板\nkind: service\n---\n案内する板です。\n");
    project.write(
        "content/actions/01.md",
        """
        ---
        policy: 1
        title: 避難所の "案内" と <板>
        keywords: [避難, "a \\\\ b"]
        departments: [危機管理課]
        indicators:
          - {id: boards, name: 案内板の数, unit: か所, baseline: 1, target: 3}
        ---
        - 案内板を[立てる](../terms/sign.md)
        """);
    project.write("content/policies/1.md", "---\ntitle: 安全\n---\n方針の説明です。\n\n続きです。\n");
    project.write(
        "content/evaluations/2021/round.md",
        "---\ntitle: 総括\nkind: final\nperiod: 2019/2021\n---\n全体についての説明です。\n");
    project.evaluate("○", "案内板を 3 か所に\\*立て\\*ました。\n\n次の段落です。");
    assertThat(build(Path.of("site-theme").toAbsolutePath()).findings()).isEmpty();
  }

  @Test
  void templateThatDropsTheMeasuresIsToldTheLine() throws Exception {
    SmallProject.in(top);
    Finding finding = broken("action.mustache", "<li{{{lang}}}>{{{html}}}</li>", "<li>…</li>");
    assertThat(finding.rule()).isEqualTo("conservation");
    assertThat(finding.place().toString()).isEqualTo("content/actions/01.md:5:3");
    assertThat(finding.message()).contains("actions/1.html", "案内板を立てる");
  }

  @Test
  void templateThatDropsTheResultIsToldTheLine() throws Exception {
    SmallProject.in(top);
    Finding finding = broken("evaluation.mustache", "{{{result.html}}}", "");
    assertThat(finding.place().toString()).isEqualTo("content/evaluations/2021/01.md:4:1");
  }

  @Test
  void templateThatDropsASummaryIsToldTheLine() throws Exception {
    SmallProject.in(top).write("content/policies/1.md", "---\ntitle: 安全\nsummary: 短い説明です。\n---\n");
    Finding finding =
        broken(
            "policy.mustache",
            "<p class=\"own\"><span{{{lang}}}>{{text}}</span> <small>{{m.policy.ownWords}}</small></p>",
            "");
    assertThat(finding.place().toString()).isEqualTo("content/policies/1.md:3:10");
    assertThat(finding.text()).startsWith("content/policies/1.md:3:10: error: ");
  }

  private Finding broken(String template, String words, String instead) throws Exception {
    Path theme = top.resolve("theme");
    copyTheme(theme);
    Path file = theme.resolve("templates").resolve(template);
    String text = Files.readString(file);
    assertThat(text).contains(words);
    Files.writeString(file, text.replace(words, instead));
    Result result = build(theme);
    assertThat(result.exit()).isEqualTo(Exit.CONTENT);
    return result.findings().get(0);
  }

  @Test
  void columnThatIsLeftOutIsNoticed() {
    assertLost("actions/7.csv", csv -> withoutColumn(csv, 7), "content/actions/07.en.md");
    assertLost("data/terms.csv", csv -> withoutColumn(csv, 6), "content/terms/");
    assertLost("evaluations/2017-2021/7.csv", csv -> withoutColumn(csv, 13), "07.md");
  }

  @Test
  void rowThatIsLeftOutIsNoticed() {
    assertLost(
        "data/terms.csv",
        csv ->
            csv.substring(0, csv.indexOf("\r\n") + 2)
                + csv.substring(csv.indexOf("\r\n282286,", csv.indexOf("\r\n") + 2) + 2),
        "content/terms/ict.md");
    assertLost("data/rounds.csv", csv -> csv.lines().findFirst().orElseThrow(), "round.md");
  }

  @Test
  void oneLetterThatIsLeftOutOrChangedIsNoticed() {
    assertLost("actions/7.html", page -> page.replace("利用予約の拡充", "利用予約拡充"), "07.md");
    assertLost("actions/7.json", json -> json.replace("利用予約の拡充", "利用予約の拡大"), "07.md");
    assertLost("en/actions/7.html", page -> page.replace("booking", "boking"), "07.en.md");
    assertLost("policies/index.html", page -> page.replace("基本理念", "理念"), "content/plan.md");
    assertLost("data/plan.json", json -> json.replace("基本理念", "理念"), "content/plan.md");
  }

  @Test
  void pageThatIsNeverMadeIsNoticed() {
    Map<String, byte[]> files = new TreeMap<>(KatoSite.files());
    files.remove("en/terms/gis.html");
    assertThatThrownBy(() -> check(files)).hasMessageContaining("pages with content");
  }

  private static void assertLost(String path, UnaryOperator<String> loss, String file) {
    Map<String, byte[]> files = new TreeMap<>(KatoSite.files());
    String before = new String(files.get(path), StandardCharsets.UTF_8);
    String after = loss.apply(before);
    assertThat(after).as(path).isNotEqualTo(before);
    files.put(path, after.getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> check(files))
        .isInstanceOfSatisfying(
            LostText.class,
            lost -> {
              assertThat(lost.artifact()).isEqualTo(path);
              assertThat(lost.file()).contains(file);
            });
  }

  private static String withoutColumn(String csv, int column) {
    return DelimitedText.read(csv.getBytes(StandardCharsets.UTF_8)).stream()
        .map(
            row ->
                Stream.concat(
                        row.subList(0, column).stream(),
                        row.subList(column + 1, row.size()).stream())
                    .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                    .collect(Collectors.joining(",")))
        .collect(Collectors.joining("\r\n"));
  }

  private static void check(Map<String, byte[]> files) {
    Addresses addresses = Addresses.of(KatoSite.PLAN, Optional.of(KatoSite.BASE));
    ConservationChecker checker = ConservationChecker.of(KatoSite.PLAN, addresses);
    files.forEach(checker::see);
    checker.conclude();
  }

  private static void copyTheme(Path to) throws IOException {
    Path from = Path.of("site-theme").toAbsolutePath();
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path goal = to.resolve(from.relativize(file).toString());
        Files.createDirectories(goal.getParent());
        Files.copy(file, goal);
      }
    }
  }

  private Result build(Path theme) throws Exception {
    Project whole =
        new Project(
            top,
            top.resolve("content"),
            top.resolve("public"),
            Optional.of(theme),
            Optional.empty(),
            Optional.of("https://plan.example/"));
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Progress progress =
        new Progress(new Terminal(nowhere, nowhere, false, Messages.in("ja")), true);
    return new Build(whole, Phrases.in("ja"), false).check(progress);
  }
}
