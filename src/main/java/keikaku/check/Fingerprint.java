package keikaku.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import keikaku.model.Block;
import keikaku.model.PlainText;
import keikaku.model.Prose;
import keikaku.source.Kind;
import keikaku.source.Mapping;
import keikaku.source.Node;
import keikaku.source.Scalar;
import keikaku.source.Sequence;

/**
 * What a translation was made from, in short: four hexadecimal digits for every part of the
 * first-language text, the front matter's texts in their fixed order and then every paragraph or
 * list item. A part that changes changes its four digits, so that one can say which it was.
 */
final class Fingerprint {

  private static final int DIGITS = 4;

  private final List<String> names = new ArrayList<>();
  private final List<String> hashes = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  private final MessageDigest sha256 = sha256();

  private Fingerprint() {}

  static Fingerprint of(Kind kind, Mapping front, Prose body) {
    Fingerprint fingerprint = new Fingerprint();
    for (String key : Shape.of(kind).texts()) {
      List<String> texts = new ArrayList<>();
      collect(front, key, texts);
      if (!texts.isEmpty()) {
        fingerprint.add(key, String.join("\n", texts));
      }
    }
    List<String> parts = parts(body);
    for (int i = 0; i < parts.size(); i++) {
      fingerprint.add(Integer.toString(i + 1), parts.get(i));
    }
    return fingerprint;
  }

  private static void collect(Node node, String path, List<String> to) {
    if (node instanceof Sequence sequence) {
      sequence.items().forEach(item -> collect(item, path, to));
    } else if (node instanceof Scalar scalar && path.isEmpty() && !scalar.isBlank()) {
      to.add(scalar.text().strip());
    } else if (node instanceof Mapping mapping && !path.isEmpty()) {
      int dot = path.indexOf('.');
      String key = dot < 0 ? path : path.substring(0, dot);
      String rest = dot < 0 ? "" : path.substring(dot + 1);
      mapping.value(key).ifPresent(value -> collect(value, rest, to));
    }
  }

  private static List<String> parts(Prose body) {
    List<String> parts = new ArrayList<>();
    for (Block block : body.blocks()) {
      if (block instanceof Block.Listing listing) {
        listing.items().forEach(item -> parts.add(words(item)));
      } else {
        parts.add(words(List.of(block)));
      }
    }
    return parts;
  }

  private static String words(List<Block> blocks) {
    return blocks.size() == 1 && blocks.get(0) instanceof Block.Paragraph paragraph
        ? PlainText.of(paragraph.content())
        : String.join("\n", new Prose(blocks).toParagraphs());
  }

  private void add(String name, String text) {
    names.add(name);
    hashes.add(hash(text));
    texts.add(text);
  }

  private String hash(String text) {
    byte[] digest = sha256.digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, DIGITS / 2);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What {@code translation.of} is to say. */
  String stamp() {
    return String.join("", hashes);
  }

  static boolean isStamp(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
        return false;
      }
    }
    return !text.isEmpty() && text.length() % DIGITS == 0;
  }

  /**
   * The parts that are new or different since a stamp was made; where something was only taken
   * away, the part that stands there now.
   */
  List<String> changedSince(String stamp) {
    if (!names.isEmpty() && stamp.equals(stamp())) {
      return List.of();
    }
    List<String> old = List.of(stamp.split("(?<=\\G.{" + DIGITS + "})"));
    List<Integer> kept = Alignment.of(hashes, old).stream().map(Alignment.Pair::now).toList();
    List<String> changed = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (!kept.contains(i)) {
        changed.add(names.get(i));
      }
    }
    return changed.isEmpty() && kept.size() < old.size() ? List.of(gap(old)) : changed;
  }

  private String gap(List<String> old) {
    int at = 0;
    while (at < hashes.size() && hashes.get(at).equals(old.get(at))) {
      at++;
    }
    return names.isEmpty() ? "1" : names.get(Math.min(at, names.size() - 1));
  }

  /**
   * Every part that is new, different or gone since the text was another one. A part that stands
   * between the same two as before is the same part, reworded.
   */
  List<Change> since(Fingerprint former) {
    List<Change> changes = new ArrayList<>();
    int now = 0;
    int before = 0;
    for (Alignment.Pair pair : Alignment.of(hashes, former.hashes)) {
      gap(now, pair.now(), former.texts.subList(before, pair.before()), changes);
      now = pair.now() + 1;
      before = pair.before() + 1;
    }
    gap(now, names.size(), former.texts.subList(before, former.texts.size()), changes);
    return changes;
  }

  private void gap(int from, int to, List<String> former, List<Change> changes) {
    for (int i = 0; i < Math.max(to - from, former.size()); i++) {
      boolean isThere = from + i < to;
      changes.add(
          new Change(
              isThere ? names.get(from + i) : "",
              Optional.of(i < former.size() ? former.get(i) : ""),
              isThere ? texts.get(from + i) : ""));
    }
  }

  /** The same for a former text that nobody knows any more. */
  List<Change> since(String stamp) {
    return changedSince(stamp).stream()
        .map(part -> new Change(part, Optional.empty(), texts.get(names.indexOf(part))))
        .toList();
  }
}
