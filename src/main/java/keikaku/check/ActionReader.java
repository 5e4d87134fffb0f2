package keikaku.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.model.Action;
import keikaku.model.FiscalYears;
import keikaku.model.Indicator;
import keikaku.model.Language;
import keikaku.model.Translated;
import keikaku.source.Identity;
import keikaku.source.Kind;
import keikaku.source.Scalar;

/** Reads {@code actions/07.md}. */
final class ActionReader {

  private final Known known;
  private final Report report;

  ActionReader(Known known, Report report) {
    this.known = known;
    this.report = report;
  }

  Optional<Action> read(Draft draft) {
    Fields facts = draft.facts();
    return Optional.of(
        new Action(
            draft.identity().id(),
            policy(facts),
            draft.text("title"),
            new MeasureReader(known.first(), report).read(draft),
            draft.texts("keywords"),
            related(draft),
            draft.texts("departments"),
            years(facts),
            new NumberReader(report).optional(facts, "budget"),
            successor(facts),
            indicators(draft),
            draft.states(),
            draft.origin()));
  }

  private Optional<FiscalYears> years(Fields facts) {
    Optional<FiscalYears> years = new PeriodReader(report).optional(facts, "years");
    if (years.isPresent() && !known.period().map(plan -> plan.contains(years.get())).orElse(true)) {
      report.add(
          Rule.ACTION_YEARS_OUTSIDE,
          facts.place("years"),
          "value",
          years.get().toString(),
          "plan",
          known.period().get().toString());
    }
    return years;
  }

  private String policy(Fields facts) {
    return facts
        .required("policy")
        .flatMap(scalar -> existing(scalar, Kind.POLICY, Rule.ACTION_POLICY_UNKNOWN))
        .orElse("");
  }

  private Optional<String> existing(Scalar scalar, Kind kind, Rule rule) {
    String id = Identity.withoutLeadingZeros(scalar.text().strip());
    if (known.has(kind, id)) {
      return Optional.of(id);
    }
    String all = String.join(", ", known.ids(kind).stream().sorted(NaturalOrder.IDS).toList());
    report.add(rule, scalar.place(), "value", scalar.text(), "known", all);
    return Optional.empty();
  }

  private List<String> related(Draft draft) {
    List<String> related = new ArrayList<>();
    for (Scalar scalar : draft.facts().scalars("related")) {
      Optional<String> id = existing(scalar, Kind.ACTION, Rule.ACTION_RELATED_UNKNOWN);
      if (id.isPresent() && id.get().equals(draft.identity().id())) {
        report.add(Rule.ACTION_RELATED_SELF, scalar.place(), "id", id.get());
      }
      id.filter(found -> !related.contains(found)).ifPresent(related::add);
    }
    return related;
  }

  private Optional<String> successor(Fields facts) {
    return facts
        .scalar("superseded-by")
        .flatMap(scalar -> existing(scalar, Kind.ACTION, Rule.ACTION_SUCCESSOR_UNKNOWN));
  }

  private List<Indicator> indicators(Draft draft) {
    List<Indicator> indicators = new ArrayList<>();
    for (Fields fields : draft.facts().groups("indicators")) {
      String id = new IdReader(report).required(fields, "id");
      if (indicators.stream().anyMatch(other -> other.id().equals(id))) {
        report.add(Rule.INDICATOR_ID_DUPLICATE, fields.place("id"), "id", id);
      }
      indicators.add(
          new Indicator(
              id,
              translated(draft, id, "name", fields.text("name")),
              translated(draft, id, "unit", fields.text("unit")),
              number(fields, "baseline"),
              number(fields, "target")));
    }
    for (Draft.Part part : draft.translations().values()) {
      part.fields().refuseOthers("indicators", indicators.stream().map(Indicator::id).toList());
    }
    return indicators;
  }

  private Translated<String> translated(Draft draft, String id, String key, String text) {
    Map<Language, String> others = new LinkedHashMap<>();
    String path = "indicators." + id + "." + key;
    draft
        .translations()
        .forEach(
            (language, part) ->
                part.fields()
                    .optionalText(path)
                    .ifPresentOrElse(
                        found -> others.put(language, found), () -> draft.miss(part, path)));
    return new Translated<>(known.first(), text, others);
  }

  private Optional<BigDecimal> number(Fields fields, String key) {
    return new NumberReader(report).optional(fields, key);
  }
}
