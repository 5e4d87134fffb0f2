package keikaku.emit.rdf;

import static keikaku.emit.rdf.Vocabulary.DCAT;
import static keikaku.emit.rdf.Vocabulary.DCT;
import static keikaku.emit.rdf.Vocabulary.FOAF;
import static keikaku.emit.rdf.Vocabulary.PROV;
import static keikaku.emit.rdf.Vocabulary.RDF;
import static keikaku.emit.rdf.Vocabulary.RDFS;
import static keikaku.emit.rdf.Vocabulary.SCHEMA;
import static keikaku.emit.rdf.Vocabulary.SKOS;
import static keikaku.emit.rdf.Vocabulary.VCARD;
import static keikaku.emit.rdf.Vocabulary.XSD;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import keikaku.model.Plan;

/**
 * The plan itself as linked data, in public vocabularies only: policies, grades and terms are SKOS
 * concepts, a round is a PROV activity that judged the plan, an evaluation is a schema.org review
 * that it generated.
 */
final class PlanGraph {

  /** The vocabularies that the plan is told in. */
  static final Set<Vocabulary> VOCABULARIES =
      Collections.unmodifiableSet(
          EnumSet.of(DCAT, DCT, FOAF, PROV, RDF, RDFS, SCHEMA, SKOS, VCARD, XSD));

  private PlanGraph() {}

  /**
   * The plan in parts, each about one entry, so that a large plan is never held as a whole: whoever
   * takes one after the other has them made one after the other. All IRIs are relative to the
   * folder that data is published in.
   */
  static Stream<Graph> parts(Plan plan) {
    PlanNames names = new PlanNames(plan);
    return Stream.of(
            Stream.of(FramePart.of(names)),
            plan.policies().stream().map(policy -> ConceptPart.of(names, policy)),
            plan.actions().stream().map(action -> ActionPart.of(names, action)),
            plan.rounds().stream().map(round -> EvaluationPart.of(names, round)),
            plan.evaluations().stream().map(each -> EvaluationPart.of(names, each)),
            plan.terms().stream().map(term -> ConceptPart.of(names, term)))
        // An iterator over flatMap would have all parts of a stream made for the first of them.
        .reduce(Stream.empty(), Stream::concat);
  }
}
