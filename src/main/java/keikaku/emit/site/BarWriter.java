package keikaku.emit.site;

import java.util.Map;
import keikaku.model.Grade;

/** Draws the shares of the grades as one bar of SVG. */
final class BarWriter {

  /** Segments narrower than this, in percent, have no room for their number. */
  private static final int ROOM_FOR_NUMBER = 7;

  private final Counts counts;
  private final String patterns;
  private final StringBuilder svg = new StringBuilder(1024);

  /**
   * @param patterns what the ids of the bar's patterns begin with
   */
  BarWriter(Counts counts, String patterns) {
    this.counts = counts;
    this.patterns = patterns;
  }

  String write() {
    svg.append("<svg class=\"bar\" width=\"100%\" height=\"56\" aria-hidden=\"true\">");
    svg.append("<defs>");
    counts.byGrade().keySet().forEach(this::pattern);
    svg.append("</defs>");
    int before = 0;
    for (Map.Entry<Grade, Integer> entry : counts.byGrade().entrySet()) {
      if (entry.getValue() > 0) {
        segment(entry.getKey(), entry.getValue(), before);
        before += entry.getValue();
      }
    }
    return svg.append("</svg>").toString();
  }

  private void segment(Grade grade, int count, int before) {
    int colour = GradeWords.colour(grade.rank(), counts.byGrade().size());
    int all = counts.judged();
    String place =
        " x=\""
            + ShareBar.percent(before, all, 3)
            + "%\" width=\""
            + ShareBar.percent(count, all, 3)
            + "%\" height=\"56\"/>";
    svg.append("<rect class=\"fill g").append(colour).append('"').append(place);
    if (grade.rank() > 1) {
      svg.append("<rect fill=\"url(#").append(patterns).append(grade.rank()).append(")\"");
      svg.append(place);
    }
    if (count * 100 >= ROOM_FOR_NUMBER * all) {
      svg.append("<text class=\"g").append(colour).append("\" x=\"");
      svg.append(ShareBar.percent(2 * before + count, 2 * all, 3));
      svg.append("%\" y=\"36\">").append(count).append("</text>");
    }
  }

  /** Lines in one direction for the second grade, crossed for the third, closer for each after. */
  private void pattern(Grade grade) {
    if (grade.rank() == 1) {
      return;
    }
    int size = Math.max(4, 14 - 2 * grade.rank());
    svg.append("<pattern id=\"").append(patterns).append(grade.rank()).append("\" width=\"");
    svg.append(size).append("\" height=\"").append(size);
    svg.append("\" patternUnits=\"userSpaceOnUse\"");
    svg.append(" patternTransform=\"rotate(45)\"><path d=\"M0 0V").append(size);
    svg.append(grade.rank() % 2 == 1 ? "M0 0H" + size : "").append("\"/></pattern>");
  }
}
