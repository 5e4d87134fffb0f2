package keikaku.emit.rdf;

import static keikaku.emit.rdf.Vocabulary.DCAT;
import static keikaku.emit.rdf.Vocabulary.DCT;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import keikaku.emit.QualityReport.Certificate;
import keikaku.emit.QualityReport.Criterion;
import keikaku.emit.QualityReport.Outcome;
import keikaku.emit.QualityReport.Score;
import keikaku.emit.rdf.Node.Iri;
import keikaku.emit.rdf.Node.Name;

/**
 * Counts the points that a catalogue earns in the metadata quality assessment of data.europa.eu: 23
 * metrics, 405 points, of which 80 depend on the running website.
 *
 * <p>The assessment is satisfied with one good file; here every file must be good, because portals
 * that average over the files give full points only then.
 */
final class MetadataQuality {

  /** What can be reached before publication. */
  static final int OUT_OF = 325;

  private static final String SOURCE = "https://data.europa.eu/mqa/methodology";

  private record Metric(String id, String group, int points, Optional<Predicate<Graph>> test) {}

  private static final List<Metric> METRICS =
      List.of(
          dataset("keyword", "findability", 30, DCAT.name("keyword")),
          dataset("category", "findability", 30, DCAT.name("theme")),
          dataset("spatial", "findability", 20, DCT.name("spatial")),
          dataset("temporal", "findability", 20, DCT.name("temporal")),
          new Metric("access-url-answers", "accessibility", 50, Optional.empty()),
          file("download-url", "accessibility", 20, DCAT.name("downloadURL")),
          new Metric("download-url-answers", "accessibility", 30, Optional.empty()),
          file("format", "interoperability", 20, DCT.name("format")),
          file("media-type", "interoperability", 10, DCAT.name("mediaType")),
          metric("format-vocabulary", "interoperability", 10, MetadataQuality::formatsAreFromLists),
          metric("non-proprietary", "interoperability", 20, MetadataQuality::formatsAreOpen),
          metric("machine-readable", "interoperability", 20, MetadataQuality::formatsAreOpen),
          metric(
              "dcat-ap",
              "interoperability",
              30,
              graph -> ApplicationProfile.faults(graph).isEmpty()),
          file("licence", "reusability", 20, DCT.name("license")),
          metric("licence-vocabulary", "reusability", 10, MetadataQuality::licencesAreFromList),
          dataset("access-rights", "reusability", 10, DCT.name("accessRights")),
          metric(
              "access-rights-vocabulary",
              "reusability",
              5,
              graph ->
                  all(datasets(graph), DCT.name("accessRights"), Authority::isAccessRight, graph)),
          dataset("contact-point", "reusability", 20, DCAT.name("contactPoint")),
          dataset("publisher", "reusability", 10, DCT.name("publisher")),
          file("rights", "contextuality", 5, DCT.name("rights")),
          file("byte-size", "contextuality", 5, DCAT.name("byteSize")),
          both("issued", "contextuality", 5, DCT.name("issued")),
          both("modified", "contextuality", 5, DCT.name("modified")));

  private MetadataQuality() {}

  private static Metric metric(String id, String group, int points, Predicate<Graph> test) {
    return new Metric(id, group, points, Optional.of(test));
  }

  private static Metric dataset(String id, String group, int points, Name property) {
    return metric(id, group, points, graph -> all(datasets(graph), property, value -> true, graph));
  }

  private static Metric file(String id, String group, int points, Name property) {
    return metric(id, group, points, graph -> all(files(graph), property, value -> true, graph));
  }

  private static Metric both(String id, String group, int points, Name property) {
    return metric(
        id,
        group,
        points,
        graph ->
            all(datasets(graph), property, value -> true, graph)
                && all(files(graph), property, value -> true, graph));
  }

  private static List<Iri> datasets(Graph graph) {
    return graph.subjects(DCAT.name("Dataset"));
  }

  private static List<Iri> files(Graph graph) {
    return graph.subjects(DCAT.name("Distribution"));
  }

  private static boolean formatsAreFromLists(Graph graph) {
    return all(files(graph), DCT.name("format"), Authority::isFileType, graph)
        && all(files(graph), DCAT.name("mediaType"), Authority::isMediaType, graph);
  }

  private static boolean formatsAreOpen(Graph graph) {
    return all(files(graph), DCT.name("format"), Authority::isOpen, graph);
  }

  private static boolean licencesAreFromList(Graph graph) {
    return all(files(graph), DCT.name("license"), Authority::isLicence, graph);
  }

  /** Whether there are subjects, and each has the property, with good values only. */
  private static boolean all(List<Iri> subjects, Name property, Predicate<Node> good, Graph graph) {
    return !subjects.isEmpty()
        && subjects.stream()
            .map(subject -> graph.objects(subject, property))
            .allMatch(values -> !values.isEmpty() && values.stream().allMatch(good));
  }

  static Certificate of(Graph catalog) {
    Wording wording = Wording.everywhere();
    return new Certificate(
        "metadata-quality",
        wording.translated("quality.title"),
        SOURCE,
        METRICS.stream().map(metric -> criterion(metric, catalog, wording)).toList());
  }

  private static Criterion criterion(Metric metric, Graph catalog, Wording wording) {
    Outcome outcome =
        metric
            .test()
            .map(test -> test.test(catalog) ? Outcome.PASS : Outcome.FAIL)
            .orElse(Outcome.WHEN_PUBLISHED);
    return new Criterion(
        metric.id(),
        wording.translated(metric.group()),
        wording.translated(metric.id() + ".title"),
        outcome,
        wording.translated(metric.id() + "." + outcome.word()),
        Optional.of(new Score(outcome == Outcome.PASS ? metric.points() : 0, metric.points())));
  }
}
