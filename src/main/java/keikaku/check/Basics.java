package keikaku.check;

import java.util.List;
import java.util.Optional;
import keikaku.diagnostic.Place;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.model.FiscalYears;
import keikaku.model.Language;
import keikaku.model.Scale;
import keikaku.prose.LinkTargets;
import keikaku.prose.ProseReader;
import keikaku.source.Content;
import keikaku.source.Inquiry;
import keikaku.source.Kind;
import keikaku.source.Written;

/**
 * What {@code plan.md} tells and every other file is read by.
 *
 * @param languages the plan's languages, empty when the file does not tell
 * @param period absent when the file does not tell
 * @param scale absent when the file has none that could be read
 */
record Basics(List<Language> languages, Optional<FiscalYears> period, Optional<Scale> scale) {

  static Basics of(Content content, Report report) {
    if (content.inventory().ids(Kind.PLAN).isEmpty()) {
      report.add(Rule.PLAN_FILE_MISSING, Place.ofFile("content/plan.md"));
    }
    Optional<Written> plan = content.first(Kind.PLAN);
    Optional<Fields> fields =
        plan.flatMap(Written::original).flatMap(document -> Fields.of(document, report));
    Known known =
        new Known(
            fields.map(found -> LanguageReader.read(found, report)).orElse(List.of()),
            fields.flatMap(found -> new PeriodReader(report).required(found, "period")),
            new Inquiry(content.inventory()));
    Optional<Scale> scale = plan.flatMap(written -> scale(written, known));
    return new Basics(known.languages(), known.period(), scale);
  }

  /** What is wrong with the scale is said when {@code plan.md} is read as an entry. */
  private static Optional<Scale> scale(Written plan, Known known) {
    Report unsaid = new Report();
    ProseReader proses = new ProseReader(new LinkTargets(known.inquiry()), unsaid);
    return new DraftReader(known, proses, unsaid)
        .read(plan)
        .flatMap(new ScaleReader(known, unsaid)::read);
  }

  Known known(Inquiry inquiry) {
    return new Known(languages, period, inquiry);
  }
}
