package keikaku;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import keikaku.output.Manifest;

/** A project with the smallest plan there is: one policy, one action, one evaluation. */
final class SmallProject {

  private final Path top;

  private SmallProject(Path top) {
    this.top = top;
  }

  static SmallProject in(Path top) throws IOException {
    SmallProject project = new SmallProject(top);
    project.write(
        "content/plan.md",
        """
        ---
        id: small-plan
        title: 小さな計画
        vision: だれもが読める計画
        period: 2019/2021
        languages: [ja]
        publisher: {code: "282286", name: 加東市}
        license: CC-BY-4.0
        published: 2021-04-01
        updated: 2021-04-01
        scale:
          - {id: done, symbol: ○, label: できた}
          - {id: not-done, symbol: ×, label: できなかった}
        source: {title: 小さな計画の原本}
        ---
        計画の前文です。
        """);
    project.write("content/policies/1.md", "---\ntitle: 安全\n---\n");
    project.write("content/actions/01.md", "---\npolicy: 1\ntitle: 避難所の案内\n---\n- 案内板を立てる\n");
    project.write(
        "content/evaluations/2021/round.md",
        "---\ntitle: 総括\nkind: final\nperiod: 2019/2021\n---\n");
    project.evaluate("○", "案内板を三か所に立てました。");
    return project;
  }

  Path top() {
    return top;
  }

  Path site() {
    return top.resolve("public");
  }

  void evaluate(String grade, String result) throws IOException {
    write("content/evaluations/2021/01.md", "---\ngrade: " + grade + "\n---\n" + result + "\n");
  }

  void write(String path, String text) throws IOException {
    Path file = top.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** The checksum of each file below a folder, by path. */
  static Map<String, String> sums(Path folder) throws Exception {
    Map<String, String> sums = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(SmallProject::isFile).toList()) {
        byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        sums.put(folder.relativize(file).toString(), HexFormat.of().formatHex(sum));
      }
    }
    return sums;
  }

  private static boolean isFile(Path path) {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Whether the published folder is exactly what its manifest says. */
  static boolean isWhole(Path site) throws Exception {
    Manifest manifest = Manifest.of(site).orElseThrow();
    Map<String, String> present = sums(site);
    present.remove(Manifest.NAME);
    return manifest.firstFault(site).isEmpty()
        && present.keySet().equals(manifest.files().keySet());
  }
}
