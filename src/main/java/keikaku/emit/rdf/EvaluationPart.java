package keikaku.emit.rdf;

import static keikaku.emit.rdf.Vocabulary.DCT;
import static keikaku.emit.rdf.Vocabulary.PROV;
import static keikaku.emit.rdf.Vocabulary.SCHEMA;
import static keikaku.emit.rdf.Vocabulary.SKOS;

import keikaku.emit.Addresses;
import keikaku.emit.rdf.Node.Iri;
import keikaku.model.Evaluation;
import keikaku.model.Indicator;
import keikaku.model.Round;

/** An evaluation round, or how it judged one action. */
final class EvaluationPart extends PlanPart {

  private EvaluationPart(PlanNames names) {
    super(names);
  }

  static Graph of(PlanNames names, Round round) {
    EvaluationPart part = new EvaluationPart(names);
    part.round(round);
    return part.graph();
  }

  static Graph of(PlanNames names, Evaluation evaluation) {
    EvaluationPart part = new EvaluationPart(names);
    part.evaluation(evaluation);
    return part.graph();
  }

  private void round(Round round) {
    String page = Addresses.round(round.id());
    Graph.Subject subject =
        about(names.thing(page))
            .a(PROV.name("Activity"))
            .is(DCT.name("identifier"), Literals.plain(round.id()))
            .is(DCT.name("title"), Literals.texts(round.title()))
            .is(DCT.name("description"), prose(round.body()))
            .is(SCHEMA.name("category"), Literals.plain(round.kind().word()))
            .is(PROV.name("used"), names.thisPlan())
            .is(PROV.name("wasAssociatedWith"), names.publisher());
    period(subject, page, round.period());
    pages(subject, page, round);
  }

  private void evaluation(Evaluation evaluation) {
    String page = Addresses.evaluation(evaluation.round(), evaluation.action());
    Graph.Subject subject =
        about(names.thing(page))
            .a(SCHEMA.name("Review"))
            .a(PROV.name("Entity"))
            .is(SCHEMA.name("itemReviewed"), names.action(evaluation.action()))
            .is(SCHEMA.name("reviewRating"), names.grade(evaluation.grade()))
            .is(SCHEMA.name("reviewBody"), prose(evaluation.result()))
            .is(PROV.name("wasGeneratedBy"), names.thing(Addresses.round(evaluation.round())))
            .is(PROV.name("wasAttributedTo"), names.publisher());
    evaluation.reason().ifPresent(why -> subject.is(SKOS.name("note"), Literals.texts(why)));
    evaluation.cost().ifPresent(cost -> amount(subject, page, "cost", cost));
    names.plan().action(evaluation.action()).indicators().stream()
        .filter(indicator -> evaluation.actuals().containsKey(indicator.id()))
        .forEach(indicator -> actual(subject, page, evaluation, indicator));
    pages(subject, page, evaluation);
  }

  private void actual(
      Graph.Subject owner, String page, Evaluation evaluation, Indicator indicator) {
    Iri iri = names.part(page, "indicator-" + indicator.id());
    Iri judged = names.part(Addresses.action(evaluation.action()), "indicator-" + indicator.id());
    owner.is(SCHEMA.name("additionalProperty"), iri);
    value(iri, "actual")
        .is(SCHEMA.name("value"), Literals.decimal(evaluation.actuals().get(indicator.id())))
        .is(SCHEMA.name("valueReference"), judged);
  }
}
