package keikaku;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A small project and somebody who works on it at random: writes, renames, deletes, adds, breaks
 * and mends files of content and theme. The same seed makes the same edits.
 */
final class RandomEdits {

  private static final List<String> CONTENT =
      List.of(
          "plan.md",
          "plan.en.md",
          "policies/4.md",
          "policies/4.en.md",
          "evaluations/2017-2021/round.md",
          "evaluations/2017-2021/round.en.md",
          "terms/bcp.md",
          "terms/bcp.en.md",
          "terms/gis.md",
          "terms/gis.en.md");

  private static final List<String> ACTIONS = List.of("18", "19", "22", "24", "25");

  private static final String PAGE =
      """
      ---
      title: 見本
      order: 2
      ---
      {漢字|かんじ}と**「強調」**の文です。[項目24](../actions/24.md)、[一覧](#一覧)、BCPも見てください。

      ![写真](../images/photo.png)

      ## 一覧

      - [目次](other.md#目次)
      - [用語](../terms/bcp.md)
      """;

  private static final String OTHER =
      """
      ---
      title: 目次のページ
      ---
      ## 目次

      [見本の一覧](sample.md#一覧)と[評価](../evaluations/2017-2021/24.md)です。
      """;

  private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 1};

  private static final List<String> THEME =
      List.of(
          "site.css",
          "templates/home.mustache",
          "templates/card.mustache",
          "templates/tile.mustache",
          "messages/ja.properties",
          "assets/city.svg");

  private static final List<String> REMARKS =
      List.of("<p>よう</p>", "<b>見よ</b>", "{{noSuchName}}", "{{> no-such-part}}");

  private static final List<String> SENTENCES =
      List.of(
          "BCPを見直した。",
          "GISとBCPを使う。",
          "[項目](../actions/24.md)",
          "[どこか](../actions/99.md)",
          "[別の所](other.md#目次)",
          "[ない所](other.md#ない)",
          "![絵](../images/photo.png)",
          "![絵](../images/none.png)",
          "<b>太字</b>",
          "- 訓練をする",
          "## 見出し",
          "¶",
          "=SUM(A1)",
          "03-1234-5678");

  private static final List<String> LINES =
      List.of(
          "title: 別の題",
          "policy: 4",
          "policy: 9",
          "grade: △",
          "grade: ○",
          "grade: 〇",
          "related: [18, 24]",
          "related: [77]",
          "superseded-by: 25",
          "actuals: {visitors: 3}",
          "indicators: [{id: visitors, name: 来訪者, unit: 人}]",
          "period: 2017/2021",
          "period: 2018/2019",
          "languages: [ja]",
          "languages: [ja, en, zh-Hans]",
          "languages: [en, ja]",
          "kind: annual",
          "aliases: [BCP]",
          "reading: あ",
          "order: 1",
          "years: 2030",
          "titel: 誤り",
          "x：1");

  private final Path top;
  private final Random random;
  private final Map<String, byte[]> sound = new TreeMap<>();
  private final Set<String> different = new TreeSet<>();
  private Optional<String> aside = Optional.empty();
  private final Deque<String> log = new ArrayDeque<>();

  /** Lays out the project. */
  RandomEdits(Path top, long seed) throws IOException {
    this.top = top;
    this.random = new Random(seed);
    for (String file : files()) {
      sound.put("content/" + file, Files.readAllBytes(Path.of("content").resolve(file)));
    }
    sound.put("content/pages/sample.md", PAGE.getBytes(StandardCharsets.UTF_8));
    sound.put("content/pages/other.md", OTHER.getBytes(StandardCharsets.UTF_8));
    sound.put("content/images/photo.png", PICTURE);
    for (Map.Entry<String, byte[]> file : sound.entrySet()) {
      write(file.getKey(), file.getValue());
    }
    Files.createDirectories(top.resolve("site-theme"));
  }

  private static List<String> files() {
    List<String> files = new ArrayList<>(CONTENT);
    for (String action : ACTIONS) {
      for (String ending : List.of(".md", ".en.md")) {
        files.add("actions/" + action + ending);
        files.add("evaluations/2017-2021/" + action + ending);
      }
    }
    return files;
  }

  Path content() {
    return top.resolve("content");
  }

  Path theme() {
    return top.resolve("site-theme");
  }

  /** The edits up to now, newest last. */
  String log() {
    return String.join("\n", log);
  }

  /**
   * Makes one edit, sometimes several at once.
   *
   * @return the files and folders that have changed
   */
  Set<Path> next() throws IOException {
    Set<Path> changed = new TreeSet<>();
    int count = random.nextInt(6) == 0 ? 1 + random.nextInt(5) : 1;
    for (int i = 0; i < count; i++) {
      edit(changed);
    }
    return changed;
  }

  private void edit(Set<Path> changed) throws IOException {
    if (aside.isPresent() && random.nextInt(3) > 0) {
      moveBack(changed);
      return;
    }
    if (aside.isEmpty() && !different.isEmpty() && random.nextInt(5) < 3) {
      int left = random.nextInt(4) == 0 ? random.nextInt(different.size()) : 0;
      while (different.size() > left) {
        mend(changed);
      }
      return;
    }
    switch (random.nextInt(17)) {
      case 0 -> delete(changed);
      case 1 -> rename(changed);
      case 2 -> copy(changed);
      case 3 -> write(added(), "---\npolicy: 4\ntitle: 新しい項目\n---\n- 見直す\n", changed);
      case 4 -> moveFolder(changed);
      case 5 -> temporary(changed);
      case 6, 7 -> theme(changed);
      case 8 -> spoil(changed);
      case 9 -> write("content/images/photo.png", "" + random.nextInt(), changed);
      case 10, 11, 12 -> setLine(changed);
      case 13 -> gradeMeaning(changed);
      default -> append(changed);
    }
  }

  private String any() throws IOException {
    List<String> files = present();
    return files.get(random.nextInt(files.size()));
  }

  private List<String> present() throws IOException {
    try (Stream<Path> walk = Files.walk(content())) {
      return walk.filter(Files::isRegularFile)
          .map(file -> top.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  private void mend(Set<Path> changed) throws IOException {
    List<String> files = List.copyOf(different);
    String file = files.get(random.nextInt(files.size()));
    different.remove(file);
    log.add("mend " + file);
    changed.add(top.resolve(file));
    if (sound.containsKey(file)) {
      write(file, sound.get(file));
    } else {
      Files.deleteIfExists(top.resolve(file));
    }
  }

  private void delete(Set<Path> changed) throws IOException {
    String file = any();
    log.add("delete " + file);
    note(file, changed);
    Files.delete(top.resolve(file));
  }

  private void rename(Set<Path> changed) throws IOException {
    String from = any();
    String to = otherName(from);
    log.add("rename " + from + " to " + to);
    note(from, changed);
    note(to, changed);
    Files.createDirectories(top.resolve(to).getParent());
    Files.move(
        top.resolve(from), top.resolve(to), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  private void copy(Set<Path> changed) throws IOException {
    String from = any();
    String to = otherName(from);
    log.add("copy " + from + " to " + to);
    if (!from.equals(to)) {
      note(to, changed);
      write(to, Files.readAllBytes(top.resolve(from)));
    }
  }

  private String otherName(String file) {
    String folder = file.substring(0, file.lastIndexOf('/') + 1);
    String name = file.substring(folder.length());
    return switch (random.nextInt(5)) {
      case 0 -> folder + "0" + name;
      case 1 -> folder + name.replace(".md", ".en.md");
      case 2 -> folder + name.replace(".en.md", ".md");
      case 3 -> folder + "9" + name;
      default -> folder + "コピー " + name;
    };
  }

  private String added() {
    return "content/actions/" + (30 + random.nextInt(3)) + ".md";
  }

  private void moveFolder(Set<Path> changed) throws IOException {
    List<String> folders = List.of("terms", "pages", "evaluations/2017-2021");
    String name = folders.get(random.nextInt(folders.size()));
    if (aside.isEmpty() && Files.isDirectory(content().resolve(name))) {
      aside = Optional.of(name);
      move(name, name + "-aside", changed);
    }
  }

  /** What was written there meanwhile goes. */
  private void moveBack(Set<Path> changed) throws IOException {
    String name = aside.orElseThrow();
    aside = Optional.empty();
    Path folder = content().resolve(name);
    if (Files.isDirectory(folder)) {
      for (String file : present()) {
        if (top.resolve(file).startsWith(folder)) {
          Files.delete(top.resolve(file));
        }
      }
      Files.delete(folder);
    }
    move(name + "-aside", name, changed);
  }

  private void move(String from, String to, Set<Path> changed) throws IOException {
    log.add("move " + from + " to " + to);
    Files.move(content().resolve(from), content().resolve(to));
    changed.add(content().resolve(from));
    changed.add(content().resolve(to));
  }

  private void temporary(Set<Path> changed) throws IOException {
    String name =
        List.of("~$18.md", ".18.md.swp", "18.md~", "18.tmp", ".git/index").get(random.nextInt(5));
    write("content/actions/" + name, "x" + random.nextInt(), changed);
  }

  private void theme(Set<Path> changed) throws IOException {
    String name = THEME.get(random.nextInt(THEME.size()));
    String file = "site-theme/" + name;
    Path ours = Path.of(file);
    String text = Files.exists(ours) ? Files.readString(ours) : "<svg xmlns='a'/>";
    String remark =
        name.endsWith("mustache")
            ? REMARKS.get(random.nextInt(REMARKS.size()))
            : name.endsWith("properties")
                ? "\ngrade.none=なし" + random.nextInt(10) + "\n"
                : name.endsWith("css") ? "\na{color:#" + random.nextInt(10) + "}\n" : "";
    write(file, text + remark, changed);
  }

  private void append(Set<Path> changed) throws IOException {
    String file = any();
    String sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
    write(file, text(file) + "\n" + sentence + "\n", changed);
  }

  private void setLine(Set<Path> changed) throws IOException {
    String file = any();
    String line = LINES.get(random.nextInt(LINES.size()));
    String key = line.replaceAll("[:：].*", "");
    List<String> lines = new ArrayList<>(List.of(text(file).split("\n", -1)));
    if (key.isEmpty() || lines.size() < 3) {
      return;
    }
    lines.subList(1, lines.size()).removeIf(one -> one.startsWith(key + ":"));
    lines.add(1, line);
    write(file, String.join("\n", lines), changed);
  }

  /** The grade means something else, in all places. */
  private void gradeMeaning(Set<Path> changed) throws IOException {
    if (Files.exists(content().resolve("plan.md"))) {
      String text = text("content/plan.md").replaceFirst("label: ", "label: まず");
      write("content/plan.md", text, changed);
    }
  }

  private void spoil(Set<Path> changed) throws IOException {
    String file = any();
    byte[] bytes = Files.readAllBytes(top.resolve(file));
    List<String> lines = new ArrayList<>(List.of(text(file).split("\n", -1)));
    switch (random.nextInt(4)) {
      case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
      case 1 -> bytes[random.nextInt(Math.max(bytes.length, 1)) % bytes.length] = (byte) 0x82;
      case 2 -> {
        Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
      }
      default -> {
        lines.remove(random.nextInt(lines.size()));
        bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
      }
    }
    log.add("spoil " + file);
    note(file, changed);
    write(file, bytes);
  }

  private String text(String file) throws IOException {
    return new String(Files.readAllBytes(top.resolve(file)), StandardCharsets.UTF_8);
  }

  private void write(String file, String text, Set<Path> changed) throws IOException {
    log.add("write " + file + ": " + text.length() + " characters");
    note(file, changed);
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private void note(String file, Set<Path> changed) {
    different.add(file);
    changed.add(top.resolve(file));
  }

  private void write(String file, byte[] bytes) throws IOException {
    Files.createDirectories(top.resolve(file).getParent());
    Files.write(top.resolve(file), bytes);
  }
}
