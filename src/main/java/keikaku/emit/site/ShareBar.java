package keikaku.emit.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import keikaku.model.Grade;

/**
 * The shares of the grades as one bar, drawn as SVG, with the same numbers in words beside it.
 *
 * @param svg the bar, HTML; empty where nothing has been judged
 * @param shares the numbers, best grade first
 */
record ShareBar(String svg, List<Share> shares) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * One grade's share.
   *
   * @param percent of all judged, rounded to one decimal
   * @param href the list of the actions with this grade, empty where there is none
   */
  record Share(GradeView grade, int count, String percent, String amount, String href) {}

  /** Where a grade's own list stands; answers an empty way where a grade has no actions. */
  interface Lists {
    String of(Grade grade);
  }

  static ShareBar of(Counts counts, Standpoint page, Lists lists) {
    return of(counts, page, lists, "");
  }

  /**
   * One of several bars on a page.
   *
   * @param name keeps its patterns apart from those of the others
   */
  static ShareBar of(Counts counts, Standpoint page, Lists lists, String name) {
    GradeWords words = page.edition().grades();
    List<Share> shares = new ArrayList<>();
    for (Map.Entry<Grade, Integer> entry : counts.byGrade().entrySet()) {
      int count = entry.getValue();
      shares.add(
          new Share(
              words.view(entry.getKey()),
              count,
              percent(count, counts.judged(), 1) + "%",
              page.say("actions.amount", "count", count),
              count == 0 ? "" : lists.of(entry.getKey())));
    }
    return new ShareBar(
        counts.judged() == 0 ? "" : new BarWriter(counts, "pattern-" + name).write(),
        List.copyOf(shares));
  }

  static BigDecimal percent(int part, int whole, int decimals) {
    if (whole == 0) {
      return BigDecimal.ZERO;
    }
    return BigDecimal.valueOf(part)
        .multiply(HUNDRED)
        .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
  }
}
