package keikaku.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.model.Grade;
import keikaku.model.Language;
import keikaku.model.Scale;
import keikaku.model.Translated;

/** Reads the {@code scale} of {@code plan.md} 評価凡例, the grades from best to worst. */
final class ScaleReader {

  private final Known known;
  private final Report report;

  ScaleReader(Known known, Report report) {
    this.known = known;
    this.report = report;
  }

  Optional<Scale> read(Draft plan) {
    List<Grade> grades = new ArrayList<>();
    boolean sound = true;
    plan.facts().requireItems("scale");
    for (Fields fields : plan.facts().groups("scale")) {
      String id = new IdReader(report).required(fields, "id");
      String symbol = fields.text("symbol");
      Translated<String> label = label(plan, id, fields.text("label"));
      sound &= isUnique(grades, fields, id, symbol);
      grades.add(new Grade(id, symbol, grades.size() + 1, label));
    }
    for (Draft.Part part : plan.translations().values()) {
      part.fields().refuseOthers("scale", grades.stream().map(Grade::id).toList());
    }
    return sound && !grades.isEmpty() ? Optional.of(new Scale(grades)) : Optional.empty();
  }

  private boolean isUnique(List<Grade> grades, Fields fields, String id, String symbol) {
    for (Grade other : grades) {
      if (other.id().equals(id)) {
        report.add(Rule.SCALE_GRADE_DUPLICATE, fields.place("id"), "value", id);
        return false;
      } else if (other.symbol().equals(symbol)) {
        report.add(Rule.SCALE_GRADE_DUPLICATE, fields.place("symbol"), "value", symbol);
        return false;
      }
    }
    return true;
  }

  private Translated<String> label(Draft plan, String id, String text) {
    Map<Language, String> others = new LinkedHashMap<>();
    String path = "scale." + id;
    plan.translations()
        .forEach(
            (language, part) ->
                part.fields()
                    .optionalText(path)
                    .ifPresentOrElse(
                        found -> others.put(language, found), () -> plan.miss(part, path)));
    return new Translated<>(known.first(), text, others);
  }
}
