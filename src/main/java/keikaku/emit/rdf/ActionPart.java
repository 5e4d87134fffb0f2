package keikaku.emit.rdf;

import static keikaku.emit.rdf.Vocabulary.DCAT;
import static keikaku.emit.rdf.Vocabulary.DCT;
import static keikaku.emit.rdf.Vocabulary.PROV;
import static keikaku.emit.rdf.Vocabulary.SCHEMA;
import static keikaku.emit.rdf.Vocabulary.VCARD;

import java.math.BigDecimal;
import keikaku.emit.Addresses;
import keikaku.emit.rdf.Node.Iri;
import keikaku.model.Action;
import keikaku.model.Indicator;
import keikaku.model.Measure;
import keikaku.model.PlainText;

/** An action of a plan with its measures and indicators. */
final class ActionPart extends PlanPart {

  private ActionPart(PlanNames names) {
    super(names);
  }

  static Graph of(PlanNames names, Action action) {
    ActionPart part = new ActionPart(names);
    part.action(action);
    return part.graph();
  }

  private void action(Action action) {
    String page = Addresses.action(action.id());
    Graph.Subject subject =
        about(names.thing(page))
            .a(PROV.name("Plan"))
            .is(DCT.name("identifier"), Literals.plain(action.id()))
            .is(DCT.name("title"), Literals.texts(action.title()))
            .is(DCT.name("isPartOf"), names.thisPlan())
            .is(DCT.name("subject"), names.thing(Addresses.policy(action.policy())))
            .is(DCAT.name("keyword"), Literals.lists(action.keywords()))
            .is(VCARD.name("organization-unit"), Literals.lists(action.departments()))
            .is(DCT.name("relation"), action.related().stream().map(names::action).toList())
            .is(DCT.name("isReplacedBy"), action.supersededBy().map(names::action));
    action.years().ifPresent(years -> period(subject, page, years));
    action.measures().forEach(measure -> measure(subject, page, measure));
    action.budget().ifPresent(budget -> amount(subject, page, "budget", budget));
    action.indicators().forEach(indicator -> indicator(subject, page, indicator));
    pages(subject, page, action);
  }

  private void measure(Graph.Subject action, String page, Measure measure) {
    Iri iri = names.part(page, "measure-" + measure.number());
    action.is(DCT.name("hasPart"), iri);
    about(iri)
        .a(PROV.name("Entity"))
        .is(SCHEMA.name("position"), Literals.integer(measure.number()))
        .is(DCT.name("description"), Literals.texts(measure.text(), PlainText::of))
        .is(DCT.name("isPartOf"), action.iri());
  }

  private void indicator(Graph.Subject action, String page, Indicator indicator) {
    Iri iri = names.part(page, "indicator-" + indicator.id());
    action.is(SCHEMA.name("additionalProperty"), iri);
    Graph.Subject subject =
        value(iri, "indicator")
            .is(DCT.name("identifier"), Literals.plain(indicator.id()))
            .is(SCHEMA.name("name"), Literals.texts(indicator.name()))
            .is(SCHEMA.name("unitText"), Literals.texts(indicator.unit()));
    indicator.baseline().ifPresent(number -> reference(subject, "baseline", number));
    indicator.target().ifPresent(number -> reference(subject, "target", number));
  }

  private void reference(Graph.Subject indicator, String kind, BigDecimal number) {
    Iri iri = new Iri(indicator.iri().value() + "-" + kind);
    indicator.is(SCHEMA.name("valueReference"), iri);
    value(iri, kind)
        .is(SCHEMA.name("name"), names.wording().texts("plan." + kind))
        .is(SCHEMA.name("value"), Literals.decimal(number));
  }
}
