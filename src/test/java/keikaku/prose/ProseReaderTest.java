package keikaku.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keikaku.diagnostic.Diagnostic;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.model.Block;
import keikaku.model.Inline;
import keikaku.model.Prose;
import keikaku.source.Document;
import keikaku.source.Identity;
import keikaku.source.Inquiry;
import keikaku.source.Inventory;
import keikaku.source.Kind;
import keikaku.source.SourceText;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown becomes prose, and none of it is lost. */
class ProseReaderTest {

  private static final Inventory INVENTORY =
      new Inventory(
          Map.of(
              "actions/07.md",
              Identity.of(Kind.ACTION, "7"),
              "pages/easy.md",
              Identity.of(Kind.PAGE, "easy")),
          Set.of());

  private final Report report = new Report();

  private Prose read(String markdown) {
    Document document =
        new Document(
            "pages/about.md",
            Identity.of(Kind.PAGE, "about"),
            "",
            SourceText.of("pages/about.md", markdown),
            Optional.empty(),
            1);
    return new ProseReader(new LinkTargets(new Inquiry(INVENTORY)), report).read(document).prose();
  }

  /** The inlines of the first paragraph in a short form. */
  private String line(String markdown) {
    return shown(((Block.Paragraph) read(markdown).blocks().get(0)).content());
  }

  private static String shown(List<Inline> inlines) {
    return inlines.stream().map(ProseReaderTest::shown).collect(Collectors.joining());
  }

  private static String shown(Inline inline) {
    if (inline instanceof Inline.Words words) {
      return words.text();
    } else if (inline instanceof Inline.Strong strong) {
      return "<b>" + shown(strong.content()) + "</b>";
    } else if (inline instanceof Inline.Emphasis emphasis) {
      return "<i>" + shown(emphasis.content()) + "</i>";
    } else if (inline instanceof Inline.Struck struck) {
      return "<s>" + shown(struck.content()) + "</s>";
    } else if (inline instanceof Inline.Link link) {
      return "<" + link.target() + ">" + shown(link.content()) + "</a>";
    } else if (inline instanceof Inline.Ruby ruby) {
      return "<ruby " + ruby.reading() + ">" + ruby.base() + "</ruby>";
    }
    return "<" + inline.getClass().getSimpleName() + ">";
  }

  @TestFactory
  Stream<DynamicTest> linesAreUnderstood() {
    return Map.ofEntries(
            Map.entry("これは**「重要」**です", "これは<b>「重要」</b>です"),
            Map.entry("**「甲」**と**「乙」**", "<b>「甲」</b>と<b>「乙」</b>"),
            Map.entry("甲**（乙）**丙**（丁）**戊", "甲<b>（乙）</b>丙<b>（丁）</b>戊"),
            Map.entry("「**甲**」と*『乙』*。", "「<b>甲</b>」と<i>『乙』</i>。"),
            Map.entry("**Wi-Fi**と**a b**", "<b>Wi-Fi</b>と<b>a b</b>"),
            Map.entry("~~中止~~した", "<s>中止</s>した"),
            Map.entry("一行目\n二行目", "一行目二行目"),
            Map.entry("、\n「二行目", "、「二行目"),
            Map.entry("one\ntwo", "one two"),
            Map.entry("日本\nJapan", "日本 Japan"),
            Map.entry("**甲**\n**乙**", "<b>甲</b><b>乙</b>"),
            Map.entry("一行目  \n二行目", "一行目<Break>二行目"),
            Map.entry("2 * 3 = 6、a_b_c、A<B、<加東市>", "2 * 3 = 6、a_b_c、A<B、<加東市>"),
            Map.entry("\\*\\[甲\\]\\#1位 &amp; &copy;", "*[甲]#1位 & ©"),
            Map.entry("**「甲&amp;乙」**です", "<b>「甲&乙」</b>です"),
            Map.entry("{漢字|かんじ}です", "<ruby かんじ>漢字</ruby>です"),
            Map.entry("第１。\u3000字下げ", "第１。\u3000字下げ"))
        .entrySet()
        .stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(),
                    () -> {
                      assertThat(line(entry.getKey())).isEqualTo(entry.getValue());
                      assertThat(report.hasErrors()).isFalse();
                    }));
  }

  @Test
  void aWebAddressEndsWhereJapaneseBegins() {
    assertThat(line("詳しくはhttps://example.jp/a?b=1&c=2をご覧ください。"))
        .isEqualTo(
            "詳しくは<Outside[url=https://example.jp/a?b=1&c=2]>https://example.jp/a?b=1&c=2</a>をご覧ください。");
    assertThat(line("See https://example.jp/a_b_c.")).endsWith("a_b_c</a>.");
  }

  @Test
  void linksLeadToWhatTheFilesAreAbout() {
    assertThat(line("[七](../actions/07.md)")).isEqualTo("<ToAction[id=7]>七</a>");
    assertThat(line("[易](easy.md#はじめに)")).isEqualTo("<ToPage[id=easy, fragment=s-はじめに]>易</a>");
    assertThat(line("[下](#連絡先)")).isEqualTo("<Here[fragment=s-連絡先]>下</a>");
    assertThat(line("[外](https://example.jp/)")).startsWith("<Outside[url=https://example.jp/]>");
    assertThat(line("[電話](tel:0795-00-0000)")).startsWith("<Outside[url=tel:0795-00-0000]>");
    assertThat(report.diagnostics()).isEmpty();
  }

  @Test
  void headingsHaveAnchorsThatDoNotMeet() {
    List<String> anchors =
        read("## お問い合わせ 先\n\n## 同じ\n\n## 同じ\n").blocks().stream()
            .map(block -> ((Block.Heading) block).anchor())
            .toList();
    assertThat(anchors).containsExactly("s-お問い合わせ-先", "s-同じ", "s-同じ-2");
  }

  @Test
  void tablesListsAndQuotesKeepTheirForm() {
    List<Block> blocks =
        read("| 年 | 数 |\n| - | - |\n| 1 | a\\|b |\n\n1. 甲\n2. 乙\n   - 丙\n\n> 引用\n\n---\n").blocks();
    Block.Grid grid = (Block.Grid) blocks.get(0);
    assertThat(grid.rows().get(0)).extracting(ProseReaderTest::shown).containsExactly("1", "a|b");
    Block.Listing list = (Block.Listing) blocks.get(1);
    assertThat(list.ordered()).isTrue();
    assertThat(list.items()).hasSize(2);
    assertThat(list.items().get(1).get(1)).isInstanceOf(Block.Listing.class);
    assertThat(blocks.get(2)).isInstanceOf(Block.Quote.class);
    assertThat(blocks.get(3)).isInstanceOf(Block.Divider.class);
    assertThat(blocks).extracting(Block::line).containsExactly(1, 5, 9, 11);
    assertThat(report.diagnostics()).isEmpty();
  }

  @Test
  void placesAreExactBehindSeamsAndWideCharacters() {
    read("𠮷**「甲」**と<b>乙\n");
    assertThat(report.diagnostics())
        .singleElement()
        .satisfies(one -> assertThat(one.place()).hasToString("pages/about.md:1:10"));
  }

  /** Pieces from which Markdown makes something, in any order. */
  private static final List<String> PIECES =
      List.of(
          "あ",
          "漢字",
          "a1",
          " ",
          "\n",
          "\n\n",
          "- ",
          "* ",
          "1. ",
          "10) ",
          "# ",
          "## ",
          "> ",
          "|",
          "---",
          "| - |",
          "**",
          "*",
          "_",
          "~~",
          "`",
          "```",
          "[",
          "]",
          "(",
          ")",
          "](",
          "]: ",
          "<",
          ">",
          "<b>",
          "\\",
          "&amp;",
          "{",
          "}",
          "{漢|かん}",
          "「",
          "」",
          "。",
          "　",
          "    ",
          "\t",
          "!",
          "![",
          "http://a.jp",
          "===",
          ":",
          "・",
          "１．",
          "#");

  @TestFactory
  Stream<DynamicTest> everyLetterIsInTheProseOrInAnError() {
    return IntStream.range(0, 40)
        .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> nothingIsLost(seed)));
  }

  private static void nothingIsLost(int seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 50; i++) {
      String markdown =
          IntStream.range(0, 2 + random.nextInt(14))
              .mapToObj(n -> PIECES.get(random.nextInt(PIECES.size())))
              .collect(Collectors.joining());
      ProseReaderTest test = new ProseReaderTest();
      Prose prose = test.read(markdown);
      if (!test.report.hasErrors()) {
        String shown = letters(String.join("", prose.toParagraphs()) + readings(prose));
        for (int letter :
            letters(markdown.replace("&amp;", "")).codePoints().distinct().toArray()) {
          assertThat(shown.codePoints().filter(c -> c == letter).count())
              .as("%s in %s (seed %s)", Character.toString(letter), markdown, seed)
              .isGreaterThanOrEqualTo(
                  count(letters(markdown.replace("&amp;", "")), letter, markdown));
        }
      }
    }
  }

  /** How often a letter must be shown; digits of list numbers and addresses are form, not text. */
  private static long count(String letters, int letter, String markdown) {
    return Character.isDigit(letter) || markdown.contains("](") && letter < 0x80
        ? 0
        : letters.codePoints().filter(c -> c == letter).count();
  }

  private static String readings(Prose prose) {
    return prose.toString().replaceAll("(?s).*?(?:reading=([^\\]]*)\\]|$)", "$1");
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "](",
        "![",
        "*a ",
        "**a",
        "_a _",
        "`",
        "<",
        "<!--",
        "> ",
        "- ",
        "1. ",
        "\\",
        "&#",
        "|a",
        "[a](b",
        "a **a ",
        "~~",
        "{",
        "{a|",
        "(",
        "「**",
        "# ",
        "\n>",
        "[a]: b\n"
      })
  void repetitionDoesNotMakeItSlow(String piece) {
    String markdown = piece.repeat(20_000 / piece.length());
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> read(markdown));
  }

  @ParameterizedTest
  @ValueSource(strings = {"&#7;", "&#x202E;", "&#xFFFE;", "&#x2028;"})
  void entitiesBringInNothingThatIsRefusedWhenTyped(String entity) {
    read("訓練を" + entity + "行った。");
    assertThat(report.diagnostics())
        .extracting(Diagnostic::rule)
        .containsAnyOf(Rule.TEXT_CONTROL_REFUSED, Rule.TEXT_BIDI_REFUSED);
  }

  @Test
  void harmlessEntitiesStay() {
    assertThat(line("A &amp; B &copy;")).isEqualTo("A & B ©");
    assertThat(report.diagnostics()).isEmpty();
  }
}
