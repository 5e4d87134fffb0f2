package keikaku.emit.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import keikaku.emit.Artifact;
import keikaku.emit.Content;
import keikaku.emit.Once;
import keikaku.emit.site.SearchEntries.Found;

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

  /** What the names of shards begin with that hold entries, and pairs of letters. */
  private static final String ENTRIES = "d";

  private static final String PAIRS = "g";

  /** To be raised when the same entries give other pairs, so that no browser keeps the old ones. */
  private static final String PAIRS_VERSION = "1";

  /**
   * @param most how many entries one file may have
   */
  static SearchIndex of(Edition edition, int most) {
    List<Found> entries = SearchEntries.of(edition);
    String name = "assets/search-" + edition.language().tag();
    return entries.size() <= most ? small(name, entries) : large(name, entries, edition.memory());
  }

  private static SearchIndex small(String name, List<Found> entries) {
    Artifact file = file(name, "window.keikaku=" + lines(entries) + ";\n");
    return new SearchIndex(file.path(), List.of(file));
  }

  private static SearchIndex large(String name, List<Found> entries, Memory memory) {
    Map<String, Artifact> shards = entryShards(name, entries, memory);
    List<String> contents = new ArrayList<>(List.of(PAIRS_VERSION));
    shards.values().forEach(shard -> contents.add(shard.path()));
    shards.putAll(pairShards(name, Digest.forName(utf8(String.join("\n", contents))), entries));
    Map<String, Object> head = new LinkedHashMap<>();
    head.put("n", entries.size());
    head.put("per", ENTRIES_IN_A_SHARD);
    head.put("of", LetterPairs.SHARDS);
    Map<String, String> paths = new LinkedHashMap<>();
    shards.forEach((key, file) -> paths.put(key, file.path().substring("assets/".length())));
    head.put("f", paths);
    head.put("s", Map.of());
    Artifact first = file(name, "window.keikaku=" + JsonText.of(head) + ";\n");
    return new SearchIndex(first.path(), inOrderOfWork(first, shards));
  }

  /**
   * Entries come first, so that they are given up before pairs are found, of two languages at once.
   */
  private static List<Artifact> inOrderOfWork(Artifact first, Map<String, Artifact> shards) {
    List<Artifact> files = new ArrayList<>(List.of(first));
    for (String kind : List.of(ENTRIES, PAIRS)) {
      shards.forEach(
          (key, file) -> {
            if (key.startsWith(kind)) {
              files.add(file);
            }
          });
    }
    return files;
  }

  private static Map<String, Artifact> entryShards(
      String name, List<Found> entries, Memory memory) {
    Map<String, Artifact> shards = new LinkedHashMap<>();
    for (int from = 0; from < entries.size(); from += ENTRIES_IN_A_SHARD) {
      int to = Math.min(from + ENTRIES_IN_A_SHARD, entries.size());
      String key = ENTRIES + from / ENTRIES_IN_A_SHARD;
      List<Found> some = entries.subList(from, to);
      Artifact shard =
          memory.one(
              name + "-" + key,
              () -> some.stream().map(found -> found.json().get()).toArray(),
              () -> file(name + "-" + key, script(key, lines(some))));
      shards.put(key, shard);
    }
    return shards;
  }

  /** They follow from the entries and are named for these: a preview need not make them. */
  private static Map<String, Artifact> pairShards(String name, String digest, List<Found> entries) {
    Once<LetterPairs> pairs = Once.of(() -> LetterPairs.of(entries));
    Map<String, Artifact> shards = new LinkedHashMap<>();
    for (int i = 0; i < LetterPairs.SHARDS; i++) {
      int shard = i;
      String key = PAIRS + i;
      String path = name + "-" + key + "." + digest + ".js";
      Content content = Content.text(out -> out.write(script(key, pairs.get().shard(shard))));
      shards.put(key, new Artifact(path, new Passing(content)));
    }
    return shards;
  }

  private static String script(String key, String json) {
    return "keikaku.s." + key + "=" + json + ";\n";
  }

  private static String lines(List<Found> entries) {
    return entries.stream()
        .map(found -> found.json().get())
        .collect(Collectors.joining(",\n", "[\n", "\n]"));
  }

  private static Artifact file(String name, String script) {
    byte[] bytes = utf8(script);
    String path = name + "." + Digest.forName(bytes) + ".js";
    return new Artifact(path, new Passing(Content.of(() -> bytes)));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
