package keikaku;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keikaku.FullPlan.Slot;
import keikaku.check.PlanReader;
import keikaku.diagnostic.Diagnostic;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Severity;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/**
 * Puts text that means harm into every field that holds text, in both languages: it is refused with
 * its place, or shown as the text that it is.
 */
class HostileTextTest {

  private static final Path PAYLOADS = Path.of("src/test/resources/hostile/payloads.txt");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:x(..)|u(....)|(.))");
  private static final SiteJudge JUDGE = new SiteJudge(site(FullPlan.files()).files());

  private int shown;
  private int refused;

  private static MemorySite site(Map<String, String> files) {
    try {
      return MemorySite.of(FullPlan.folder(files));
    } catch (RuntimeException e) {
      throw new AssertionError(files.toString(), e);
    }
  }

  private static List<String> payloads() throws IOException {
    return Files.readAllLines(PAYLOADS).stream().skip(1).map(HostileTextTest::plain).toList();
  }

  private static String plain(String line) {
    return ESCAPE
        .matcher(line)
        .replaceAll(
            escape -> {
              String hex = escape.group(1) == null ? escape.group(2) : escape.group(1);
              String sign =
                  hex == null
                      ? switch (escape.group(3)) {
                        case "t" -> "\t";
                        case "n" -> "\n";
                        case "r" -> "\r";
                        default -> escape.group(3);
                      }
                      : String.valueOf((char) Integer.parseInt(hex, 16));
              return Matcher.quoteReplacement(sign);
            });
  }

  @Test
  void harmlessTextIsShownInEveryField() {
    MemorySite site = site(FullPlan.files());
    assertThat(site.findings()).isEmpty();
    assertThat(JUDGE.faults(site.files())).isEmpty();
    for (Slot slot : FullPlan.slots()) {
      assertThat(isShown(slot.text(), slot, site)).as(slot.toString()).isTrue();
    }
  }

  @Test
  void noTextDoesAnythingInAnyField() throws IOException {
    List<String> payloads = payloads();
    assertThat(payloads).hasSizeGreaterThan(200).doesNotHaveDuplicates();
    int stride = Effort.of(12, 1);
    for (int i = 0; i < payloads.size(); i += stride) {
      check(payloads.get(i));
      if (Effort.isLong() || i / stride % 3 == 0) {
        check("見本" + payloads.get(i) + "です");
      }
    }
    System.out.printf(
        "hostile text: %d of %d payloads × %d fields: shown literally %d times, refused with"
            + " their place %d times, active 0%n",
        (payloads.size() + stride - 1) / stride,
        payloads.size(),
        FullPlan.slots().size(),
        shown,
        refused);
    assertThat(shown).isPositive();
    assertThat(refused).isPositive();
  }

  /** Fills every field, empties those that are refused, and judges the site of the rest. */
  private void check(String payload) {
    Map<Slot, String> texts = new HashMap<>();
    FullPlan.slots().forEach(slot -> texts.put(slot, payload));
    Report report = read(texts);
    while (report.hasErrors()) {
      int before = texts.size();
      report.diagnostics().stream()
          .filter(one -> one.rule().severity() == Severity.ERROR)
          .forEach(error -> withdraw(error, texts));
      assertThat(texts.size()).as(payload + "\n" + report.diagnostics()).isLessThan(before);
      report = read(texts);
    }
    MemorySite site = site(FullPlan.with(texts));
    assertThat(JUDGE.faults(site.files())).as(payload).isEmpty();
    for (Slot slot : texts.keySet()) {
      if (slot.front()) {
        assertThat(isShown(payload, slot, site)).as(payload + " in " + slot).isTrue();
      }
    }
    shown += texts.size();
    refused += FullPlan.slots().size() - texts.size();
  }

  private static Report read(Map<Slot, String> texts) {
    Report report = new Report();
    PlanReader.read(FullPlan.folder(FullPlan.with(texts)), report);
    return report;
  }

  /** Takes out of the plan what stands where the error is, or else next to it. */
  private static void withdraw(Diagnostic error, Map<Slot, String> texts) {
    String file = error.place().file().replaceFirst("^content/", "");
    Map<String, String> files = FullPlan.with(texts);
    List<Slot> candidates =
        texts.keySet().stream()
            .filter(slot -> slot.file().equals(file) || files.get(file) == null)
            .toList();
    int line = error.place().line();
    List<Slot> near = new ArrayList<>();
    for (Slot slot : candidates) {
      int[] lines = lines(slot, texts);
      if (line == 0 || line >= lines[0] && line <= lines[1]) {
        near.add(slot);
      }
    }
    if (near.isEmpty()) {
      candidates.stream()
          .min(Comparator.comparingInt(slot -> Math.abs(lines(slot, texts)[0] - line)))
          .ifPresent(near::add);
    }
    near.forEach(texts::remove);
  }

  /** The first and the last line of its file on which a text stands. */
  private static int[] lines(Slot slot, Map<Slot, String> texts) {
    Map<Slot, String> marked = new HashMap<>(texts);
    String shown = texts.get(slot);
    marked.put(slot, "\ue000" + shown);
    String text = FullPlan.with(marked).get(slot.file());
    String before = text.substring(0, text.indexOf('\ue000'));
    int first = count(before) + 1;
    return new int[] {first, slot.front() ? first : first + count(shown)};
  }

  private static int count(String text) {
    return (int)
        text.replace("\r\n", "\n").replace('\r', '\n').chars().filter(c -> c == '\n').count();
  }

  /** Whether a page in the text's language has it, or the index that its search looks into. */
  private static boolean isShown(String text, Slot slot, MemorySite site) {
    String folder = slot.file().endsWith(".en.md") ? "en/" : "";
    String wanted = letters(text);
    return site.files().entrySet().stream()
        .filter(file -> file.getKey().startsWith(folder) || file.getKey().endsWith(".js"))
        .anyMatch(file -> letters(file.getKey(), file.getValue()).contains(wanted));
  }

  private static String letters(String path, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (path.endsWith(".html")) {
      Document page = Jsoup.parse(text);
      return letters(page.wholeText() + String.join(" ", page.select("img").eachAttr("alt")));
    }
    return path.endsWith(".js") ? letters(SiteJudge.indexed(bytes)) : "";
  }

  private static String letters(String text) {
    return text.replaceAll("[\\s\\u00a0\\u3000]+", "");
  }
}
