package keikaku.emit.quality;

/** The rules about what is in a file, and how CSV is written. */
final class FileRules {

  private FileRules() {}

  /** L1-01: there are forms that machines read. */
  static Finding formats(Evidence evidence) {
    return Finding.of(
            !evidence.plain().isEmpty()
                && evidence.workbook().sheets().size() == evidence.plain().size())
        .with("count", evidence.plain().size());
  }

  /** L1-02: a file is one table; a second one would have other columns. */
  static Finding oneTable(Evidence evidence) {
    return Finding.of(
            evidence.all().stream().allMatch(Sheet::isRectangular)
                && evidence.workbook().sheets().size() == evidence.plain().size())
        .with("count", evidence.plain().size());
  }

  /** L1-03: no empty line or column divides a table. */
  static Finding undivided(Evidence evidence) {
    return Finding.of(
        evidence.all().stream()
            .allMatch(
                sheet ->
                    sheet.header().stream().noneMatch(String::isBlank)
                        && !sheet.seen().hasBlankRow()));
  }

  /** L1-04: nothing stands beside the table. */
  static Finding nothingElse(Evidence evidence) {
    return Finding.of(
        evidence.all().stream().allMatch(Sheet::isRectangular)
            && !evidence.workbook().hasPart("comments"));
  }

  /** L1-14: one record is one line. */
  static Finding oneLine(Evidence evidence) {
    return Finding.of(
            evidence.all().stream().allMatch(sheet -> sheet.lines() == sheet.seen().records()))
        .with("rows", evidence.rows());
  }

  /** L1-15: commas within a value are quoted; if one were not, its row would be longer. */
  static Finding quotedCommas(Evidence evidence) {
    long commas = evidence.plain().stream().mapToLong(sheet -> sheet.seen().commas()).sum();
    return Finding.of(evidence.all().stream().allMatch(Sheet::isRectangular)).with("count", commas);
  }

  /** L3-01: the header stands on the first line, data on the second. */
  static Finding headerFirst(Evidence evidence) {
    return Finding.of(
        evidence.plain().stream().allMatch(sheet -> sheet.header().equals(sheet.table().header()))
            && evidence.workbook().sheets().stream().allMatch(SheetTags::beginsWithHeader));
  }
}
