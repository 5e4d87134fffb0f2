package keikaku.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Invented plans, set as real ones are, are read as their answers say. */
class LayoutTest {

  @TestFactory
  List<DynamicTest> everyLayoutIsReadAsItsAnswerSays() throws IOException {
    try (Stream<java.nio.file.Path> files = Files.list(Samples.LAYOUTS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .map(name -> name.substring(0, name.length() - ".txt".length()))
          .sorted()
          .map(name -> DynamicTest.dynamicTest(name, () -> check(name)))
          .toList();
    }
  }

  private static void check(String name) {
    JsonNode answer =
        JsonMapper.shared()
            .readTree(Samples.bytes(Samples.LAYOUTS.resolve(name + ".expected.json")));
    Imported imported = Samples.imported(Samples.layout(name));
    List<String> expected = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (int i = 0; i < answer.get("items").size(); i++) {
      JsonNode item = answer.get("items").get(i);
      expected.add(line(item));
      if (i < imported.items().size()) {
        found.add(line(imported, imported.items().get(i), item));
      }
    }
    assertThat(found).containsExactlyElementsOf(expected);
    assertThat(imported.items()).hasSize(answer.get("n").asInt());
  }

  private static String line(JsonNode item) {
    return String.join(
        " | ",
        item.get("no").isNull() ? "" : Letters.fold(item.get("no").asString()),
        item.get("title").asString(),
        item.get("policy").isNull() ? "" : item.get("policy").asString(),
        item.has("status") ? "withdrawn" : evaluation(item.get("evaluation")),
        item.has("result") ? item.get("result").asString() : "",
        item.has("error") ? "to be decided" : "");
  }

  private static String evaluation(JsonNode written) {
    if (!written.isObject()) {
      return written.isNull() ? "" : written.asString();
    }
    List<String> axes = new ArrayList<>();
    written
        .properties()
        .forEach(axis -> axes.add(axis.getKey() + "=" + axis.getValue().asString()));
    return String.join(" ", axes);
  }

  /** The item in the same form; what the answer does not state is not compared. */
  private static String line(Imported imported, Item item, JsonNode answer) {
    String result = String.join("\n", item.result().stream().map(Passage::text).toList());
    return String.join(
        " | ",
        answer.get("no").isNull() ? "" : Letters.fold(item.number()),
        item.title().text(),
        answer.get("policy").isNull() ? "" : policy(imported.parts().get(item.part()), answer),
        answer.has("status") ? standing(item) : evaluation(item),
        answer.has("result") ? result : "",
        answer.has("error") && isToBeDecided(item) ? "to be decided" : "");
  }

  private static String policy(Part part, JsonNode answer) {
    String numbered = part.number().orElse("") + part.title().text();
    return numbered.equals(answer.get("policy").asString()) ? numbered : part.title().text();
  }

  private static String evaluation(Item item) {
    if (!item.axes().isEmpty()) {
      return String.join(
          " ", item.axes().stream().map(axis -> axis.name() + "=" + axis.value()).toList());
    }
    if (item.judgement() instanceof Judgement.Given given) {
      return given.symbol();
    }
    return item.judgement() instanceof Judgement.Unclear unclear
            && unclear.why() == NoticeKind.EVALUATION_TRANSITION
        ? unclear.written()
        : "";
  }

  private static String standing(Item item) {
    return item.standing() == Item.Standing.WITHDRAWN ? "withdrawn" : evaluation(item);
  }

  private static boolean isToBeDecided(Item item) {
    return item.judgement() instanceof Judgement.Unclear
        || item.standing() == Item.Standing.DUPLICATE;
  }
}
