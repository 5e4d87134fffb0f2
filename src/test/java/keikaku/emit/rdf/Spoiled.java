package keikaku.emit.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import keikaku.emit.rdf.Node.Iri;
import keikaku.emit.rdf.Node.Name;

/** Graphs with something wrong. */
final class Spoiled {

  private Spoiled() {}

  /** The same graph, but the things of a class lack a property, or have another value instead. */
  static Graph graph(Graph sound, Name type, Name property, Optional<Node> instead) {
    List<Iri> victims = sound.subjects(type);
    assertThat(victims).isNotEmpty();
    Graph spoiled = new Graph();
    for (Iri subject : sound.subjects()) {
      boolean victim = victims.contains(subject);
      assertThat(victim && sound.objects(subject, property).isEmpty()).isFalse();
      sound.properties(subject).keySet().stream()
          .filter(each -> !(victim && each.equals(property)))
          .forEach(each -> spoiled.about(subject).is(each, sound.objects(subject, each)));
      if (victim) {
        spoiled.about(subject).is(property, instead);
      }
    }
    return spoiled;
  }
}
