package keikaku.emit.quality;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import keikaku.emit.QualityReport.Outcome;

/** The rules about what stands in a cell. */
final class CellRules {

  private CellRules() {}

  /** L1-06: no spaces or line breaks for the looks. */
  static Finding noLayout(Evidence evidence) {
    return Finding.of(evidence.all().stream().noneMatch(sheet -> sheet.seen().isLaidOut()));
  }

  /** L1-07: one value in a cell; words that share one stand one by one in a table of their own. */
  static Finding oneValue(Evidence evidence) {
    Set<List<String>> single =
        evidence.sheet("words").stream()
            .flatMap(words -> words.rows().stream())
            .map(row -> List.of(row.get(2), row.get(4), row.get(6)))
            .collect(Collectors.toSet());
    Set<List<String>> shared =
        evidence.plain().stream()
            .flatMap(sheet -> sheet.seen().shared().stream())
            .collect(Collectors.toSet());
    return Finding.of(single.containsAll(shared)).with("count", shared.size());
  }

  /**
   * L1-08: no signs that depend on the machine. In Unicode the old ones are not ambiguous, and
   * official wording and names keep them, as the rule allows.
   */
  static Finding portableSigns(Evidence evidence) {
    long kept = evidence.plain().stream().mapToLong(sheet -> sheet.seen().dependent()).sum();
    return Finding.of(evidence.all().stream().allMatch(Sheet::wellEncoded)).with("count", kept);
  }

  /** L1-09: empty means not stated; no dash stands for it. */
  static Finding emptyIsNotZero(Evidence evidence) {
    return Finding.of(evidence.plain().stream().allMatch(sheet -> sheet.seen().endsWithDigits()));
  }

  /** L2-01: numbers are numbers only. */
  static Finding pureNumbers(Evidence evidence) {
    return Finding.of(evidence.plain().stream().allMatch(sheet -> sheet.seen().hasPureNumbers()));
  }

  /** L2-02: nothing is left out because the row above says it. */
  static Finding nothingOmitted(Evidence evidence) {
    return Finding.of(evidence.plain().stream().allMatch(sheet -> sheet.seen().isComplete()));
  }

  /** L2-04: choices have one spelling. */
  static Finding oneSpelling(Evidence evidence) {
    long coded = evidence.columns().filter(column -> !column.codes().isEmpty()).count();
    return Finding.of(evidence.plain().stream().allMatch(sheet -> sheet.seen().isCoded()))
        .with("count", coded);
  }

  /**
   * L2-05: the details of a choice "other" have a column of their own. The grades may have such a
   * name: their choices are the rows of a table, which says what each of them means.
   */
  static Finding noOther(Evidence evidence) {
    List<List<String>> others =
        evidence.sheet("codes").stream()
            .flatMap(codes -> codes.rows().stream())
            .filter(row -> row.get(4).equals("other"))
            .map(row -> List.of(row.get(2), row.get(3)))
            .toList();
    if (others.isEmpty()) {
      return Finding.NOT_APPLICABLE;
    }
    return Finding.of(
        others.stream().allMatch(other -> isTable(evidence, other.get(0), other.get(1))));
  }

  /** Whether the choices of a column are the rows of a table. */
  private static boolean isTable(Evidence evidence, String table, String column) {
    return evidence.sheet(table).stream()
        .map(Sheet::table)
        .anyMatch(
            own ->
                own.key().contains(column)
                    || own.foreignKeys().stream().anyMatch(key -> key.column().equals(column)));
  }

  /** L3-03: no special signs stand for numbers. */
  static Finding noSpecialSigns(Evidence evidence) {
    return pureNumbers(evidence).outcome() == Outcome.PASS
        ? Finding.NOT_APPLICABLE
        : Finding.of(false);
  }

  /** L3-05: days are written one way, in Western years. */
  static Finding westernDays(Evidence evidence) {
    return Finding.of(evidence.plain().stream().allMatch(sheet -> sheet.seen().hasWesternDays()));
  }
}
