package keikaku.emit.quality;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import keikaku.emit.DataFiles;
import keikaku.emit.QualityReport.Certificate;
import keikaku.emit.QualityReport.Criterion;
import keikaku.emit.QualityReport.Outcome;

/**
 * Runs the thirty rules of the Digital Agency for machine-readable data (L1-01 to L3-09) one by one
 * over the published CSV files and the workbook.
 */
public final class MachineReadability {

  private static final String SOURCE = "https://github.com/digital-go-jp/machine_readability_rule";

  private static final List<Rule> RULES =
      List.of(
          new Rule("L1-01", FileRules::formats),
          new Rule("L1-02", FileRules::oneTable),
          new Rule("L1-03", FileRules::undivided),
          new Rule("L1-04", FileRules::nothingElse),
          new Rule("L1-05", ColumnRules::meaningfulHeaders),
          new Rule("L1-06", CellRules::noLayout),
          new Rule("L1-07", CellRules::oneValue),
          new Rule("L1-08", CellRules::portableSigns),
          new Rule("L1-09", CellRules::emptyIsNotZero),
          new Rule("L1-10", WorkbookRules::noObjects),
          new Rule("L1-11", WorkbookRules::noMeaningInLooks),
          new Rule("L1-12", WorkbookRules::noMergedCells),
          new Rule("L1-13", WorkbookRules::nothingHidden),
          new Rule("L1-14", FileRules::oneLine),
          new Rule("L1-15", FileRules::quotedCommas),
          new Rule("L2-01", CellRules::pureNumbers),
          new Rule("L2-02", CellRules::nothingOmitted),
          new Rule("L2-03", ColumnRules::uniqueHeaders),
          new Rule("L2-04", CellRules::oneSpelling),
          new Rule("L2-05", CellRules::noOther),
          new Rule("L2-06", WorkbookRules::noFormulas),
          new Rule("L3-01", FileRules::headerFirst),
          new Rule("L3-02", ColumnRules::codeTable),
          new Rule("L3-03", CellRules::noSpecialSigns),
          new Rule("L3-04", ColumnRules::units),
          new Rule("L3-05", CellRules::westernDays),
          new Rule("L3-06", ColumnRules::areaCode),
          new Rule("L3-07", ColumnRules::sameOverTheYears),
          new Rule("L3-08", ColumnRules::documented),
          new Rule("L3-09", ColumnRules::longForm));

  private record Rule(String id, Function<Evidence, Finding> check) {}

  private MachineReadability() {}

  /**
   * What was found about these files.
   *
   * @throws IllegalStateException when a rule is broken, which is a defect of the tool
   */
  public static Certificate of(DataFiles files) {
    Certificate certificate = judge(Evidence.of(files));
    List<String> broken =
        certificate.criteria().stream()
            .filter(criterion -> criterion.outcome() == Outcome.FAIL)
            .map(Criterion::id)
            .toList();
    if (!broken.isEmpty()) {
      throw new IllegalStateException("the data breaks rules for machine-readable data: " + broken);
    }
    return certificate;
  }

  static Certificate judge(Evidence evidence) {
    RuleWords words = RuleWords.read();
    return new Certificate(
        "machine-readability",
        words.translated("title"),
        SOURCE,
        RULES.stream().map(rule -> criterion(rule, evidence, words)).toList());
  }

  private static Criterion criterion(Rule rule, Evidence evidence, RuleWords words) {
    Finding finding = rule.check().apply(evidence);
    return new Criterion(
        rule.id(),
        words.translated(rule.id().substring(0, 2)),
        words.translated(rule.id()),
        finding.outcome(),
        words.translated(rule.id() + "." + finding.outcome().word(), finding.values()),
        Optional.empty());
  }
}
