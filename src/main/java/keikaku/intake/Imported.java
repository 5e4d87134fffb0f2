package keikaku.intake;

import java.util.List;
import java.util.Optional;
import keikaku.model.FiscalYears;

/**
 * A plan as it was found in a published document.
 *
 * @param cover title, period, preface
 * @param scale the grades, in the order of the source
 * @param parts the basic policies
 * @param items the items, in the order of the source
 * @param unplaced the text that found no place
 * @param furniture the page furniture that was left out
 * @param notices everything that somebody should know or decide
 * @param tally the account of all characters
 */
public record Imported(
    Cover cover,
    List<Grade> scale,
    List<Part> parts,
    List<Item> items,
    List<Stretch> unplaced,
    List<Stretch> furniture,
    List<Notice> notices,
    Tally tally)
    implements Intake {

  /**
   * A grade.
   *
   * @param symbol how it is written
   * @param label what it means; the symbol again where the source does not say
   */
  public record Grade(String symbol, String label) {}

  public Imported {
    scale = List.copyOf(scale);
    parts = List.copyOf(parts);
    items = List.copyOf(items);
    unplaced = List.copyOf(unplaced);
    furniture = List.copyOf(furniture);
    notices = List.copyOf(notices);
  }

  Optional<FiscalYears> period() {
    return cover.period();
  }

  /** How many items go into the content. */
  public long kept() {
    return items.stream().filter(item -> item.standing() != Item.Standing.DUPLICATE).count();
  }

  /** Whether anything waits for a person's decision. */
  public boolean waits() {
    return notices.stream()
        .anyMatch(notice -> notice.kind().severity() == keikaku.diagnostic.Severity.ERROR);
  }
}
