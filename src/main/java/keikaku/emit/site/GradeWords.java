package keikaku.emit.site;

import java.util.IdentityHashMap;
import java.util.Map;
import keikaku.model.Grade;
import keikaku.model.Scale;

/**
 * The grades of the scale in the words and shapes of the site.
 *
 * <p>The official meaning of a grade is a sentence; on small things such as tiles a short form
 * stands instead, from the message {@code grade.ID.short} where the theme has one.
 */
final class GradeWords {

  /** The colours between the best and the worst grade, of a scale of three grades, of four, … */
  private static final int[][] BETWEEN = {{2}, {4, 2}, {4, 2, 5}, {4, 6, 2, 5}, {4, 6, 2, 5, 7}};

  private final Scale scale;
  private final Messages messages;
  private final Map<Grade, GradeView> views = new IdentityHashMap<>();

  GradeWords(Scale scale, Messages messages) {
    this.scale = scale;
    this.messages = messages;
    scale.grades().forEach(grade -> views.put(grade, made(grade)));
  }

  GradeView view(Grade grade) {
    GradeView known = views.get(grade);
    return known == null ? made(grade) : known;
  }

  private GradeView made(Grade grade) {
    int colour = colour(grade.rank(), scale.grades().size());
    return new GradeView(grade.id(), colour, mark(grade, colour), official(grade), brief(grade));
  }

  private Text official(Grade grade) {
    String shown = grade.label().languageShownIn(messages.language()).tag();
    String language = shown.equals(messages.language().tag()) ? "" : shown;
    return new Text(grade.label().shownIn(messages.language()), language);
  }

  private Text brief(Grade grade) {
    String key = "grade." + grade.id() + ".short";
    return messages.has(key) ? Text.own(messages.say(key)) : official(grade);
  }

  /** How many of the total have this grade, as a sentence. */
  String finding(Grade grade, int count, int total) {
    String form = count == 0 ? "none" : count == total ? "all" : "some";
    String own = "finding." + grade.id() + "." + form;
    String key = messages.has(own) ? own : "finding.any." + form;
    return messages.say(key, "count", count, "total", total, "label", named(grade));
  }

  /**
   * What a grade is called within a sentence: its meaning, or its mark where the meaning has not
   * been translated, since a sentence is in one language.
   */
  String named(Grade grade) {
    return grade.label().in(messages.language()).orElse(grade.symbol());
  }

  /** The grade's mark as a picture; the words always stand beside it. */
  private static String mark(Grade grade, int colour) {
    return "<svg class=\"mark g"
        + colour
        + "\" viewBox=\"0 0 20 20\" aria-hidden=\"true\">"
        + shape(grade.symbol())
        + "</svg>";
  }

  /**
   * Which of the stylesheet's colours a grade has: in every scale the best is blue and the worst
   * dark red. What lies between has colours that are told apart by everybody, as far as seven are
   * enough; beyond that it is grey.
   */
  static int colour(int rank, int grades) {
    if (rank == 1) {
      return 1;
    } else if (rank == grades) {
      return 3;
    }
    int[] between = BETWEEN[Math.min(grades, BETWEEN.length + 2) - 3];
    return rank - 2 < between.length ? between[rank - 2] : 0;
  }

  private static String shape(String symbol) {
    return switch (symbol) {
      case "◎" -> "<circle cx=\"10\" cy=\"10\" r=\"8\"/><circle cx=\"10\" cy=\"10\" r=\"4\"/>";
      case "○" -> "<circle cx=\"10\" cy=\"10\" r=\"7\"/>";
      case "△" -> "<path d=\"M10 3 18 17H2z\"/>";
      case "▲" -> "<path d=\"M10 3 18 17H2z\" class=\"full\"/>";
      case "□" -> "<path d=\"M3 3h14v14H3z\"/>";
      case "×" -> "<path d=\"m4 4 12 12M16 4 4 16\"/>";
      default -> "<text x=\"10\" y=\"15\">" + Html.escape(symbol) + "</text>";
    };
  }

  Scale scale() {
    return scale;
  }
}
