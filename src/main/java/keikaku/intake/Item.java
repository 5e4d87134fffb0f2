package keikaku.intake;

import java.util.List;

/**
 * One item of the plan, as the source has it.
 *
 * @param number its number as written, empty where it has none
 * @param id its identifier in the content
 * @param part the part it stands in, by its place in the list of parts
 * @param line where it begins
 * @param title what it is called
 * @param judgement how it went
 * @param axes what each of several scales says, where the source has more than one
 * @param measures 取組内容
 * @param result 取組結果・成果, by paragraph
 * @param departments those in charge
 * @param standing whether it goes into the content
 */
public record Item(
    String number,
    String id,
    int part,
    int line,
    Passage title,
    Judgement judgement,
    List<Axis> axes,
    List<Passage> measures,
    List<Passage> result,
    List<Passage> departments,
    Standing standing) {

  /** What one of several scales says. */
  public record Axis(String name, String value) {}

  /** Whether an item goes into the content. */
  public enum Standing {
    /** It does. */
    KEPT,
    /** It does, and the source says that its number is no longer used. */
    WITHDRAWN,
    /** It does not: another item has its number. */
    DUPLICATE
  }

  public Item {
    axes = List.copyOf(axes);
    measures = List.copyOf(measures);
    result = List.copyOf(result);
    departments = List.copyOf(departments);
  }
}
