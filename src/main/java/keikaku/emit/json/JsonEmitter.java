package keikaku.emit.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import keikaku.emit.Addresses;
import keikaku.emit.Artifact;
import keikaku.emit.Content;
import keikaku.emit.DataFile;
import keikaku.emit.DataFiles;
import keikaku.emit.Form;
import keikaku.emit.Table;
import keikaku.emit.Tables;
import keikaku.model.Action;
import keikaku.model.Evaluation;
import keikaku.model.Plan;
import keikaku.model.Policy;
import tools.jackson.core.JsonGenerator;

/**
 * Presents a plan as JSON: each table as a whole, the plan in one nested file, and beside each page
 * of a policy, an action or an evaluation what the page is about.
 */
public final class JsonEmitter {

  private final Plan plan;
  private final Tables tables;
  private final HeadWriter head;
  private final NestedWriter nested;

  public JsonEmitter(Plan plan, Tables tables, Addresses addresses) {
    this.plan = plan;
    this.tables = tables;
    head = new HeadWriter(plan, addresses);
    nested = new NestedWriter(plan, tables);
  }

  /** The whole tables, also line by line, and the whole plan. */
  public List<DataFile> files() {
    List<DataFile> files = new ArrayList<>();
    tables.allAndDescribing().forEach(table -> files.add(file(table)));
    tables.all().forEach(table -> files.add(lines(table)));
    String path = DataFiles.FOLDER + "plan.json";
    PlanWriter writer = new PlanWriter(plan, tables, head);
    files.add(DataFile.of(path, Form.JSON, object(path, "plan", writer::write)));
    return files;
  }

  private <R> DataFile file(Table<R> table) {
    String path = DataFiles.FOLDER + table.name() + ".json";
    Consumer<JsonGenerator> rows =
        json -> RowWriter.of(table).writeArray("rows", table.rows(), json);
    return DataFile.of(path, Form.JSON, table, object(path, table.name(), rows));
  }

  private static <R> DataFile lines(Table<R> table) {
    String path = DataFiles.FOLDER + table.name() + ".ndjson";
    return DataFile.of(path, Form.NDJSON, table, lines(RowWriter.of(table), table));
  }

  private static <R> Content lines(RowWriter<R> writer, Table<R> table) {
    return JsonText.ofLines(
        () -> table.rows().stream().map(row -> json -> writer.writeMembers(row, json)));
  }

  private Content object(String path, String schema, Consumer<JsonGenerator> members) {
    return JsonText.ofObject(
        json -> {
          head.write(path, schema, json);
          members.accept(json);
        });
  }

  /** The data twins of the pages. */
  public Stream<Artifact> twins() {
    return Stream.of(
            plan.policies().stream().map(this::twin),
            plan.actions().stream().map(this::twin),
            plan.evaluations().stream().map(this::twin))
        .flatMap(twins -> twins);
  }

  private Artifact twin(Policy policy) {
    return twin(Addresses.policy(policy.id()), "policy", json -> nested.writePolicy(policy, json));
  }

  private Artifact twin(Action action) {
    return twin(Addresses.action(action.id()), "action", json -> nested.writeAction(action, json));
  }

  private Artifact twin(Evaluation evaluation) {
    return twin(
        Addresses.evaluation(evaluation.round(), evaluation.action()),
        "evaluation",
        json -> nested.writeEvaluation(evaluation, json));
  }

  private Artifact twin(String page, String schema, Consumer<JsonGenerator> record) {
    String path = Addresses.twin(page, "json");
    return new Artifact(path, object(path, schema, record));
  }
}
