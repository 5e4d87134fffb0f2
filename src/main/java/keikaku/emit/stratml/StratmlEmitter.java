package keikaku.emit.stratml;

import java.util.List;
import keikaku.emit.Addresses;
import keikaku.emit.Content;
import keikaku.emit.DataFile;
import keikaku.emit.DataFiles;
import keikaku.emit.Form;
import keikaku.model.Language;
import keikaku.model.Plan;

/**
 * Presents a plan as StratML, ISO 17469-1. The vocabulary knows one language at a time, so there is
 * a file for each: {@code data/plan.stratml.xml} in the first language, {@code
 * data/plan.stratml.en.xml} in English.
 */
public final class StratmlEmitter {

  private final Plan plan;
  private final Addresses addresses;

  public StratmlEmitter(Plan plan, Addresses addresses) {
    this.plan = plan;
    this.addresses = addresses;
  }

  /** The files; none for a plan without policies, since StratML demands a goal. */
  public List<DataFile> files() {
    if (plan.policies().isEmpty()) {
      return List.of();
    }
    return plan.languages().stream().map(this::file).toList();
  }

  private DataFile file(Language language) {
    return DataFile.of(
        path(language),
        Form.STRATML,
        Content.text(out -> new PlanWriter(plan, addresses, language, out).write()));
  }

  private String path(Language language) {
    boolean first = language.equals(plan.cover().firstLanguage());
    return DataFiles.FOLDER + "plan.stratml" + (first ? "" : "." + language.tag()) + ".xml";
  }
}
