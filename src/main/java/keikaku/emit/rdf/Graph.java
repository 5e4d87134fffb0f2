package keikaku.emit.rdf;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keikaku.emit.rdf.Node.Iri;
import keikaku.emit.rdf.Node.Name;

/**
 * Statements about things, in the order in which they were made: subjects as they first appear,
 * properties as they first appear on a subject. There are no blank nodes, so that everything can be
 * referred to, and the same plan gives the same text.
 */
final class Graph {

  static final Name TYPE = Vocabulary.RDF.name("type");

  private final Map<Iri, Map<Name, Set<Node>>> statements = new LinkedHashMap<>();

  /** Adds statements to a graph that is being made, all about one subject. */
  record Subject(Graph graph, Iri iri) {

    Subject is(Name property, Node value) {
      graph
          .statements
          .computeIfAbsent(iri, subject -> new LinkedHashMap<>())
          .computeIfAbsent(property, name -> new LinkedHashSet<>())
          .add(value);
      return this;
    }

    Subject is(Name property, Iterable<? extends Node> values) {
      values.forEach(value -> is(property, value));
      return this;
    }

    Subject is(Name property, Optional<? extends Node> value) {
      value.ifPresent(found -> is(property, found));
      return this;
    }

    Subject a(Name type) {
      return is(TYPE, type);
    }
  }

  Subject about(Iri subject) {
    return new Subject(this, subject);
  }

  Set<Iri> subjects() {
    return Collections.unmodifiableSet(statements.keySet());
  }

  /** The subjects of this class, in order. */
  List<Iri> subjects(Name type) {
    return subjects().stream().filter(subject -> objects(subject, TYPE).contains(type)).toList();
  }

  Map<Name, Set<Node>> properties(Iri subject) {
    return Collections.unmodifiableMap(statements.getOrDefault(subject, Map.of()));
  }

  List<Node> objects(Iri subject, Name property) {
    return List.copyOf(properties(subject).getOrDefault(property, Set.of()));
  }

  /** The vocabularies in use, in alphabetical order. */
  Set<Vocabulary> vocabularies() {
    Set<Vocabulary> used = EnumSet.noneOf(Vocabulary.class);
    used.add(Vocabulary.RDF);
    statements
        .values()
        .forEach(
            properties ->
                properties.forEach(
                    (property, values) -> {
                      used.add(property.vocabulary());
                      values.forEach(value -> addVocabulary(value, used));
                    }));
    return used;
  }

  private static void addVocabulary(Node value, Set<Vocabulary> to) {
    if (value instanceof Name name) {
      to.add(name.vocabulary());
    } else if (value instanceof Node.Typed typed) {
      to.add(typed.datatype().vocabulary());
    }
  }

  /** How many statements there are. */
  int size() {
    return statements.values().stream()
        .flatMap(properties -> properties.values().stream())
        .mapToInt(Set::size)
        .sum();
  }
}
