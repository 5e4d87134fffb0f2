package keikaku.intake;

import java.util.List;
import java.util.Optional;
import keikaku.model.FiscalYears;

/**
 * What the source says before its first part.
 *
 * @param title the lines of its title, the period among them
 * @param period the fiscal years it is for
 * @param preface its paragraphs
 */
public record Cover(List<Passage> title, Optional<FiscalYears> period, List<Passage> preface) {

  static final Cover NONE = new Cover(List.of(), Optional.empty(), List.of());

  public Cover {
    title = List.copyOf(title);
    preface = List.copyOf(preface);
  }

  /** All of the title in one line. */
  public String wholeTitle() {
    return String.join(" ", title.stream().map(Passage::text).toList());
  }
}
