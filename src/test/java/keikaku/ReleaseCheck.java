package keikaku;

import java.nio.file.Path;
import java.util.Optional;
import keikaku.diagnostic.Report;
import keikaku.ledger.Ledgers;
import keikaku.model.Plan;
import keikaku.source.ContentReader;

/** What is checked of a release beside its content, for tests of other packages. */
public final class ReleaseCheck {

  private ReleaseCheck() {}

  /** Holds a plan against the ledgers in its content folder. */
  public static void check(Optional<Plan> plan, Path content, Report report) {
    Ledgers ledgers = Ledgers.read(content, ContentReader.label(content), report);
    if (plan.isPresent()) {
      Project project =
          new Project(
              content.getParent(),
              content,
              content.resolveSibling("public"),
              Optional.of(Path.of("site-theme")),
              Optional.empty(),
              Optional.empty());
      ledgers.check(Presentation.of(plan.get(), project, ledgers.gone()).offer(), report);
    }
  }
}
