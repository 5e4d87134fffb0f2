package keikaku.emit.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import keikaku.SamplePlan;
import keikaku.check.PlanReader;
import keikaku.diagnostic.Report;
import keikaku.emit.Addresses;
import keikaku.emit.DataFile;
import keikaku.emit.DataFiles;
import keikaku.emit.Tables;
import keikaku.emit.csv.CsvEmitter;
import keikaku.emit.json.JsonEmitter;
import keikaku.model.Cover;
import keikaku.model.License;
import keikaku.model.Plan;
import keikaku.model.Publisher;
import keikaku.model.Translated;
import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever a plan states or leaves out, its catalogue conforms and earns full points. */
class EveryPlanTest {

  private static Map<String, Plan> plans() {
    Plan sample = SamplePlan.bilingual();
    Map<String, Plan> plans = new LinkedHashMap<>();
    plans.put("Kato City", PlanReader.read(Path.of("content"), new Report()).orElseThrow());
    plans.put("everything a plan can have", sample);
    for (License license : License.values()) {
      plans.put(license.id(), bare(cover(sample.cover(), license)));
    }
    plans.put("one language", SamplePlan.in(List.of(SamplePlan.JA)));
    return plans;
  }

  /** Nothing but a cover that states only what it must. */
  private static Plan bare(Cover cover) {
    return Plan.of(
        new Plan.Contents(
            cover, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of()));
  }

  private static Cover cover(Cover full, License license) {
    Publisher publisher =
        new Publisher(
            full.publisher().code(),
            Translated.only(SamplePlan.JA, "加東市"),
            Optional.empty(),
            Optional.empty());
    return new Cover(
        full.id(),
        full.languages(),
        Translated.only(SamplePlan.JA, "計画 <&\"'>"),
        Optional.empty(),
        full.period(),
        publisher,
        license,
        full.scale(),
        Optional.empty(),
        full.published(),
        full.updated(),
        List.of(),
        Optional.empty(),
        full.preface(),
        Map.of(),
        full.origin());
  }

  @TestFactory
  Stream<DynamicTest> conformsAndEarnsFullPoints() {
    return plans().entrySet().stream()
        .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> check(each.getValue())));
  }

  private static void check(Plan plan) {
    for (Optional<String> base : List.of(Optional.of(Judge.SITE), Optional.<String>empty())) {
      RdfEmitter.Catalog catalog = catalog(plan, Addresses.of(plan, base));
      assertThat(catalog.certificate().points()).isEqualTo(MetadataQuality.OUT_OF);
      List<Model> models = catalog.artifacts().stream().map(Judge::read).toList();
      for (String shapes : CatalogGraphTest.SHAPES) {
        assertThat(CatalogGraphTest.violations(models.get(0), shapes)).isEmpty();
      }
      assertThat(models.get(0).isIsomorphicWith(models.get(1))).isTrue();
      assertThat(models.get(0).isIsomorphicWith(models.get(2))).isTrue();
    }
  }

  private static RdfEmitter.Catalog catalog(Plan plan, Addresses addresses) {
    Tables tables = Tables.of(plan, addresses);
    RdfEmitter rdf = new RdfEmitter(plan, addresses);
    List<DataFile> files = new ArrayList<>(rdf.files());
    files.addAll(new CsvEmitter(plan, tables).files());
    files.addAll(new JsonEmitter(plan, tables, addresses).files());
    return rdf.catalog(DataFiles.of(files));
  }
}
