package keikaku.emit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keikaku.emit.Column.Type;
import keikaku.model.Action;
import keikaku.model.Evaluation;
import keikaku.model.FiscalYears;
import keikaku.model.Grade;
import keikaku.model.Indicator;
import keikaku.model.Language;
import keikaku.model.Measure;
import keikaku.model.PlainText;
import keikaku.model.Plan;
import keikaku.model.Policy;
import keikaku.model.Round;
import keikaku.model.Term;
import keikaku.model.Translated;
import keikaku.model.Translation;

/**
 * The one definition of the open data: every table, its columns in their order, and what stands in
 * them. CSV, JSON, the Excel file, the schemas and the data dictionary are made from it.
 *
 * <p>The order of the columns is a promise to those who use the data; new columns go to the end.
 * What the columns mean stands in {@link Dictionary}.
 */
public final class Tables {

  /** The version of the schema: raised when a column goes or changes its meaning. */
  public static final int VERSION = 1;

  private final Plan plan;
  private final Addresses addresses;
  private final Table<Policy> policies;
  private final Table<Action> actions;
  private final Table<MeasureRow> measures;
  private final Table<Evaluation> evaluations;
  private final Table<Grade> grades;
  private final Table<Round> rounds;
  private final Table<Term> terms;
  private final Table<IndicatorRow> indicators;
  private final Table<IndicatorValueRow> indicatorValues;
  private final Table<TranslationRow> translations;
  private final Table<WordRow> words;
  private final Once<List<Table<?>>> describing;

  /** A measure with the action it belongs to. */
  public record MeasureRow(Action action, Measure measure) {}

  /** An indicator with the action it judges. */
  public record IndicatorRow(Action action, Indicator indicator) {}

  /** What an indicator had reached in a round. */
  public record IndicatorValueRow(Evaluation evaluation, Indicator indicator, BigDecimal actual) {}

  /**
   * One of the words that stand together in a cell of another table.
   *
   * @param record the number or id of the row that it stands in
   * @param position its place in the cell, from 1
   */
  public record WordRow(String table, String record, String column, int position, String word) {}

  /**
   * One of the plan's entries, whatever it is.
   *
   * @param kind {@code action}, {@code term} and so on
   * @param id its number or id among those of its kind
   * @param page the path of its page in the first language
   */
  public record Record(String kind, String id, Translated<String> title, String page) {

    static final List<String> KINDS =
        List.of("plan", "policy", "action", "round", "evaluation", "term", "page");
  }

  /**
   * How far an entry is translated into a language.
   *
   * @param outdated the parts of the original that changed since
   */
  public record TranslationRow(
      Language language, Record record, Translation.Status status, List<String> outdated) {

    /** What the row is called in other tables. */
    String id() {
      return language.tag() + "/" + record.kind() + "/" + record.id();
    }
  }

  private Tables(Plan plan, Addresses addresses) {
    this.plan = plan;
    this.addresses = addresses;
    policies = policyTable();
    actions = actionTable();
    measures = measureTable();
    evaluations = evaluationTable();
    grades = gradeTable();
    rounds = roundTable();
    terms = termTable();
    indicators = indicatorTable();
    indicatorValues = indicatorValueTable();
    translations = translationTable();
    words = wordTable();
    describing = Once.of(() -> new DescribingTables(plan, addresses).of(all()));
  }

  public static Tables of(Plan plan, Addresses addresses) {
    return new Tables(plan, addresses);
  }

  /** The published tables; those of indicators and translations only where the plan has any. */
  public List<Table<?>> all() {
    List<Table<?>> all =
        new ArrayList<>(
            List.of(policies, actions, measures, evaluations, grades, rounds, terms, words));
    if (!indicators.rows().isEmpty()) {
      all.add(indicators);
      all.add(indicatorValues);
    }
    if (!translations.rows().isEmpty()) {
      all.add(translations);
    }
    return List.copyOf(all);
  }

  /**
   * The tables that describe the others, to be read beside them: {@code about} (what the data is
   * and whose), {@code changes} (what changed when), {@code codes} and {@code columns} (the data
   * dictionary).
   */
  public List<Table<?>> describing() {
    return describing.get();
  }

  /** All tables, the content first. */
  public List<Table<?>> allAndDescribing() {
    return Stream.concat(all().stream(), describing().stream()).toList();
  }

  public Table<Policy> policies() {
    return policies;
  }

  public Table<Action> actions() {
    return actions;
  }

  public Table<MeasureRow> measures() {
    return measures;
  }

  public Table<Evaluation> evaluations() {
    return evaluations;
  }

  public Table<Grade> grades() {
    return grades;
  }

  public Table<Round> rounds() {
    return rounds;
  }

  public Table<Term> terms() {
    return terms;
  }

  public Table<IndicatorRow> indicators() {
    return indicators;
  }

  public Table<IndicatorValueRow> indicatorValues() {
    return indicatorValues;
  }

  public Table<TranslationRow> translations() {
    return translations;
  }

  /** The measures of one action. */
  public Table<MeasureRow> measuresOf(Action action) {
    return measures.holding(rowsOf(action));
  }

  /** The indicators of one action. */
  public Table<IndicatorRow> indicatorsOf(Action action) {
    return indicators.holding(indicatorRowsOf(action));
  }

  /** What the indicators of an evaluation's action had reached. */
  public Table<IndicatorValueRow> indicatorValuesOf(Evaluation evaluation) {
    return indicatorValues.holding(valuesOf(evaluation).toList());
  }

  /** The evaluations of one action, oldest round first. */
  public Table<Evaluation> evaluationsOf(Action action) {
    return evaluations.holding(plan.evaluationsOf(action));
  }

  /** The actions of one policy. */
  public Table<Action> actionsOf(Policy policy) {
    return actions.holding(plan.actionsOf(policy));
  }

  private static List<MeasureRow> rowsOf(Action action) {
    return action.measures().stream().map(measure -> new MeasureRow(action, measure)).toList();
  }

  private static List<IndicatorRow> indicatorRowsOf(Action action) {
    return action.indicators().stream().map(one -> new IndicatorRow(action, one)).toList();
  }

  private <R> TableBuilder<R> table(String name) {
    return new TableBuilder<>(name, plan, addresses);
  }

  private Table<Policy> policyTable() {
    return this.<Policy>table("policies")
        .add(Column.<Policy>of("policy_number", Policy::id).always())
        .text("title", Policy::title)
        .pageUrl(policy -> Addresses.policy(policy.id()))
        .optional("summary", Policy::summary)
        .translationStatus(policy -> policy)
        .optionalNarrative("description", Policy::body)
        .build(plan.policies(), "policy_number");
  }

  private Table<Action> actionTable() {
    Language first = plan.cover().firstLanguage();
    TableBuilder<Action> table =
        this.<Action>table("actions")
            .add(Column.<Action>of("action_number", Action::id).always())
            .add(Column.<Action>of("policy_number", Action::policy).always())
            .refersTo("policy_number", "policies", "policy_number")
            .text("policy_title", action -> plan.policy(action.policy()).title())
            .text("title", Action::title)
            .add(
                Column.of(
                    "latest_round_id", action -> latest(action).map(Evaluation::round).orElse("")))
            .refersTo("latest_round_id", "rounds", "round_id")
            .grade("latest_", action -> latest(action).map(Evaluation::grade))
            .list("keywords", first, Action::keywords)
            .translationStatus(action -> action)
            .pageUrl(action -> Addresses.action(action.id()));
    table.otherLanguages().forEach(other -> table.list("keywords", other, Action::keywords));
    plan.languages().forEach(each -> table.list("departments", each, Action::departments));
    return table
        .add(
            Column.of(
                "start_year", Type.INTEGER, action -> year(action.years().map(FiscalYears::first))))
        .add(
            Column.of(
                "end_year", Type.INTEGER, action -> year(action.years().map(FiscalYears::last))))
        .add(Column.of("budget", Type.DECIMAL, action -> number(action.budget())))
        .add(Column.of("superseded_by", action -> action.supersededBy().orElse("")))
        .refersTo("superseded_by", "actions", "action_number")
        .build(plan.actions(), "action_number");
  }

  private Optional<Evaluation> latest(Action action) {
    return plan.latestEvaluation(action);
  }

  private Table<MeasureRow> measureTable() {
    return this.<MeasureRow>table("measures")
        .add(Column.<MeasureRow>of("action_number", row -> row.action().id()).always())
        .refersTo("action_number", "actions", "action_number")
        .add(
            Column.<MeasureRow>of(
                    "measure_number", Type.INTEGER, row -> Integer.toString(row.measure().number()))
                .always())
        .text("text", row -> row.measure().text(), PlainText::of)
        .translationStatus(MeasureRow::action)
        .build(
            plan.actions().stream().flatMap(action -> rowsOf(action).stream()).toList(),
            "action_number",
            "measure_number");
  }

  private Table<Evaluation> evaluationTable() {
    return this.<Evaluation>table("evaluations")
        .add(Column.<Evaluation>of("round_id", Evaluation::round).always())
        .refersTo("round_id", "rounds", "round_id")
        .add(Column.<Evaluation>of("action_number", Evaluation::action).always())
        .refersTo("action_number", "actions", "action_number")
        .text("action_title", evaluation -> plan.action(evaluation.action()).title())
        .add(
            Column.<Evaluation>of(
                    "policy_number", evaluation -> plan.action(evaluation.action()).policy())
                .always())
        .refersTo("policy_number", "policies", "policy_number")
        .period(evaluation -> plan.round(evaluation.round()).period())
        .grade("", evaluation -> Optional.of(evaluation.grade()))
        .narrative("result", Evaluation::result)
        .translationStatus(evaluation -> evaluation)
        .pageUrl(evaluation -> Addresses.evaluation(evaluation.round(), evaluation.action()))
        .add(Column.of("cost", Type.DECIMAL, evaluation -> number(evaluation.cost())))
        .optional("reason", Evaluation::reason)
        .build(plan.evaluations(), "round_id", "action_number");
  }

  private Table<Grade> gradeTable() {
    return this.<Grade>table("grades")
        .add(Column.<Grade>of("grade_id", Grade::id).always())
        .add(Column.<Grade>of("grade_symbol", Grade::symbol).always())
        .add(
            Column.<Grade>of("rank", Type.INTEGER, grade -> Integer.toString(grade.rank()))
                .always())
        .text("label", Grade::label)
        .build(plan.cover().scale().grades(), "grade_id");
  }

  private Table<Round> roundTable() {
    return this.<Round>table("rounds")
        .add(Column.<Round>of("round_id", Round::id).always())
        .add(
            Column.<Round>of("kind", round -> round.kind().word())
                .always()
                .oneOf(Stream.of(Round.Kind.values()).map(Round.Kind::word).toList()))
        .period(Round::period)
        .text("title", Round::title)
        .pageUrl(round -> Addresses.round(round.id()))
        .translationStatus(round -> round)
        .optionalNarrative("description", Round::body)
        .build(plan.rounds(), "round_id");
  }

  private Table<Term> termTable() {
    return this.<Term>table("terms")
        .add(Column.<Term>of("term_id", Term::id).always())
        .add(
            Column.<Term>of("kind", term -> term.kind().word())
                .always()
                .oneOf(Stream.of(Term.Kind.values()).map(Term.Kind::word).toList()))
        .text("name", Term::name)
        .narrative("description", Term::description)
        .add(Column.of("reading", term -> term.reading().orElse("")))
        .add(Column.of("aliases", Type.LIST, term -> String.join(Column.ITEMS, term.aliases())))
        .pageUrl(term -> Addresses.term(term.id()))
        .translationStatus(term -> term)
        .build(plan.terms(), "term_id");
  }

  private Table<IndicatorRow> indicatorTable() {
    return this.<IndicatorRow>table("indicators")
        .add(Column.<IndicatorRow>of("action_number", row -> row.action().id()).always())
        .refersTo("action_number", "actions", "action_number")
        .add(Column.<IndicatorRow>of("indicator_id", row -> row.indicator().id()).always())
        .text("name", row -> row.indicator().name())
        .text("unit", row -> row.indicator().unit())
        .add(Column.of("baseline", Type.DECIMAL, row -> number(row.indicator().baseline())))
        .add(Column.of("target", Type.DECIMAL, row -> number(row.indicator().target())))
        .build(
            plan.actions().stream().flatMap(action -> indicatorRowsOf(action).stream()).toList(),
            "action_number",
            "indicator_id");
  }

  private Table<IndicatorValueRow> indicatorValueTable() {
    return this.<IndicatorValueRow>table("indicator_values")
        .add(Column.<IndicatorValueRow>of("round_id", row -> row.evaluation().round()).always())
        .refersTo("round_id", "rounds", "round_id")
        .add(
            Column.<IndicatorValueRow>of("action_number", row -> row.evaluation().action())
                .always())
        .refersTo("action_number", "actions", "action_number")
        .add(Column.<IndicatorValueRow>of("indicator_id", row -> row.indicator().id()).always())
        .text("indicator_name", row -> row.indicator().name())
        .text("unit", row -> row.indicator().unit())
        .period(row -> plan.round(row.evaluation().round()).period())
        .add(
            Column.<IndicatorValueRow>of(
                    "actual", Type.DECIMAL, row -> row.actual().toPlainString())
                .always())
        .build(
            plan.evaluations().stream().flatMap(this::valuesOf).toList(),
            "round_id",
            "action_number",
            "indicator_id");
  }

  private Table<TranslationRow> translationTable() {
    return this.<TranslationRow>table("translations")
        .add(Column.<TranslationRow>of("language", row -> row.language().tag()).always())
        .add(
            Column.<TranslationRow>of("record_kind", row -> row.record().kind())
                .always()
                .oneOf(Record.KINDS))
        .add(Column.<TranslationRow>of("record_id", row -> row.record().id()).always())
        .text("title", row -> row.record().title())
        .add(
            Column.<TranslationRow>of("translation_status", row -> row.status().word())
                .always()
                .oneOf(TableBuilder.STATUSES))
        .add(
            Column.of(
                "outdated_parts", Type.LIST, row -> String.join(Column.ITEMS, row.outdated())))
        .pageUrl(row -> row.record().page())
        .build(new TranslationRows(plan).all(), "language", "record_kind", "record_id");
  }

  /** The words that share a cell elsewhere, here each in a row of its own. */
  private Table<WordRow> wordTable() {
    Stream<WordRow> rows =
        Stream.of(
                wordsIn(actions, Action::id, plan.actions()),
                wordsIn(terms, Term::id, plan.terms()),
                wordsIn(translations, TranslationRow::id, translations.rows()))
            .flatMap(some -> some);
    return this.<WordRow>table("words")
        .add(Column.<WordRow>of("table_name", WordRow::table).always())
        .add(Column.<WordRow>of("record_id", WordRow::record).always())
        .add(Column.<WordRow>of("column_name", WordRow::column).always())
        .add(
            Column.<WordRow>of("position", Type.INTEGER, row -> Integer.toString(row.position()))
                .always())
        .add(Column.<WordRow>of("word", WordRow::word).always())
        .build(rows.toList(), "table_name", "record_id", "column_name", "position");
  }

  private static <R> Stream<WordRow> wordsIn(Table<R> table, Function<R, String> id, List<R> rows) {
    List<Column<R>> lists =
        table.columns().stream().filter(column -> column.type() == Type.LIST).toList();
    return rows.stream()
        .flatMap(row -> lists.stream().flatMap(column -> wordsIn(table, column, id, row)));
  }

  private static <R> Stream<WordRow> wordsIn(
      Table<R> table, Column<R> column, Function<R, String> id, R row) {
    String cell = column.in(row);
    String[] words = cell.isEmpty() ? new String[0] : cell.split(Column.ITEMS, -1);
    return IntStream.range(0, words.length)
        .mapToObj(at -> new WordRow(table.name(), id.apply(row), column.name(), at + 1, words[at]));
  }

  private Stream<IndicatorValueRow> valuesOf(Evaluation evaluation) {
    return plan.action(evaluation.action()).indicators().stream()
        .filter(indicator -> evaluation.actuals().containsKey(indicator.id()))
        .map(
            indicator ->
                new IndicatorValueRow(
                    evaluation, indicator, evaluation.actuals().get(indicator.id())));
  }

  private static String year(Optional<Integer> year) {
    return year.map(Object::toString).orElse("");
  }

  private static String number(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("");
  }
}
