package keikaku;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import keikaku.MiniPlan.Reading;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Text of a hundred thousand characters that was made to make parsers slow or to overflow their
 * stack: it is read or refused, with less than three seconds of the processor's time.
 */
class PathologyTest {

  private static final int LENGTH = 100_000;
  private static final long LIMIT = 3000;

  private static final MiniPlan PLAN = MiniPlan.inMemory();
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private static String many(String piece) {
    return piece.repeat(LENGTH / piece.length());
  }

  private static String half(String piece) {
    return piece.repeat(LENGTH / 2 / piece.length());
  }

  /** The list that CommonMark implementations test themselves with. */
  private static Map<String, String> markdown() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("nested strong emphasis", half("*a **a ") + "b" + half(" a** a*"));
    texts.put("emphasis closers without openers", many("a_ "));
    texts.put("emphasis openers without closers", many("_a "));
    texts.put("link closers without openers", many("a] "));
    texts.put("link openers without closers", many("[a "));
    texts.put("mismatched openers and closers", many("*a_ "));
    texts.put("openers and closers multiple of 3", "a**b" + many("c* "));
    texts.put("link openers and emphasis closers", many("[ a_ "));
    texts.put("pattern [ (]( repeated", many("[ (]( "));
    texts.put("pattern ![[]() repeated", many("![[]()"));
    texts.put("hard link and emphasis", "**x [a*b**c*](d)" + many("*"));
    texts.put("nested brackets", half("[") + "a" + half("]"));
    texts.put("nested block quotes", many("> ") + "a");
    texts.put("deeply nested lists", lines(" ", "- a"));
    texts.put("U+0000", many("abc\u0000de"));
    texts.put("backticks of every length", backticks());
    texts.put("unclosed links <", many("[a](<b"));
    texts.put("unclosed links", many("[a](b"));
    texts.put("unclosed <!--", "</" + many("<!--"));
    texts.put("empty lines in deeply nested lists", many("- ") + "x" + half("\n"));
    texts.put("tables", many("|a") + "\n" + many("|-") + "\n" + many("|b"));
    texts.put("table rows", "| a | b |\n|---|---|\n" + many("| c | d |\n"));
    texts.put("many reference definitions", many("[a]: u\n"));
    texts.put("entities", many("&amp;&#1;&x;"));
    texts.put("strikethrough", many("~~a "));
    texts.put("ruby", many("{漢|か}{漢|"));
    texts.put("web addresses", many("http://a.b/"));
    texts.put("code fences", many("```\n"));
    texts.put("soft breaks", many("あ\n"));
    texts.put("headings", many("## a\n"));
    texts.put("escapes", many("\\*"));
    return texts;
  }

  private static String lines(String indent, String text) {
    StringBuilder lines = new StringBuilder();
    for (int depth = 0; lines.length() < LENGTH; depth++) {
      lines.append(indent.repeat(depth * 2)).append(text).append('\n');
    }
    return lines.toString();
  }

  private static String backticks() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; text.length() < LENGTH; i++) {
      text.append('e').append("`".repeat(i));
    }
    return text.toString();
  }

  private static Map<String, String> yaml() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("brackets", "a: " + many("["));
    texts.put("braces", "a: " + many("{"));
    texts.put("brackets and braces", "a: " + many("[{"));
    texts.put("closed brackets", "a: " + half("[") + half("]"));
    texts.put("list signs", many("- "));
    texts.put("nested mappings", lines(" ", "a:"));
    texts.put("keys", keys());
    texts.put("the same key", many("a: b\n"));
    texts.put("anchors", many("a: &a b\n"));
    texts.put("aliases", "a: &a [b]\nc: [" + many("*a,") + "]");
    texts.put("question marks", many("? "));
    texts.put("colons", many(": "));
    texts.put("an open quotation", "a: \"" + many("\\\""));
    texts.put("escapes", "a: \"" + many("\\u3042") + "\"");
    texts.put("blanks", "a:" + many(" ") + "b");
    texts.put("blanks before a key", many(" ") + "a: b");
    texts.put("remarks", many("#\n"));
    texts.put("tags", "a: " + many("!"));
    texts.put("directives", many("%a\n"));
    texts.put("documents", many("--- \n"));
    texts.put("one long value", "a: " + many("b"));
    texts.put("a folded value", "a: >\n" + many(" b\n"));
    texts.put("items", "keywords: [" + many("a,") + "]");
    return texts;
  }

  private static String keys() {
    StringBuilder keys = new StringBuilder();
    for (int i = 0; keys.length() < LENGTH - 10; i++) {
      keys.append('k').append(i).append(": v\n");
    }
    return keys.toString();
  }

  @TestFactory
  Stream<DynamicTest> markdownIsReadOrRefusedInTime() {
    return markdown().entrySet().stream()
        .map(
            text ->
                DynamicTest.dynamicTest(
                    text.getKey(),
                    () -> inTime("---\ntitle: 見本\norder: 1\n---\n" + text.getValue())));
  }

  @TestFactory
  Stream<DynamicTest> yamlIsReadOrRefusedInTime() {
    return yaml().entrySet().stream()
        .map(
            text ->
                DynamicTest.dynamicTest(
                    text.getKey(), () -> inTime("---\n" + text.getValue() + "\n---\n見本\n")));
  }

  /** The least of three times, as a busy machine only adds to what it takes. */
  private static void inTime(String file) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3 && least >= LIMIT; i++) {
      least = Math.min(least, taken(file));
    }
    assertThat(least).as("milliseconds").isLessThan(LIMIT);
  }

  private static long taken(String file) {
    long start = SYSTEM.getProcessCpuTime();
    Reading reading = PLAN.with("pages/sample.md", file);
    reading.plan().ifPresent(plan -> assertThat(MemorySite.page(plan, "sample.html")).isNotEmpty());
    return TimeUnit.NANOSECONDS.toMillis(SYSTEM.getProcessCpuTime() - start);
  }
}
