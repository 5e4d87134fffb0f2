package keikaku.emit.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import keikaku.emit.Artifact;

/**
 * What can be searched in one language, as scripts that set a variable, so that searching works
 * from a folder, without a server.
 *
 * <p>A small index is one file with all entries. A large one is cut into shards that the page's
 * script fetches when it needs them: first those that say in which entries two letters stand next
 * to each other, then those of the entries that come into question. The answers are the same.
 *
 * @param path where the file is published that pages begin with
 * @param files all of it
 */
record SearchIndex(String path, List<Artifact> files) {

  /** With more entries than this, readers would wait for one file with all of them. */
  static final int MOST_IN_ONE_FILE = 2_000;

  private static final int ENTRIES_IN_A_SHARD = 200;

  /**
   * @param most how many entries one file may have
   */
  static SearchIndex of(Edition edition, int most) {
    List<Map<String, Object>> entries = SearchEntries.of(edition);
    String name = "assets/search-" + edition.language().tag();
    return entries.size() <= most ? small(name, entries) : large(name, entries);
  }

  private static SearchIndex small(String name, List<Map<String, Object>> entries) {
    Artifact file = file(name, "window.keikaku=" + lines(entries) + ";\n");
    return new SearchIndex(file.path(), List.of(file));
  }

  private static SearchIndex large(String name, List<Map<String, Object>> entries) {
    Map<String, Artifact> shards = new LinkedHashMap<>();
    for (int from = 0; from < entries.size(); from += ENTRIES_IN_A_SHARD) {
      int to = Math.min(from + ENTRIES_IN_A_SHARD, entries.size());
      String key = "d" + from / ENTRIES_IN_A_SHARD;
      shards.put(key, shard(name, key, lines(entries.subList(from, to))));
    }
    List<String> grams = LetterPairs.of(entries).shards();
    for (int i = 0; i < grams.size(); i++) {
      shards.put("g" + i, shard(name, "g" + i, grams.get(i)));
    }
    Map<String, Object> head = new LinkedHashMap<>();
    head.put("n", entries.size());
    head.put("per", ENTRIES_IN_A_SHARD);
    head.put("of", grams.size());
    Map<String, String> paths = new LinkedHashMap<>();
    shards.forEach((key, file) -> paths.put(key, file.path().substring("assets/".length())));
    head.put("f", paths);
    head.put("s", Map.of());
    Artifact first = file(name, "window.keikaku=" + JsonText.of(head) + ";\n");
    List<Artifact> files = new ArrayList<>(shards.values());
    files.add(0, first);
    return new SearchIndex(first.path(), files);
  }

  private static Artifact shard(String name, String key, String json) {
    return file(name + "-" + key, "keikaku.s." + key + "=" + json + ";\n");
  }

  private static String lines(List<Map<String, Object>> entries) {
    return entries.stream().map(JsonText::of).collect(Collectors.joining(",\n", "[\n", "\n]"));
  }

  private static Artifact file(String name, String script) {
    byte[] bytes = script.getBytes(StandardCharsets.UTF_8);
    return Artifact.of(name + "." + Digest.forName(bytes) + ".js", bytes);
  }
}
