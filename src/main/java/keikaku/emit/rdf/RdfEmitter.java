package keikaku.emit.rdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import keikaku.emit.Addresses;
import keikaku.emit.Artifact;
import keikaku.model.Plan;

/**
 * Presents a plan as linked data.
 *
 * <p>The plan's own files come first; they are data files like any other, and the catalogue
 * describes them all.
 */
public final class RdfEmitter {

  private static final String PLAN = "data/plan";

  private RdfEmitter() {}

  /** The plan itself, as Turtle and JSON-LD: {@code data/plan.ttl} and {@code data/plan.jsonld}. */
  public static List<Artifact> plan(Plan plan, Addresses addresses) {
    return List.of(
        artifact(PLAN + ".ttl", TurtleWriter::write, path -> PlanGraph.of(plan, addresses, path)),
        artifact(
            PLAN + ".jsonld", JsonLdWriter::write, path -> PlanGraph.of(plan, addresses, path)));
  }

  private static Artifact artifact(
      String path, Function<Graph, String> writer, Function<String, Graph> graph) {
    return new Artifact(
        path, () -> writer.apply(graph.apply(path)).getBytes(StandardCharsets.UTF_8));
  }
}
