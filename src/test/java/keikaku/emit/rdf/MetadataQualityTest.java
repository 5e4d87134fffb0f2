package keikaku.emit.rdf;

import static keikaku.emit.rdf.Vocabulary.DCAT;
import static keikaku.emit.rdf.Vocabulary.DCT;
import static keikaku.emit.rdf.Vocabulary.FOAF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keikaku.SamplePlan;
import keikaku.emit.QualityReport.Certificate;
import keikaku.emit.QualityReport.Criterion;
import keikaku.emit.QualityReport.Outcome;
import keikaku.emit.rdf.Node.Iri;
import keikaku.emit.rdf.Node.Name;
import keikaku.model.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The points of the metadata quality assessment are counted, and lost when something is spoiled.
 */
class MetadataQualityTest {

  private static final Graph SOUND = SampleCatalog.of(SamplePlan.bilingual());
  private static final Name DATASET = DCAT.name("Dataset");
  private static final Name FILE = DCAT.name("Distribution");

  @Test
  void soundCatalogEarnsEverythingThatCanBeDecidedBeforePublication() {
    Certificate certificate = MetadataQuality.of(SOUND);
    assertThat(certificate.criteria()).hasSize(23);
    assertThat(certificate.outOf()).isEqualTo(405);
    assertThat(certificate.points()).isEqualTo(325);
    assertThat(certificate.count(Outcome.PASS)).isEqualTo(21);
    assertThat(certificate.count(Outcome.WHEN_PUBLISHED)).isEqualTo(2);
  }

  @Test
  void dimensionsWeighAsPublished() {
    Certificate certificate = MetadataQuality.of(SOUND);
    assertThat(
            Stream.of(
                    "Findability",
                    "Accessibility",
                    "Interoperability",
                    "Reusability",
                    "Contextuality")
                .map(group -> weight(certificate, group)))
        .containsExactly(100, 100, 110, 75, 20);
  }

  private static int weight(Certificate certificate, String group) {
    return certificate.criteria().stream()
        .filter(each -> each.group().in(SamplePlan.EN).orElseThrow().equals(group))
        .mapToInt(each -> each.score().orElseThrow().outOf())
        .sum();
  }

  private record Loss(String metric, Name type, Name property, Optional<Node> instead) {}

  private static Loss without(String metric, Name type, Name property) {
    return new Loss(metric, type, property, Optional.empty());
  }

  private static Loss with(String metric, Name type, Name property, Node instead) {
    return new Loss(metric, type, property, Optional.of(instead));
  }

  private static final List<Loss> LOSSES =
      List.of(
          without("keyword", DATASET, DCAT.name("keyword")),
          without("category", DATASET, DCAT.name("theme")),
          without("spatial", DATASET, DCT.name("spatial")),
          without("temporal", DATASET, DCT.name("temporal")),
          without("download-url", FILE, DCAT.name("downloadURL")),
          without("format", FILE, DCT.name("format")),
          without("media-type", FILE, DCAT.name("mediaType")),
          with("format-vocabulary", FILE, DCT.name("format"), new Iri("https://x.example/CSV")),
          with("non-proprietary", FILE, DCT.name("format"), Authority.fileType("XLSX")),
          with("machine-readable", FILE, DCT.name("format"), Authority.fileType("PDF")),
          without("dcat-ap", FOAF.name("Agent"), FOAF.name("name")),
          without("licence", FILE, DCT.name("license")),
          with("licence-vocabulary", FILE, DCT.name("license"), new Iri("https://x.example/by")),
          without("access-rights", DATASET, DCT.name("accessRights")),
          with(
              "access-rights-vocabulary",
              DATASET,
              DCT.name("accessRights"),
              new Iri("https://x.example/public")),
          without("contact-point", DATASET, DCAT.name("contactPoint")),
          without("publisher", DATASET, DCT.name("publisher")),
          without("rights", FILE, DCT.name("rights")),
          without("byte-size", FILE, DCAT.name("byteSize")),
          without("issued", FILE, DCT.name("issued")),
          without("issued", DATASET, DCT.name("issued")),
          without("modified", FILE, DCT.name("modified")));

  @TestFactory
  Stream<DynamicTest> everyMetricCanBeLost() {
    return LOSSES.stream()
        .map(
            loss ->
                DynamicTest.dynamicTest(
                    loss.metric() + ": " + loss.property().shortened(), () -> isLost(loss)));
  }

  private static void isLost(Loss loss) {
    Graph spoiled = Spoiled.graph(SOUND, loss.type(), loss.property(), loss.instead());
    Certificate certificate = MetadataQuality.of(spoiled);
    assertThat(certificate.points()).isLessThan(325);
    assertThat(failed(certificate)).contains(loss.metric());
    assertThatThrownBy(() -> RdfEmitter.Catalog.judged(spoiled))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(loss.metric());
  }

  @Test
  void everyMetricThatCanBeDecidedIsAmongTheLosses() {
    assertThat(MetadataQuality.of(SOUND).criteria())
        .filteredOn(each -> each.outcome() == Outcome.PASS)
        .extracting(Criterion::id)
        .allMatch(id -> LOSSES.stream().anyMatch(loss -> loss.metric().equals(id)));
  }

  private static List<String> failed(Certificate certificate) {
    return certificate.criteria().stream()
        .filter(each -> each.outcome() == Outcome.FAIL)
        .map(Criterion::id)
        .toList();
  }

  @Test
  void wordsStandInBothLanguages() {
    Wording wording = Wording.everywhere();
    assertThat(wording.languages()).extracting(Language::tag).containsExactly("ja", "en");
    assertThat(wording.keys(SamplePlan.JA)).isEqualTo(wording.keys(SamplePlan.EN));
  }
}
