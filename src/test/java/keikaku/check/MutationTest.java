package keikaku.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import keikaku.Effort;
import keikaku.diagnostic.Diagnostic;
import keikaku.diagnostic.Place;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.diagnostic.Severity;
import keikaku.model.Plan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Spoils sound content at random: there is always an error, a warning, or another plan, never an
 * exception and never nothing, and an error is found near the place that was spoilt. {@code
 * -Dkeikaku.mutations} says how many.
 */
class MutationTest {

  private static final int COUNT = Integer.getInteger("keikaku.mutations", Effort.of(500, 20_000));

  private static final List<String> FILES =
      List.of(
          "plan.md",
          "plan.en.md",
          "policies/4.md",
          "policies/4.en.md",
          "actions/24.md",
          "actions/24.en.md",
          "actions/25.md",
          "actions/25.en.md",
          "evaluations/2017-2021/round.md",
          "evaluations/2017-2021/round.en.md",
          "evaluations/2017-2021/24.md",
          "evaluations/2017-2021/24.en.md",
          "evaluations/2017-2021/25.md",
          "evaluations/2017-2021/25.en.md",
          "terms/bcp.md",
          "terms/bcp.en.md",
          "pages/sample.md",
          "pages/sample.en.md");

  /** A page with every form that text can have. */
  private static final String PAGE =
      """
      ---
      title: 見本
      order: 2
      ---
      {漢字|かんじ}と**「強調」**と~~取消~~と`記号`の文です。[項目24](../actions/24.md)も見てください。
      2行目はhttps://www.example.jp/a?b=1です。

      ## 一覧

      - 訓練
      - 研修
        - 内訳

      1. はじめに
      2. つぎに

      | 年度 | 回数 |
      | --- | --- |
      | 2019 | 2 |
      | 2020 | a\\|b |

      > 引用です。

      ### [下](#一覧)
      """;

  private static final String LOOK_ALIKES =
      "〇◯OＯ0０xX✕▲Δ：；，．－ー−\"'#*_[]{}|<>&`\\　\t\u200b\u202e\u0000１";

  private static final Pattern BELOW_HEAD = Pattern.compile("(?m)^\\|[-|: \\t]*$");

  @TempDir Path folder;
  private String sound;
  private Report report;
  private int refused;
  private int inFile;
  private int near;

  /**
   * A text that was spoilt.
   *
   * @param first the first line that is different now, from 1
   * @param last the last one
   */
  private record Spoiled(String text, int first, int last) {}

  @BeforeEach
  void copy() throws IOException {
    for (String file : FILES) {
      Files.createDirectories(folder.resolve(file).getParent());
      if (!file.startsWith("pages/")) {
        Files.copy(Path.of("content").resolve(file), folder.resolve(file));
      }
    }
    Files.writeString(folder.resolve("pages/sample.md"), PAGE);
    String stamp = "translation: {of: \"\", by: human, reviewed: true}";
    Files.writeString(folder.resolve("pages/sample.en.md"), PAGE.replace("order: 2", stamp));
    StampWriter.accept(folder, path -> true);
    sound = outcome();
    assertThat(sound).startsWith("Cover");
  }

  /** The plan without the places where it stands, or what is wrong with it. */
  private String outcome() {
    report = new Report();
    Optional<Plan> plan = PlanReader.read(folder, report);
    assertThat(plan.isPresent()).isEqualTo(!report.hasErrors());
    report.diagnostics().stream().filter(one -> one.place().line() > 0).forEach(this::isPlaced);
    return plan.map(this::words).orElse("") + rules(report);
  }

  private String words(Plan plan) {
    return (plan.cover() + plan.entries().toString()).replaceAll("line=\\d+", "");
  }

  private static String rules(Report report) {
    return report.diagnostics().stream()
        .filter(one -> one.rule().severity() != Severity.NOTE)
        .map(Diagnostic::rule)
        .map(Rule::id)
        .toList()
        .toString();
  }

  private void isPlaced(Diagnostic one) {
    Place place = one.place();
    int longest = place.text().codePointCount(0, place.text().length()) + 1;
    assertThat(place.column()).as(one.toString()).isBetween(0, longest);
  }

  @Test
  void nothingSpoiledGoesUnnoticed() throws IOException {
    Random random = new Random(Effort.SEED);
    List<String> unnoticed = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      String file = FILES.get(random.nextInt(FILES.size()));
      String text = Files.readString(folder.resolve(file));
      Spoiled spoiled = spoil(text, random);
      String what = "seed " + Effort.SEED + ", mutation " + i + " of " + file + ":\n" + spoiled;
      String outcome = outcomeOf(file, spoiled.text().getBytes(StandardCharsets.UTF_8), what);
      if (!essence(spoiled.text()).equals(essence(text)) && outcome.equals(sound)) {
        unnoticed.add(what);
      }
      count(file, spoiled);
    }
    System.out.printf(
        "%d mutations with seed %d: 0 exceptions, %d silent changes; %d refused, of these %.1f %%"
            + " with an error in the file, %.1f %% within a line of the change%n",
        COUNT, Effort.SEED, unnoticed.size(), refused, share(inFile), share(near));
    assertThat(unnoticed).isEmpty();
    assertThat(share(inFile)).isGreaterThan(97);
    assertThat(share(near)).isGreaterThan(85);
  }

  private double share(int some) {
    return 100.0 * some / refused;
  }

  private void count(String file, Spoiled spoiled) {
    if (!report.hasErrors()) {
      return;
    }
    refused++;
    List<Place> places =
        report.diagnostics().stream()
            .filter(one -> one.rule().severity() == Severity.ERROR)
            .map(Diagnostic::place)
            .filter(place -> place.file().endsWith("/" + file))
            .toList();
    inFile += places.isEmpty() ? 0 : 1;
    near += places.stream().anyMatch(place -> isNear(place.line(), spoiled)) ? 1 : 0;
  }

  /** An error about a file as a whole has no line: something is missing in it. */
  private static boolean isNear(int line, Spoiled spoiled) {
    return line == 0 || line >= spoiled.first() - 1 && line <= spoiled.last() + 1;
  }

  @Test
  void aFileCutAnywhereIsNoticed() throws IOException {
    for (String file : List.of("actions/25.md", "evaluations/2017-2021/25.md", "terms/bcp.en.md")) {
      byte[] whole = Files.readAllBytes(folder.resolve(file));
      for (int length = 0; length < whole.length - 1; length++) {
        String what = file + " cut at byte " + length;
        assertThat(outcomeOf(file, Arrays.copyOf(whole, length), what))
            .as(what)
            .isNotEqualTo(sound);
      }
    }
  }

  private String outcomeOf(String file, byte[] bytes, String what) throws IOException {
    byte[] before = Files.readAllBytes(folder.resolve(file));
    long start = System.nanoTime();
    try {
      Files.write(folder.resolve(file), bytes);
      return outcome();
    } catch (RuntimeException e) {
      throw new AssertionError(what, e);
    } finally {
      Files.write(folder.resolve(file), before);
      assertThat(System.nanoTime() - start).as(what).isLessThan(5_000_000_000L);
    }
  }

  private static Spoiled spoil(String text, Random random) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int at = random.nextInt(lines.size());
    int other = at;
    switch (random.nextInt(6)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, lines.get(at));
      case 2 -> {
        other = random.nextInt(lines.size());
        Collections.swap(lines, at, other);
      }
      case 3 -> lines.set(at, lines.get(at) + lookAlike(random));
      default -> {
        String line = lines.get(at);
        int column = random.nextInt(line.length() + 1);
        String rest = line.substring(Math.min(line.length(), column + random.nextInt(2)));
        lines.set(at, line.substring(0, column) + lookAlike(random) + rest);
      }
    }
    return new Spoiled(String.join("\n", lines), Math.min(at, other) + 1, Math.max(at, other) + 1);
  }

  private static char lookAlike(Random random) {
    return LOOK_ALIKES.charAt(random.nextInt(LOOK_ALIKES.length()));
  }

  /**
   * What must not change unnoticed: all but blanks, empty quotation lines, remarks, the order of
   * keys, the width of a year's digits, and how many hyphens there are below the head of a table.
   */
  private static String essence(String text) {
    String[] parts = text.split("(?m)^---$", 3);
    List<String> lines = new ArrayList<>();
    for (String line : parts.length == 3 ? parts[1].split("\n") : new String[0]) {
      String plain = line.startsWith("period:") ? Normalizer.normalize(line, Form.NFKC) : line;
      lines.add(plain.replaceAll("(?<=[\\s\\]}])#(?:\\s.*)?$", ""));
    }
    Collections.sort(lines);
    String rest = (parts.length == 3 ? parts[2] : text).replaceAll("(?m)^>$", "");
    rest = BELOW_HEAD.matcher(rest).replaceAll(line -> line.group().replaceAll("-+", "-"));
    return (lines + rest).replaceAll("[\\s\u3000]+", "").replace("[,", "[");
  }
}
