package keikaku.emit.rdf;

import java.util.Optional;
import keikaku.emit.Addresses;
import keikaku.emit.DataFiles;
import keikaku.emit.rdf.Node.Iri;
import keikaku.model.Grade;
import keikaku.model.Language;
import keikaku.model.Plan;

/** What the things of one plan are called in its linked data, and the words to tell of them. */
final class PlanNames {

  static final String HOME = "index.html";
  static final String EVALUATIONS = "evaluations/index.html";

  private static final String DOCUMENT = DataFiles.FOLDER + "plan.ttl";

  private final Plan plan;
  private final Addresses addresses;
  private final Iris iris;
  private final Wording wording;

  PlanNames(Plan plan) {
    this.plan = plan;
    this.addresses = Addresses.of(plan, Optional.empty());
    this.iris = new Iris(addresses, DOCUMENT);
    this.wording = Wording.in(plan.languages());
  }

  Plan plan() {
    return plan;
  }

  Wording wording() {
    return wording;
  }

  Iri page(String path, Language language) {
    return iris.page(addresses.in(language, path));
  }

  Iri thing(String path) {
    return iris.thing(path);
  }

  Iri part(String path, String name) {
    return iris.part(path, name);
  }

  Iri thisPlan() {
    return iris.thing(HOME);
  }

  Iri publisher() {
    return iris.part(HOME, "publisher");
  }

  Iri policies() {
    return iris.thing("policies/index.html");
  }

  Iri terms() {
    return iris.thing("terms/index.html");
  }

  Iri scale() {
    return iris.part(EVALUATIONS, "scale");
  }

  Iri grade(Grade grade) {
    return iris.part(EVALUATIONS, "grade-" + grade.id());
  }

  Iri action(String id) {
    return iris.thing(Addresses.action(id));
  }
}
