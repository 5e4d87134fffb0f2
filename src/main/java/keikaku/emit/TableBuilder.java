package keikaku.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import keikaku.emit.Column.Type;
import keikaku.model.Entry;
import keikaku.model.FiscalYears;
import keikaku.model.Grade;
import keikaku.model.Language;
import keikaku.model.Plan;
import keikaku.model.Prose;
import keikaku.model.Translated;
import keikaku.model.Translation;

/** Puts the columns of one table together; those that every table has are there from the start. */
final class TableBuilder<R> {

  /** How far translations can be trusted, best first. */
  static final List<String> STATUSES =
      Stream.of(Translation.Status.values()).map(Translation.Status::word).toList();

  private final String name;
  private final Plan plan;
  private final Addresses addresses;
  private final List<Column<R>> columns = new ArrayList<>();
  private final List<ForeignKey> foreignKeys = new ArrayList<>();

  TableBuilder(String name, Plan plan, Addresses addresses) {
    this.name = name;
    this.plan = plan;
    this.addresses = addresses;
    String code = plan.cover().publisher().code();
    String id = plan.cover().id();
    add(Column.<R>of("municipality_code", row -> code).always());
    add(Column.<R>of("plan_id", row -> id).always());
  }

  TableBuilder<R> add(Column<R> column) {
    columns.add(column);
    return this;
  }

  /** A column for each language, filled in the first one in every row. */
  TableBuilder<R> text(String field, Function<? super R, Translated<String>> text) {
    return text(field, text, words -> words);
  }

  /** The same for text that is made of something else. */
  <T> TableBuilder<R> text(
      String field, Function<? super R, Translated<T>> text, Function<? super T, String> words) {
    return forEachLanguage(
        field, Type.TEXT, language -> row -> in(language, text.apply(row), words), true);
  }

  private static <T> String in(
      Language language, Translated<T> text, Function<? super T, String> words) {
    Optional<T> found = text.in(language);
    return found.isPresent() ? words.apply(found.get()) : "";
  }

  /** A column for each language, for text that not every row has. */
  TableBuilder<R> optional(String field, Function<? super R, Optional<Translated<String>>> text) {
    return forEachLanguage(
        field, Type.TEXT, language -> row -> in(language, text.apply(row)), false);
  }

  TableBuilder<R> narrative(String field, Function<? super R, Translated<Prose>> prose) {
    return narrative(field, prose, true);
  }

  /** A narrative that may be empty. */
  TableBuilder<R> optionalNarrative(String field, Function<? super R, Translated<Prose>> prose) {
    return narrative(field, prose, false);
  }

  private TableBuilder<R> narrative(
      String field, Function<? super R, Translated<Prose>> prose, boolean required) {
    return forEachLanguage(
        field,
        Type.NARRATIVE,
        language -> row -> in(language, prose.apply(row), TableBuilder::cell),
        required);
  }

  private static String cell(Prose prose) {
    List<String> paragraphs = prose.toParagraphs();
    return paragraphs.size() == 1 ? paragraphs.get(0) : String.join(Column.PARAGRAPHS, paragraphs);
  }

  private TableBuilder<R> forEachLanguage(
      String field,
      Type type,
      Function<Language, Function<? super R, String>> value,
      boolean required) {
    for (Language language : plan.languages()) {
      Column<R> column = Column.<R>of(field, type, value.apply(language)).in(language);
      add(required && isFirst(language) ? column.always() : column);
    }
    return this;
  }

  private static String in(Language language, Optional<Translated<String>> text) {
    return text.isPresent() ? text.get().in(language).orElse("") : "";
  }

  private boolean isFirst(Language language) {
    return language.equals(plan.cover().firstLanguage());
  }

  TableBuilder<R> list(
      String field, Language language, Function<? super R, Translated<List<String>>> items) {
    return add(
        Column.<R>of(field, Type.LIST, row -> joined(items.apply(row).in(language))).in(language));
  }

  private static String joined(Optional<List<String>> items) {
    return String.join(Column.ITEMS, items.orElse(List.of()));
  }

  /** The languages that texts are translated into. */
  List<Language> otherLanguages() {
    return plan.languages().stream().filter(language -> !isFirst(language)).toList();
  }

  /** How far each translation of the row's text can be trusted. */
  TableBuilder<R> translationStatus(Function<? super R, ? extends Entry> entry) {
    Language first = plan.cover().firstLanguage();
    for (Language language : otherLanguages()) {
      Function<R, String> status = row -> entry.apply(row).statusIn(language, first).word();
      add(Column.<R>of("translation_status", status).always().oneOf(STATUSES).in(language));
    }
    return this;
  }

  /** Where the row's page stands, a column for each language. */
  TableBuilder<R> pageUrl(Function<? super R, String> path) {
    for (Language language : plan.languages()) {
      String folder = addresses.in(language, "");
      String top = addresses.absolute(folder).orElse(folder);
      Function<R, String> address = row -> top + path.apply(row);
      add(Column.<R>of("page_url", Type.ADDRESS, address).always().in(language));
    }
    return this;
  }

  /** Makes the columns of a grade, each name beginning with {@code prefix}. */
  TableBuilder<R> grade(String prefix, Function<? super R, Optional<Grade>> grade) {
    List<Grade> grades = plan.cover().scale().grades();
    add(
        Column.<R>of(prefix + "grade_id", row -> grade.apply(row).map(Grade::id).orElse(""))
            .oneOf(grades.stream().map(Grade::id).toList()));
    add(
        Column.<R>of(prefix + "grade_symbol", row -> grade.apply(row).map(Grade::symbol).orElse(""))
            .oneOf(grades.stream().map(Grade::symbol).toList()));
    refersTo(prefix + "grade_id", "grades", "grade_id");
    return optional(prefix + "grade_label", row -> grade.apply(row).map(Grade::label));
  }

  /** The first and the last day of the row's fiscal years. */
  TableBuilder<R> period(Function<? super R, FiscalYears> years) {
    add(
        Column.<R>of("period_start", Type.DATE, row -> years.apply(row).start().toString())
            .always());
    return add(
        Column.<R>of("period_end", Type.DATE, row -> years.apply(row).end().toString()).always());
  }

  TableBuilder<R> refersTo(String column, String table, String target) {
    foreignKeys.add(new ForeignKey(column, table, target));
    return this;
  }

  Table<R> build(List<R> rows, String... key) {
    return new Table<>(name, rows, columns, List.of(key), foreignKeys);
  }
}
