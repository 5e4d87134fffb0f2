package keikaku;

import java.util.List;
import keikaku.intake.Facts;
import keikaku.intake.FolderWriter.Fate;
import keikaku.intake.FolderWriter.Written;
import keikaku.intake.Imported;
import keikaku.intake.Refused;

/** Tells what came of an import, and how the run therefore ends. */
interface ImportReport {

  /** The document's bytes are no text that can be read for certain. */
  int refuse();

  /** The document holds no plan that can be read for certain. */
  int refuse(Refused refused);

  /** A plan was read, and its files written unless it was a trial. */
  int tell(Imported plan, Facts facts, List<Written> files);

  /** Whatever waits for a person counts like an error in the content. */
  static int code(Imported plan, List<Written> files) {
    boolean beside = files.stream().anyMatch(file -> file.fate() == Fate.BESIDE);
    return (plan.waits() || beside ? Exit.CONTENT : Exit.FINE).code();
  }
}
