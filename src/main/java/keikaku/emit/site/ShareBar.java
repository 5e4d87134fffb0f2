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

  /** Segments narrower than this, in percent, have no room for their number. */
  private static final int ROOM_FOR_NUMBER = 7;

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
    return new ShareBar(counts.judged() == 0 ? "" : draw(counts), List.copyOf(shares));
  }

  private static String draw(Counts counts) {
    StringBuilder svg = new StringBuilder(1024);
    svg.append("<svg class=\"bar\" width=\"100%\" height=\"56\" aria-hidden=\"true\">");
    svg.append("<defs>");
    counts.byGrade().keySet().forEach(grade -> pattern(grade, svg));
    svg.append("</defs>");
    int before = 0;
    for (Map.Entry<Grade, Integer> entry : counts.byGrade().entrySet()) {
      if (entry.getValue() > 0) {
        segment(entry, before, counts, svg);
        before += entry.getValue();
      }
    }
    return svg.append("</svg>").toString();
  }

  private static void segment(
      Map.Entry<Grade, Integer> entry, int before, Counts counts, StringBuilder svg) {
    int rank = entry.getKey().rank();
    int colour = GradeWords.colour(rank, counts.byGrade().size());
    int all = counts.judged();
    String place =
        " x=\"" + percent(before, all, 3) + "%\" width=\"" + percent(entry.getValue(), all, 3);
    svg.append("<rect class=\"fill g").append(colour).append('"').append(place);
    svg.append("%\" height=\"56\"/>");
    if (rank > 1) {
      svg.append("<rect fill=\"url(#pattern-").append(rank).append(")\"").append(place);
      svg.append("%\" height=\"56\"/>");
    }
    BigDecimal middle = percent(2 * before + entry.getValue(), 2 * all, 3);
    if (entry.getValue() * 100 >= ROOM_FOR_NUMBER * all) {
      svg.append("<text class=\"g").append(colour).append("\" x=\"").append(middle);
      svg.append("%\" y=\"36\">").append(entry.getValue()).append("</text>");
    }
  }

  /** Lines in one direction for the second grade, crossed for the third, closer for each after. */
  private static void pattern(Grade grade, StringBuilder svg) {
    if (grade.rank() == 1) {
      return;
    }
    int size = Math.max(4, 14 - 2 * grade.rank());
    svg.append("<pattern id=\"pattern-").append(grade.rank()).append("\" width=\"").append(size);
    svg.append("\" height=\"").append(size).append("\" patternUnits=\"userSpaceOnUse\"");
    svg.append(" patternTransform=\"rotate(45)\"><path d=\"M0 0V").append(size);
    svg.append(grade.rank() % 2 == 1 ? "M0 0H" + size : "").append("\"/></pattern>");
  }

  private static BigDecimal percent(int part, int whole, int decimals) {
    if (whole == 0) {
      return BigDecimal.ZERO;
    }
    return BigDecimal.valueOf(part)
        .multiply(HUNDRED)
        .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
  }
}
