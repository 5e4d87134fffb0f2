package keikaku.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keikaku.diagnostic.Place;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.diagnostic.Suggestion;
import keikaku.source.Document;
import keikaku.source.Mapping;
import keikaku.source.Node;
import keikaku.source.Scalar;
import keikaku.source.Sequence;

/**
 * The front matter of one file, asked by key; {@code publisher.name} is the {@code name} under
 * {@code publisher}. What is asked for and has the wrong form is reported.
 */
final class Fields {

  private final Mapping mapping;
  private final Level level;
  private final Report report;

  /**
   * Which part of the front matter this is.
   *
   * @param path what stands above it, {@code publisher.}; empty for the whole
   * @param top where to say that something is missing
   */
  private record Level(Shape shape, boolean translation, String path, Place top) {

    List<String> known() {
      return shape.known(translation, path);
    }

    Level below(String key, Mapping group) {
      return new Level(shape, translation, path + key + ".", group.place());
    }
  }

  private Fields(Mapping mapping, Level level, Report report) {
    this.mapping = mapping;
    this.level = level;
    this.report = report;
  }

  /** The front matter of a file, what is missing in it being missed at its first line. */
  static Optional<Fields> of(Document document, Report report) {
    Shape shape = Shape.of(document.identity().kind());
    Level level = new Level(shape, document.isTranslation(), "", document.text().place(1));
    return document.front().map(front -> new Fields(front, level, report));
  }

  private Fields group(String key, Mapping group) {
    return new Fields(group, level.below(key, group), report);
  }

  boolean has(String key) {
    return node(key).isPresent();
  }

  Optional<Node> node(String key) {
    int dot = key.indexOf('.');
    if (dot < 0) {
      return mapping.value(key);
    }
    return mapping
        .value(key.substring(0, dot))
        .filter(Mapping.class::isInstance)
        .flatMap(
            inner -> group(key.substring(0, dot), (Mapping) inner).node(key.substring(dot + 1)));
  }

  /** Where a value stands, else where it would have to stand. */
  Place place(String key) {
    int dot = key.lastIndexOf('.');
    return node(key)
        .map(Node::place)
        .orElseGet(() -> dot < 0 ? level.top() : place(key.substring(0, dot)));
  }

  /** The value of a key that may be missing or empty. */
  Optional<Scalar> scalar(String key) {
    return node(key).flatMap(node -> asScalar(key, node)).filter(scalar -> !scalar.isBlank());
  }

  /** The value of a key that must be there. */
  Optional<Scalar> required(String key) {
    Optional<Scalar> found = scalar(key);
    if (isEmpty(key) && !isMistyped(key)) {
      report.add(
          Rule.FRONT_VALUE_MISSING, keyPlace(key), "key", level.path() + key, "leaf", leaf(key));
    }
    return found;
  }

  /** Says so when a list that must be there is missing or empty. */
  void requireItems(String key) {
    boolean empty =
        isEmpty(key) || node(key).orElseThrow() instanceof Sequence list && list.items().isEmpty();
    if (empty && !isMistyped(key)) {
      report.add(Rule.FRONT_VALUE_MISSING, keyPlace(key), "key", key, "leaf", leaf(key));
    }
  }

  private boolean isEmpty(String key) {
    return node(key).map(node -> node instanceof Scalar scalar && scalar.isBlank()).orElse(true);
  }

  /** Whether the key stands there with a slip of the fingers, which is reported as such. */
  private boolean isMistyped(String key) {
    int dot = key.indexOf('.');
    if (dot >= 0) {
      Optional<Node> group = mapping.value(key.substring(0, dot));
      return group.isPresent() && isMistyped(group.get(), key, dot);
    }
    List<String> known = level.known();
    return mapping.fields().stream()
        .map(field -> field.key().text())
        .filter(written -> !known.contains(written))
        .anyMatch(written -> Suggestion.nearest(written, known).equals(Optional.of(key)));
  }

  /** Text where a group should stand has been reported as such. */
  private boolean isMistyped(Node group, String key, int dot) {
    return group instanceof Mapping inner
        ? group(key.substring(0, dot), inner).isMistyped(key.substring(dot + 1))
        : !(group instanceof Scalar scalar && scalar.isBlank());
  }

  /** Where a key stands, else where it would have to stand. */
  Place keyPlace(String key) {
    return mapping.field(key).map(field -> field.key().place()).orElse(place(key));
  }

  /** The text of a key that must be there; empty when it is not, which has then been reported. */
  String text(String key) {
    return required(key).map(scalar -> scalar.text().strip()).orElse("");
  }

  Optional<String> optionalText(String key) {
    return scalar(key).map(scalar -> scalar.text().strip());
  }

  /** The items of a list; empty when the key is missing. */
  List<Scalar> scalars(String key) {
    List<Scalar> scalars = new ArrayList<>();
    for (Node item : items(key)) {
      asScalar(key, item).ifPresent(scalars::add);
    }
    return scalars;
  }

  /** How many items a list has; 0 when the key is missing. */
  int count(String key) {
    return items(key).size();
  }

  /** The items of a list that becomes one cell of a table, where a semicolon parts them. */
  List<String> words(String key) {
    for (Scalar scalar : scalars(key)) {
      if (scalar.text().indexOf(';') >= 0) {
        report.add(Rule.LIST_SEPARATOR_REFUSED, scalar.place(), "key", key);
      }
    }
    return texts(key);
  }

  List<String> texts(String key) {
    return scalars(key).stream().map(scalar -> scalar.text().strip()).toList();
  }

  /** The items of a list of groups ({@code - {id: …, label: …}}). */
  List<Fields> groups(String key) {
    List<Fields> groups = new ArrayList<>();
    for (Node item : items(key)) {
      if (item instanceof Mapping group) {
        groups.add(group(key, group));
      } else {
        refuse(key, item, form(key));
        return groups;
      }
    }
    return groups;
  }

  private List<Node> items(String key) {
    Optional<Node> node = node(key);
    if (node.isEmpty() || node.get() instanceof Scalar scalar && scalar.isBlank()) {
      return List.of();
    }
    if (node.get() instanceof Sequence sequence) {
      return sequence.items();
    }
    refuse(key, node.get(), leaf(key) + ": [" + shown(node.get()) + "]");
    return List.of();
  }

  private Optional<Scalar> asScalar(String key, Node node) {
    if (node instanceof Scalar scalar) {
      return Optional.of(scalar);
    }
    refuse(key, node, leaf(key) + ": " + shown(node));
    return Optional.empty();
  }

  /** What an item of a list of groups looks like. */
  private String form(String key) {
    List<String> keys = level.shape().known(level.translation(), level.path() + key + ".");
    return "- {" + String.join(": …, ", keys) + ": …}";
  }

  private static String leaf(String key) {
    return key.substring(key.lastIndexOf('.') + 1);
  }

  private static String shown(Node node) {
    if (node instanceof Sequence sequence && sequence.items().size() == 1) {
      return shown(sequence.items().get(0));
    }
    return node instanceof Scalar scalar ? scalar.text().strip() : "…";
  }

  private void refuse(String key, Node node, String expected) {
    report.add(Rule.FRONT_VALUE_SHAPE, node.place(), "key", key, "expected", expected);
  }

  /** Refuses keys in a group of a translation that the original does not have. */
  void refuseOthers(String key, Collection<String> known) {
    if (node(key).orElse(null) instanceof Mapping group) {
      for (Mapping.Field field : group.fields()) {
        String id = field.key().text();
        if (!known.contains(id)) {
          Details details = Details.of("id", id).and("known", String.join(", ", known));
          Suggestion.nearest(id, known).ifPresent(meant -> details.and("suggestion", meant));
          report.add(details.diagnostic(Rule.TRANSLATION_ID_UNKNOWN, field.key().place()));
        }
      }
    }
  }

  /** What one of a few words stands for. */
  <T> Optional<T> choice(String key, Map<String, T> choices) {
    return required(key)
        .flatMap(
            scalar -> {
              T found = choices.get(scalar.text().strip());
              if (found == null) {
                refuse(key, scalar, choices.keySet());
              }
              return Optional.ofNullable(found);
            });
  }

  private void refuse(String key, Scalar scalar, Collection<String> known) {
    String value = scalar.text().strip();
    Details details =
        Details.of("key", key).and("value", value).and("known", String.join(", ", known));
    Suggestion.nearest(value, known).ifPresent(meant -> details.and("suggestion", meant));
    report.add(details.diagnostic(Rule.FRONT_CHOICE_UNKNOWN, scalar.place()));
  }
}
