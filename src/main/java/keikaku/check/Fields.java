package keikaku.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keikaku.diagnostic.Place;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
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
  private final Report report;

  Fields(Mapping mapping, Report report) {
    this.mapping = mapping;
    this.report = report;
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
        .flatMap(inner -> new Fields((Mapping) inner, report).node(key.substring(dot + 1)));
  }

  /** Where a value stands, else where it would have to stand. */
  Place place(String key) {
    return node(key).map(Node::place).orElse(mapping.place());
  }

  /** The value of a key that may be missing or empty. */
  Optional<Scalar> scalar(String key) {
    return node(key).flatMap(node -> asScalar(key, node)).filter(scalar -> !scalar.isBlank());
  }

  /** The value of a key that must be there. */
  Optional<Scalar> required(String key) {
    Optional<Scalar> found = scalar(key);
    boolean empty =
        node(key).map(node -> node instanceof Scalar scalar && scalar.isBlank()).orElse(true);
    if (empty) {
      report.add(Rule.FRONT_VALUE_MISSING, placeOfKey(key), "key", key);
    }
    return found;
  }

  private Place placeOfKey(String key) {
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

  List<String> texts(String key) {
    return scalars(key).stream().map(scalar -> scalar.text().strip()).toList();
  }

  /** The items of a list of groups ({@code - {id: …, label: …}}). */
  List<Fields> groups(String key) {
    List<Fields> groups = new ArrayList<>();
    for (Node item : items(key)) {
      if (item instanceof Mapping group) {
        groups.add(new Fields(group, report));
      } else {
        refuse(key, item, "group");
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
    refuse(key, node.get(), "list");
    return List.of();
  }

  private Optional<Scalar> asScalar(String key, Node node) {
    if (node instanceof Scalar scalar) {
      return Optional.of(scalar);
    }
    refuse(key, node, "text");
    return Optional.empty();
  }

  private void refuse(String key, Node node, String expected) {
    report.add(Rule.FRONT_VALUE_SHAPE, node.place(), "key", key, "expected", expected);
  }

  /** What one of a few words stands for. */
  <T> Optional<T> choice(String key, Map<String, T> choices) {
    return required(key)
        .flatMap(
            scalar -> {
              T found = choices.get(scalar.text().strip());
              if (found == null) {
                report.add(
                    Rule.FRONT_CHOICE_UNKNOWN,
                    scalar.place(),
                    "key",
                    key,
                    "value",
                    scalar.text(),
                    "known",
                    String.join(", ", choices.keySet()));
              }
              return Optional.ofNullable(found);
            });
  }
}
