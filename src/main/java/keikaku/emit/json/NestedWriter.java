package keikaku.emit.json;

import java.util.Set;
import keikaku.emit.Table;
import keikaku.emit.Tables;
import keikaku.emit.Tables.IndicatorRow;
import keikaku.emit.Tables.IndicatorValueRow;
import keikaku.emit.Tables.MeasureRow;
import keikaku.model.Action;
import keikaku.model.Evaluation;
import keikaku.model.Plan;
import keikaku.model.Policy;
import tools.jackson.core.JsonGenerator;

/**
 * Writes an entry with what belongs to it inside: a policy with its actions, an action with its
 * measures, evaluations and indicators, an evaluation with the values of its indicators.
 */
final class NestedWriter {

  static final Set<String> OF_PLAN = Set.of("municipality_code", "plan_id");

  private final Plan plan;
  private final Tables tables;
  final RowWriter<Policy> policy;
  final RowWriter<Action> action;
  final RowWriter<Action> actionOfPolicy;
  final RowWriter<MeasureRow> measure;
  final RowWriter<Evaluation> evaluation;
  final RowWriter<Evaluation> evaluationOfAction;
  final RowWriter<IndicatorRow> indicator;
  final RowWriter<IndicatorValueRow> indicatorValue;

  NestedWriter(Plan plan, Tables tables) {
    this.plan = plan;
    this.tables = tables;
    policy = RowWriter.without(tables.policies(), OF_PLAN);
    action = RowWriter.without(tables.actions(), OF_PLAN);
    actionOfPolicy = inside(tables.actions(), Set.of("policy_number", "policy_title"));
    measure = inside(tables.measures(), Set.of("action_number", "translation_status"));
    evaluation = RowWriter.without(tables.evaluations(), OF_PLAN);
    evaluationOfAction =
        inside(tables.evaluations(), Set.of("action_number", "action_title", "policy_number"));
    indicator = inside(tables.indicators(), Set.of("action_number"));
    indicatorValue =
        inside(
            tables.indicatorValues(),
            Set.of("round_id", "action_number", "period_start", "period_end"));
  }

  private static <R> RowWriter<R> inside(Table<R> table, Set<String> known) {
    Set<String> all = new java.util.HashSet<>(OF_PLAN);
    all.addAll(known);
    return RowWriter.without(table, all);
  }

  void writePolicy(Policy of, JsonGenerator json) {
    policy.writeMembers(of, json);
    actionOfPolicy.writeArray("actions", plan.actionsOf(of), json);
  }

  /** A policy with its actions, and these with all that belongs to them. */
  void writeWholePolicy(Policy of, JsonGenerator json) {
    policy.writeMembers(of, json);
    json.writeName("actions");
    json.writeStartArray();
    for (Action one : plan.actionsOf(of)) {
      json.writeStartObject();
      actionOfPolicy.writeMembers(one, json);
      writeParts(one, json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  void writeAction(Action of, JsonGenerator json) {
    action.writeMembers(of, json);
    writeParts(of, json);
  }

  private void writeParts(Action of, JsonGenerator json) {
    json.writeName("related");
    json.writeStartArray();
    of.related().forEach(json::writeString);
    json.writeEndArray();
    measure.writeArray("measures", tables.measuresOf(of).rows(), json);
    indicator.writeArray("indicators", tables.indicatorsOf(of).rows(), json);
    json.writeName("evaluations");
    json.writeStartArray();
    for (Evaluation one : plan.evaluationsOf(of)) {
      json.writeStartObject();
      evaluationOfAction.writeMembers(one, json);
      writeValues(one, json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  void writeEvaluation(Evaluation of, JsonGenerator json) {
    evaluation.writeMembers(of, json);
    writeValues(of, json);
  }

  private void writeValues(Evaluation of, JsonGenerator json) {
    indicatorValue.writeArray("indicator_values", tables.indicatorValuesOf(of).rows(), json);
  }
}
