package keikaku.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.diagnostic.Severity;
import keikaku.model.Translation;
import keikaku.source.Kind;

/** Reads <code>translation: {of: …, by: machine, reviewed: false}</code> of one file. */
final class TranslationReader {

  private static final Map<String, Translation.Maker> MAKERS =
      Map.of("human", Translation.Maker.HUMAN, "machine", Translation.Maker.MACHINE);

  private final Kind kind;
  private final Draft.Part original;
  private final Report report;

  TranslationReader(Kind kind, Draft.Part original, Report report) {
    this.kind = kind;
    this.original = original;
    this.report = report;
  }

  Optional<Translation> read(Draft.Part part) {
    Optional<Translation.Maker> maker = part.fields().choice("translation.by", MAKERS);
    boolean reviewed =
        part.fields()
            .choice("translation.reviewed", Map.of("true", true, "false", false))
            .orElse(false);
    List<String> outdated = outdated(part);
    return maker.map(known -> new Translation(known, reviewed, outdated, part.origin()));
  }

  private List<String> outdated(Draft.Part part) {
    String stamp = part.fields().optionalText("translation.of").orElse("");
    if (stamp.isEmpty()) {
      report.add(
          Rule.TRANSLATION_STAMP_MISSING,
          part.fields().place("translation.of"),
          "file",
          part.document().text().file());
      return List.of();
    }
    if (!Fingerprint.isStamp(stamp)) {
      report.add(
          Rule.TRANSLATION_STAMP_INVALID,
          part.fields().place("translation.of"),
          "value",
          stamp,
          "file",
          part.document().text().file());
      return List.of();
    }
    if (originalIsBroken()) {
      return List.of();
    }
    List<String> changed =
        Fingerprint.of(kind, original.document().front().orElseThrow(), original.prose())
            .changedSince(stamp);
    if (!changed.isEmpty()) {
      report.add(
          Rule.TRANSLATION_TEXT_OUTDATED,
          part.fields().place("translation.of"),
          "parts",
          String.join(", ", changed),
          "file",
          part.document().text().file(),
          "original",
          original.document().text().file());
    }
    return changed;
  }

  /** A stamp counts the parts of a text, so that of an original with errors says nothing. */
  private boolean originalIsBroken() {
    String file = original.document().text().file();
    return report.diagnostics().stream()
        .anyMatch(
            one -> one.rule().severity() == Severity.ERROR && one.place().file().equals(file));
  }
}
