package keikaku.source;

import java.util.List;
import java.util.Optional;

/** Keys with their values, in the order in which they were written; no key occurs twice. */
public record Mapping(List<Field> fields, Stretch stretch) implements Node {

  /** A key with its value. */
  public record Field(Scalar key, Node value) {}

  public Mapping {
    fields = List.copyOf(fields);
  }

  public Optional<Field> field(String key) {
    for (Field field : fields) {
      if (field.key().text().equals(key)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  public Optional<Node> value(String key) {
    return field(key).map(Field::value);
  }
}
