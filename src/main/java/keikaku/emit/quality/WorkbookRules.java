package keikaku.emit.quality;

import java.util.regex.Pattern;

/** The rules about Excel. */
final class WorkbookRules {

  private static final Pattern STYLED = Pattern.compile("(?:fontId|fillId|borderId)=\"[1-9]");

  private WorkbookRules() {}

  /** L1-10: no pictures, shapes or text boxes. */
  static Finding noObjects(Evidence evidence) {
    Workbook workbook = evidence.workbook();
    return Finding.of(
        !workbook.hasPart("xl/drawings")
            && !workbook.hasPart("xl/media")
            && !workbook.hasPart("xl/charts"));
  }

  /** L1-11: all cells look the same but for the form of days. */
  static Finding noMeaningInLooks(Evidence evidence) {
    return Finding.of(!STYLED.matcher(evidence.workbook().part("xl/styles.xml")).find());
  }

  /** L1-12: no merged cells. */
  static Finding noMergedCells(Evidence evidence) {
    return Finding.of(evidence.workbook().sheets().stream().noneMatch(SheetTags::hasMergedCells));
  }

  /** L1-13: nothing hidden or folded. */
  static Finding nothingHidden(Evidence evidence) {
    Workbook workbook = evidence.workbook();
    return Finding.of(
        workbook.sheets().stream().noneMatch(SheetTags::hidesSomething)
            && !SheetTags.hides(workbook.part("xl/workbook.xml")));
  }

  /** L2-06: no formulas. */
  static Finding noFormulas(Evidence evidence) {
    return Finding.of(evidence.workbook().sheets().stream().noneMatch(SheetTags::hasFormula));
  }
}
