package keikaku.check;

import java.util.List;
import java.util.Set;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.diagnostic.Suggestion;
import keikaku.source.Document;
import keikaku.source.Mapping;
import keikaku.source.Node;
import keikaku.source.Scalar;
import keikaku.source.Sequence;

/** Finds keys that mean nothing: a typing mistake must not lose a fact silently. */
final class KeyChecker {

  /**
   * Keys of first-language files whose groups are the items of a list, which their readers check.
   */
  private static final Set<String> LISTS = Set.of("scale", "changes", "indicators");

  private final Shape shape;
  private final boolean translation;
  private final Report report;

  KeyChecker(Document document, Report report) {
    this.shape = Shape.of(document.identity().kind());
    this.translation = document.isTranslation();
    this.report = report;
  }

  void check(Mapping front) {
    check(front, "");
  }

  private void check(Node node, String level) {
    if (node instanceof Sequence sequence) {
      sequence.items().forEach(item -> check(item, level));
    } else if (node instanceof Mapping mapping) {
      List<String> known = shape.known(translation, level);
      if (known.isEmpty()) {
        return;
      }
      for (Mapping.Field field : mapping.fields()) {
        String key = field.key().text();
        if (known.contains(key) || known.contains("*")) {
          checkForm(field, level + key);
          if (!(field.value() instanceof Scalar)) {
            check(field.value(), level + key + ".");
          }
        } else {
          refuse(field, level, known);
        }
      }
    }
  }

  /** A group that is written as plain text would be lost, because nobody asks for its text. */
  private void checkForm(Mapping.Field field, String path) {
    if (field.value() instanceof Mapping) {
      return;
    }
    List<String> parts = shape.known(translation, path + ".");
    boolean isList = !translation && LISTS.contains(path);
    boolean isBlank = field.value() instanceof Scalar scalar && scalar.isBlank();
    if (!parts.isEmpty() && !isList && !isBlank) {
      String form = field.key().text() + ": {" + String.join(": …, ", parts) + ": …}";
      report.add(Rule.FRONT_VALUE_SHAPE, field.value().place(), "key", path, "expected", form);
    }
  }

  private void refuse(Mapping.Field field, String level, List<String> known) {
    String key = field.key().text();
    if (translation && shape.known(false, level).contains(key)) {
      refuseFact(field);
    } else {
      Details details = Details.of("key", key).and("known", String.join(", ", known));
      Suggestion.nearest(key, known).ifPresent(meant -> details.and("suggestion", meant));
      report.add(details.diagnostic(Rule.FRONT_KEY_UNKNOWN, field.key().place()));
    }
  }

  /** An empty group, as form editors leave it behind, states no fact. */
  private void refuseFact(Mapping.Field field) {
    boolean isEmpty = field.value() instanceof Mapping group && group.fields().isEmpty();
    if (!isEmpty) {
      report.add(Rule.TRANSLATION_FACT_REFUSED, field.key().place(), "key", field.key().text());
    }
  }
}
