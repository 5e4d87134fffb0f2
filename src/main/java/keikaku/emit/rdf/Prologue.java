package keikaku.emit.rdf;

import java.util.Optional;
import java.util.Set;

/**
 * What stands at the top of an RDF document.
 *
 * @param vocabularies those that the document may use
 * @param base what relative IRIs are resolved against, where it is not the document's own address
 */
record Prologue(Set<Vocabulary> vocabularies, Optional<String> base) {

  /** The prologue of a graph that is complete in itself. */
  static Prologue of(Graph graph) {
    return new Prologue(graph.vocabularies(), Optional.empty());
  }
}
