package keikaku.emit.rdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import keikaku.emit.Addresses;
import keikaku.emit.Artifact;
import keikaku.emit.DataFile;
import keikaku.emit.DataFiles;
import keikaku.emit.Form;
import keikaku.emit.Once;
import keikaku.emit.QualityReport.Certificate;
import keikaku.emit.QualityReport.Criterion;
import keikaku.emit.QualityReport.Outcome;
import keikaku.model.Plan;

/**
 * Presents a plan as linked data: first the plan itself, which is a data file like any other, then
 * the catalogue, which describes all data files.
 */
public final class RdfEmitter {

  private static final String PLAN = DataFiles.FOLDER + "plan";
  private static final String CATALOG = "catalog";

  private final Plan plan;
  private final Addresses addresses;

  public RdfEmitter(Plan plan, Addresses addresses) {
    this.plan = plan;
    this.addresses = addresses;
  }

  /** The whole plan as Turtle and JSON-LD. */
  public List<DataFile> files() {
    Prologue prologue = new Prologue(PlanGraph.VOCABULARIES, addresses.absolute(DataFiles.FOLDER));
    return List.of(
        DataFile.of(
            PLAN + ".ttl", Form.TURTLE, TurtleWriter.write(prologue, () -> PlanGraph.parts(plan))),
        DataFile.of(
            PLAN + ".jsonld",
            Form.JSON_LD,
            JsonLdWriter.write(prologue, () -> PlanGraph.parts(plan))));
  }

  /** The catalogue of these files. */
  public Catalog catalog(DataFiles files) {
    return new Catalog(
        Once.of(
            () ->
                CatalogGraph.of(
                    plan,
                    // The three serialisations stand side by side, so that one graph fits them.
                    new Iris(addresses, CATALOG + ".ttl"),
                    Distribution.listOf(files, plan.languages()))));
  }

  /** A catalogue, made when it is first needed: it takes the checksums of all files. */
  public static final class Catalog {

    private final Once<Graph> graph;
    private final Once<Certificate> certificate;

    private Catalog(Once<Graph> graph) {
      this.graph = graph;
      this.certificate = Once.of(() -> judged(graph.get()));
    }

    /** The catalogue in its three serialisations, none of which is written with a flaw in it. */
    public List<Artifact> artifacts() {
      return List.of(
          artifact(".ttl", TurtleWriter::write),
          artifact(".jsonld", JsonLdWriter::write),
          artifact(".rdf", RdfXmlWriter::write));
    }

    private Artifact artifact(String ending, Function<Graph, String> writer) {
      return new Artifact(
          CATALOG + ending,
          () -> {
            certificate.get();
            return writer.apply(graph.get()).getBytes(StandardCharsets.UTF_8);
          });
    }

    /**
     * The metadata quality of the catalogue.
     *
     * @throws IllegalStateException when a metric fails, which is a defect of the tool
     */
    public Certificate certificate() {
      return certificate.get();
    }

    static Certificate judged(Graph graph) {
      Certificate certificate = MetadataQuality.of(graph);
      if (certificate.count(Outcome.FAIL) > 0) {
        throw new IllegalStateException(
            "the catalogue fails "
                + certificate.criteria().stream()
                    .filter(criterion -> criterion.outcome() == Outcome.FAIL)
                    .map(Criterion::id)
                    .collect(Collectors.joining(", "))
                + ": "
                + ApplicationProfile.faults(graph));
      }
      return certificate;
    }
  }
}
