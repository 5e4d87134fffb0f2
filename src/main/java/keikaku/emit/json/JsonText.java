package keikaku.emit.json;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import keikaku.emit.Content;
import keikaku.emit.JsonWriter;

/** Makes the text of a JSON file: UTF-8, indented by two spaces, lines ended by a line feed. */
final class JsonText {

  private JsonText() {}

  /** A file that holds one object with the members that {@code members} writes. */
  static Content ofObject(Consumer<JsonWriter> members) {
    return JsonWriter.indented(
        json -> {
          json.writeStartObject();
          members.accept(json);
          json.writeEndObject();
          json.writeRaw("\n");
        });
  }

  /** A file that has an object on each line, with the members that are written for each row. */
  static <R> Content ofLines(List<R> rows, BiConsumer<R, JsonWriter> members) {
    return JsonWriter.compact(
        json -> {
          for (R row : rows) {
            json.writeStartObject();
            members.accept(row, json);
            json.writeEndObject();
            json.writeRaw("\n");
          }
        });
  }
}
