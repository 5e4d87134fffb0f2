package keikaku.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import keikaku.source.Kind;

/**
 * Which keys the front matter of a kind of file may have; {@code scale.label} stands for the {@code
 * label} of every item under {@code scale}.
 */
final class Shape {

  /** There are few levels, but some have names that staff choose. */
  private static final int MOST_REMEMBERED = 200;

  private static final List<String> STAMP =
      List.of("translation", "translation.of", "translation.by", "translation.reviewed");

  private final List<String> facts;
  private final List<String> texts;
  private final List<String> inTranslation;
  private final Map<String, List<String>> knownInOriginal = new ConcurrentHashMap<>();
  private final Map<String, List<String>> knownInTranslation = new ConcurrentHashMap<>();

  /**
   * @param facts keys that stand in the first-language file only
   * @param texts keys with text that is translated, in the order in which a translation is checked
   * @param inTranslation keys of a translation that have another form there
   */
  private Shape(List<String> facts, List<String> texts, List<String> inTranslation) {
    this.facts = facts;
    this.texts = texts;
    this.inTranslation = inTranslation;
  }

  private static Shape of(List<String> facts, List<String> texts) {
    return new Shape(facts, texts, texts);
  }

  private static final Map<Kind, Shape> SHAPES = shapes();

  private static Map<Kind, Shape> shapes() {
    Map<Kind, Shape> shapes = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      shapes.put(kind, shape(kind));
    }
    return shapes;
  }

  static Shape of(Kind kind) {
    return SHAPES.get(kind);
  }

  private static Shape shape(Kind kind) {
    return switch (kind) {
      case PLAN ->
          new Shape(
              List.of(
                  "id",
                  "period",
                  "languages",
                  "license",
                  "published",
                  "updated",
                  "repository.url",
                  "repository.host",
                  "repository.branch",
                  "repository.folder",
                  "repository.forms",
                  "publisher.code",
                  "publisher.url",
                  "scale.id",
                  "scale.symbol",
                  "source.url",
                  "changes.date"),
              List.of(
                  "title",
                  "vision",
                  "publisher.name",
                  "publisher.prefecture",
                  "scale.label",
                  "source.title",
                  "changes.note"),
              List.of(
                  "title",
                  "vision",
                  "publisher.name",
                  "publisher.prefecture",
                  "scale.*",
                  "source.title",
                  "changes"));
      case POLICY -> of(List.of("moved-from"), List.of("title", "summary"));
      case ACTION ->
          new Shape(
              List.of(
                  "policy",
                  "related",
                  "years",
                  "budget",
                  "superseded-by",
                  "moved-from",
                  "indicators.id",
                  "indicators.baseline",
                  "indicators.target"),
              List.of("title", "keywords", "departments", "indicators.name", "indicators.unit"),
              List.of(
                  "title", "keywords", "departments", "indicators.*.name", "indicators.*.unit"));
      case ROUND -> of(List.of("kind", "period", "moved-from"), List.of("title"));
      case EVALUATION -> of(List.of("grade", "cost", "actuals.*"), List.of("reason"));
      case TERM -> of(List.of("kind", "reading", "aliases", "moved-from"), List.of("name"));
      case PAGE -> of(List.of("order", "moved-from"), List.of("title"));
    };
  }

  /** The keys with text that is translated, in the order in which a translation is checked. */
  List<String> texts() {
    return texts;
  }

  /** Every key that may be written at this level, for example {@code publisher.}. */
  List<String> known(boolean translation, String level) {
    Map<String, List<String>> remembered = translation ? knownInTranslation : knownInOriginal;
    List<String> known = remembered.get(level);
    if (known == null) {
      known = find(translation, level);
      if (remembered.size() < MOST_REMEMBERED) {
        remembered.put(level, known);
      }
    }
    return known;
  }

  private List<String> find(boolean translation, String level) {
    return Stream.concat(
            (translation ? inTranslation : facts).stream(), (translation ? STAMP : texts).stream())
        .filter(path -> matches(path, level))
        .map(path -> path.split("\\.", -1)[depth(level)])
        .distinct()
        .toList();
  }

  private static int depth(String level) {
    return (int) level.chars().filter(c -> c == '.').count();
  }

  private static boolean matches(String path, String level) {
    String[] parts = path.split("\\.", -1);
    String[] above = level.split("\\.", -1);
    for (int i = 0; i < above.length - 1; i++) {
      if (i >= parts.length - 1 || !parts[i].equals(above[i]) && !parts[i].equals("*")) {
        return false;
      }
    }
    return true;
  }
}
