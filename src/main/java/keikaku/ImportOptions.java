package keikaku;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keikaku.intake.Column;
import keikaku.intake.Facts;
import keikaku.intake.Reading;
import keikaku.model.FiscalYears;
import keikaku.model.Language;
import picocli.CommandLine.Option;

/** What the person who imports a document says about it. */
final class ImportOptions {

  private static final Pattern PERIOD = Pattern.compile("([0-9]{4})(?:/([0-9]{4}))?");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  @Option(names = "--as", paramLabel = "text|csv", descriptionKey = "import.as")
  private String form;

  @Option(names = "--map", paramLabel = "COLUMN=FIELD", descriptionKey = "import.map")
  private Map<String, String> columns = new LinkedHashMap<>();

  @Option(names = "--axis", paramLabel = "NAME", descriptionKey = "import.axis")
  private String axis;

  @Option(names = "--id", paramLabel = "ID", descriptionKey = "import.id")
  private String id;

  @Option(names = "--title", paramLabel = "TITLE", descriptionKey = "import.title")
  private String title;

  @Option(names = "--period", paramLabel = "YEAR/YEAR", descriptionKey = "import.period")
  private String period;

  @Option(names = "--publisher", paramLabel = "NAME", descriptionKey = "import.publisher")
  private String publisher;

  @Option(names = "--code", paramLabel = "CODE", descriptionKey = "import.code")
  private String code;

  @Option(names = "--license", paramLabel = "LICENSE", descriptionKey = "import.license")
  private String license;

  @Option(names = "--published", paramLabel = "DATE", descriptionKey = "import.published")
  private String published;

  @Option(names = "--language", paramLabel = "LANGUAGE", descriptionKey = "import.language")
  private String language;

  /**
   * How the document is to be read.
   *
   * @throws WrongUsage when an option's value is none we know
   */
  Reading reading(Path document) {
    Map<String, Column> known = new LinkedHashMap<>();
    columns.forEach((column, field) -> known.put(column, column(column, field)));
    return new Reading(isDelimited(document), known, Optional.ofNullable(axis));
  }

  private static Column column(String column, String field) {
    return Column.of(field).orElseThrow(() -> wrong(column + "=" + field, "--map"));
  }

  private boolean isDelimited(Path document) {
    if (form == null) {
      return document.toString().toLowerCase(java.util.Locale.ROOT).matches(".*\\.(csv|tsv)");
    }
    if (!form.equals("text") && !form.equals("csv")) {
      throw wrong(form, "--as");
    }
    return form.equals("csv");
  }

  /**
   * What is stated about the plan.
   *
   * @throws WrongUsage when an option's value is none we know
   */
  Facts facts() {
    if (published != null && !DATE.matcher(published).matches()) {
      throw wrong(published, "--published");
    }
    if (language != null && !Language.isWellFormed(language)) {
      throw wrong(language, "--language");
    }
    return new Facts(
        Optional.ofNullable(id),
        Optional.ofNullable(title),
        Optional.ofNullable(period).map(ImportOptions::years),
        Optional.ofNullable(publisher),
        Optional.ofNullable(code),
        Optional.ofNullable(license),
        Optional.ofNullable(published),
        Optional.ofNullable(language));
  }

  private static FiscalYears years(String period) {
    Matcher years = PERIOD.matcher(period);
    if (!years.matches()) {
      throw wrong(period, "--period");
    }
    int first = Integer.parseInt(years.group(1));
    int last = years.group(2) == null ? first : Integer.parseInt(years.group(2));
    if (last < first) {
      throw wrong(period, "--period");
    }
    return new FiscalYears(first, last);
  }

  private static WrongUsage wrong(String value, String option) {
    return new WrongUsage("usage.value", "value", value, "option", option);
  }
}
