package keikaku.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keikaku.SamplePlan;
import keikaku.emit.Addresses;
import keikaku.emit.DataFile;
import keikaku.emit.DataFiles;
import keikaku.emit.Tables;
import keikaku.emit.json.DescriptionEmitter;
import keikaku.model.Plan;
import keikaku.source.Kind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas that editors complete from know the keys that the reader knows, and no others. */
class FrontMatterSchemaTest {

  private static final List<String> GROUPS =
      List.of("publisher", "repository", "scale", "source", "changes", "indicators", "translation");

  @TestFactory
  Stream<DynamicTest> schemasKnowTheKeysOfTheReader() {
    Plan plan = SamplePlan.bilingual();
    Addresses addresses = Addresses.of(plan, Optional.empty());
    Map<String, JsonNode> schemas =
        new DescriptionEmitter(plan, Tables.of(plan, addresses), addresses)
            .files(DataFiles.of(List.of())).stream()
                .filter(file -> file.path().startsWith("data/schema/front-matter/"))
                .collect(
                    Collectors.toMap(
                        DataFile::path, file -> new JsonMapper().readTree(file.bytes())));
    assertThat(schemas).hasSize(2 * Kind.values().length);
    return Stream.of(Kind.values())
        .flatMap(kind -> Stream.of(test(kind, false, schemas), test(kind, true, schemas)));
  }

  private static DynamicTest test(Kind kind, boolean translation, Map<String, JsonNode> schemas) {
    String name = kind.name().toLowerCase(Locale.ROOT) + (translation ? ".translation" : "");
    return DynamicTest.dynamicTest(
        name,
        () ->
            check(
                Shape.of(kind),
                translation,
                schemas.get("data/schema/front-matter/" + name + ".json")));
  }

  private static void check(Shape shape, boolean translation, JsonNode schema) {
    assertThat(schema.get("properties").propertyNames())
        .containsExactlyInAnyOrderElementsOf(shape.known(translation, ""));
    for (String group : GROUPS) {
      JsonNode below = schema.at("/properties/" + group);
      JsonNode keys = below.has("items") ? below.at("/items/properties") : below.path("properties");
      List<String> known = shape.known(translation, group + ".");
      boolean namedByContent = known.contains("*") || known.isEmpty();
      if (!namedByContent) {
        assertThat(keys.propertyNames()).as(group).containsExactlyInAnyOrderElementsOf(known);
      }
    }
  }
}
