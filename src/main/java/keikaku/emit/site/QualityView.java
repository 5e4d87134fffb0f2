package keikaku.emit.site;

import java.util.List;
import keikaku.emit.QualityReport.Certificate;
import keikaku.emit.QualityReport.Criterion;
import keikaku.emit.QualityReport.Outcome;
import keikaku.emit.QualityReport.Score;

/**
 * What was found about the quality of the data, criterion by criterion.
 *
 * @param file the same in JSON
 */
record QualityView(Head head, String heading, String file, String data, List<Section> certificates)
    implements View {

  /**
   * The findings on one yardstick.
   *
   * @param result the sum in one sentence
   * @param source where the yardstick is published
   */
  record Section(
      String id, Text title, String result, String source, boolean scored, List<Line> lines) {}

  /** One criterion; {@code points} is empty where the yardstick counts none. */
  record Line(String id, Text title, Text group, String outcome, Text reason, String points) {}

  @Override
  public String template() {
    return "quality";
  }

  static QualityView of(DataOffer data, Standpoint page) {
    String heading = page.say("quality.title");
    return new QualityView(
        new Head(
            Text.own(heading),
            page.say("quality.description"),
            List.of(page.link(SitePaths.HOME, "nav.home"), page.link(SitePaths.DATA, "nav.data")),
            List.of()),
        heading,
        page.toFile("data/quality.json"),
        page.to(SitePaths.DATA),
        data.quality().get().certificates().stream()
            .map(certificate -> section(certificate, page))
            .toList());
  }

  private static Section section(Certificate certificate, Standpoint page) {
    return new Section(
        certificate.id(),
        page.text(certificate.title()),
        result(certificate, page),
        certificate.source(),
        certificate.outOf() > 0,
        certificate.criteria().stream().map(criterion -> line(criterion, page)).toList());
  }

  private static String result(Certificate certificate, Standpoint page) {
    if (certificate.outOf() > 0) {
      return page.say(
          "quality.points",
          "points",
          certificate.points(),
          "outOf",
          certificate.outOf(),
          "later",
          certificate.outOf() - certificate.points());
    }
    return page.say(
        "quality.counts",
        "rules",
        certificate.criteria().size(),
        "kept",
        certificate.count(Outcome.PASS),
        "beside",
        certificate.count(Outcome.NOT_APPLICABLE));
  }

  private static Line line(Criterion criterion, Standpoint page) {
    return new Line(
        criterion.id(),
        page.text(criterion.title()),
        page.text(criterion.group()),
        page.say("quality.outcome." + criterion.outcome().word()),
        page.text(criterion.reason()),
        criterion.score().map(score -> points(criterion.outcome(), score)).orElse(""));
  }

  /** What is not known yet is a dash, not zero. */
  private static String points(Outcome outcome, Score score) {
    String reached = outcome == Outcome.WHEN_PUBLISHED ? "–" : Integer.toString(score.points());
    return reached + " / " + score.outOf();
  }
}
