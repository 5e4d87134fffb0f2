package keikaku.emit.stratml;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keikaku.emit.Addresses;
import keikaku.emit.Utf8Writer;
import keikaku.model.Action;
import keikaku.model.Cover;
import keikaku.model.Evaluation;
import keikaku.model.Language;
import keikaku.model.PlainText;
import keikaku.model.Plan;
import keikaku.model.Policy;
import keikaku.model.Prose;

/** Writes one plan in one language, in the order that the standard's schema prescribes. */
final class PlanWriter {

  private static final String NAMESPACE = "urn:ISO:std:iso:17469:tech:xsd:stratml_core";
  private static final String PARAGRAPHS = "\n\n";

  private final Plan plan;
  private final Cover cover;
  private final Addresses addresses;
  private final Language language;
  private final XmlWriter xml;

  PlanWriter(Plan plan, Addresses addresses, Language language, Utf8Writer out) {
    this.plan = plan;
    this.cover = plan.cover();
    this.addresses = addresses;
    this.language = language;
    xml = new XmlWriter(out);
  }

  void write() {
    xml.root("StrategicPlan", NAMESPACE, this::strategicPlan);
  }

  private void strategicPlan() {
    xml.element("Name", cover.title().shownIn(language));
    xml.element("Description", Optional.of(words(cover.preface().shownIn(language))));
    xml.element("OtherInformation", Optional.of(terms()));
    xml.element("StrategicPlanCore", this::core);
    xml.element("AdministrativeInformation", this::administration);
  }

  /** Where the text comes from, and the licence it is under. */
  private String terms() {
    return Stream.concat(
            cover.source().map(source -> source.title().shownIn(language)).stream(),
            Stream.of(cover.license().id() + " " + cover.license().url()))
        .collect(Collectors.joining("\n"));
  }

  private void core() {
    xml.element("Organization", this::organization);
    cover
        .vision()
        .ifPresent(
            vision ->
                xml.element("Vision", () -> xml.element("Description", vision.shownIn(language))));
    plan.policies().forEach(policy -> xml.element("Goal", () -> goal(policy)));
  }

  private void organization() {
    xml.element("Name", cover.publisher().name().shownIn(language));
    xml.element("Identifier", "municipality-" + cover.publisher().code());
  }

  private void goal(Policy policy) {
    xml.element("Name", policy.title().shownIn(language));
    xml.element("Description", words(policy.body().shownIn(language)));
    xml.element("Identifier", "policy-" + policy.id());
    xml.element("SequenceIndicator", policy.id());
    xml.element("OtherInformation", page(Addresses.policy(policy.id())));
    plan.actionsOf(policy).forEach(action -> xml.element("Objective", () -> objective(action)));
  }

  private void objective(Action action) {
    xml.element("Name", action.title().shownIn(language));
    xml.element("Description", Optional.of(measures(action)));
    xml.element("Identifier", "action-" + action.id());
    xml.element("SequenceIndicator", action.id());
    action
        .departments()
        .shownIn(language)
        .forEach(name -> xml.element("Stakeholder", () -> xml.element("Name", name)));
    xml.element("OtherInformation", Optional.of(outcome(action)));
  }

  private String measures(Action action) {
    return action.measures().stream()
        .map(measure -> PlainText.of(measure.text().shownIn(language)))
        .collect(Collectors.joining("\n"));
  }

  /** How the action went: StratML part 1 has no place of its own for evaluations. */
  private String outcome(Action action) {
    return Stream.concat(
            plan.evaluationsOf(action).stream().map(this::outcome),
            page(Addresses.action(action.id())).stream())
        .collect(Collectors.joining(PARAGRAPHS));
  }

  private String outcome(Evaluation evaluation) {
    String round = plan.round(evaluation.round()).title().shownIn(language);
    String grade = evaluation.grade().symbol() + " " + evaluation.grade().label().shownIn(language);
    return round + ": " + grade + PARAGRAPHS + words(evaluation.result().shownIn(language));
  }

  private Optional<String> page(String path) {
    return addresses.absolute(addresses.in(language, path));
  }

  private void administration() {
    date("StartDate", cover.period().start());
    date("EndDate", cover.period().end());
    date("PublicationDate", cover.updated());
    xml.element("Source", page("index.html"));
  }

  private void date(String name, LocalDate date) {
    xml.element(name, date.toString());
  }

  private static String words(Prose prose) {
    return String.join(PARAGRAPHS, prose.toParagraphs());
  }
}
