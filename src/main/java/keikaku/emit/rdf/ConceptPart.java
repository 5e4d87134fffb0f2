package keikaku.emit.rdf;

import static keikaku.emit.rdf.Vocabulary.DCT;
import static keikaku.emit.rdf.Vocabulary.SCHEMA;
import static keikaku.emit.rdf.Vocabulary.SKOS;

import java.util.Optional;
import keikaku.emit.Addresses;
import keikaku.emit.rdf.Node.Text;
import keikaku.model.Language;
import keikaku.model.Policy;
import keikaku.model.Term;

/** A policy or a term of a plan: a concept with its labels and its meaning. */
final class ConceptPart extends PlanPart {

  private ConceptPart(PlanNames names) {
    super(names);
  }

  static Graph of(PlanNames names, Policy policy) {
    ConceptPart part = new ConceptPart(names);
    part.policy(policy);
    return part.graph();
  }

  static Graph of(PlanNames names, Term term) {
    ConceptPart part = new ConceptPart(names);
    part.term(term);
    return part.graph();
  }

  private void policy(Policy policy) {
    String page = Addresses.policy(policy.id());
    Graph.Subject subject =
        concept(names.thing(page), names.policies())
            .is(SKOS.name("notation"), Literals.plain(policy.id()))
            .is(SKOS.name("prefLabel"), Literals.texts(policy.title()))
            .is(SKOS.name("definition"), prose(policy.body()));
    policy
        .summary()
        .ifPresent(summary -> subject.is(DCT.name("abstract"), Literals.texts(summary)));
    pages(subject, page, policy);
  }

  private void term(Term term) {
    String page = Addresses.term(term.id());
    Optional<Language> first = Optional.of(names.plan().cover().firstLanguage());
    Graph.Subject subject =
        concept(names.thing(page), names.terms())
            .is(SKOS.name("notation"), Literals.plain(term.id()))
            .is(SKOS.name("prefLabel"), Literals.texts(term.name()))
            .is(
                SKOS.name("altLabel"),
                term.aliases().stream().map(alias -> new Text(alias, first)).toList())
            .is(SKOS.name("hiddenLabel"), term.reading().map(kana -> new Text(kana, first)))
            .is(SKOS.name("definition"), prose(term.description()))
            .is(SCHEMA.name("category"), Literals.plain(term.kind().word()));
    pages(subject, page, term);
  }
}
