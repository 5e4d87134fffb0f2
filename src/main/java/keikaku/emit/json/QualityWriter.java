package keikaku.emit.json;

import static keikaku.emit.json.JsonTree.object;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import keikaku.emit.Addresses;
import keikaku.emit.Content;
import keikaku.emit.DataFile;
import keikaku.emit.DataFiles;
import keikaku.emit.Form;
import keikaku.emit.QualityReport;
import keikaku.emit.QualityReport.Certificate;
import keikaku.emit.QualityReport.Criterion;
import keikaku.emit.QualityReport.Outcome;
import keikaku.emit.QualityReport.Score;
import keikaku.model.Plan;
import keikaku.model.Translated;

/** Presents what was found about the quality of the data. */
public final class QualityWriter {

  private static final String PATH = DataFiles.FOLDER + "quality.json";

  private final HeadWriter head;

  public QualityWriter(Plan plan, Addresses addresses) {
    head = new HeadWriter(plan, addresses);
  }

  /** The file of a report, which is made when the file is needed. */
  public DataFile file(Supplier<QualityReport> report) {
    return DataFile.of(PATH, Form.QUALITY, out -> write(report.get()).writeTo(out));
  }

  private Content write(QualityReport report) {
    return JsonText.ofObject(
        json -> {
          head.write(PATH, "quality", json);
          json.writeName("certificates");
          JsonTree.write(
              report.certificates().stream().map(QualityWriter::certificate).toList(), json);
        });
  }

  private static Map<String, Object> certificate(Certificate certificate) {
    Map<String, Object> counts = new LinkedHashMap<>();
    for (Outcome outcome : Outcome.values()) {
      counts.put(outcome.word(), (int) certificate.count(outcome));
    }
    return object(
        "id", certificate.id(),
        "title", texts(certificate.title()),
        "source", certificate.source(),
        "points", certificate.points(),
        "out_of", certificate.outOf(),
        "counts", counts,
        "criteria", certificate.criteria().stream().map(QualityWriter::criterion).toList());
  }

  private static Map<String, Object> criterion(Criterion criterion) {
    return object(
        "id", criterion.id(),
        "group", texts(criterion.group()),
        "title", texts(criterion.title()),
        "outcome", criterion.outcome().word(),
        "reason", texts(criterion.reason()),
        "points", criterion.score().map(Score::points),
        "out_of", criterion.score().map(Score::outOf));
  }

  private static Map<String, Object> texts(Translated<String> text) {
    Map<String, Object> texts = new LinkedHashMap<>();
    texts.put(text.language().tag(), text.original());
    text.others().forEach((language, other) -> texts.put(language.tag(), other));
    return texts;
  }
}
