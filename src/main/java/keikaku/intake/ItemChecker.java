package keikaku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Closes the items: decides which go into the content, enters their text, and tells what is odd.
 */
final class ItemChecker {

  private static final Pattern REPEATED = Pattern.compile("再掲|(?i:\\(see (?:also )?(?:no|item))");
  private static final Pattern WITHDRAWN =
      Pattern.compile("^[※*]?\\(?(?:欠番|削除)\\)?$|^(?i:deleted|withdrawn)\\b.*");

  /** What content must not hold: what a spreadsheet would run, our paragraph sign, our ruby. */
  private static final Pattern UNHOLDABLE =
      Pattern.compile("^[=+@＝＋＠]|¶|\\{[^{}|]{1,100}\\|[^{}]{1,100}\\}");

  private static final Pattern DOUBLE =
      Pattern.compile(".*(?:実施|検討|推進|強化|一元化|利活用|活用|導入|促進|整備|構築|作成|策定|拡充|更新|充実|支援)・\\S{6,}.*");

  private final Ledger ledger;
  private final List<Part> parts;
  private final JudgementReader judgements;
  private final Map<String, Draft> byId = new HashMap<>();
  private final List<Item> items = new ArrayList<>();

  private ItemChecker(Ledger ledger, List<Part> parts, JudgementReader judgements) {
    this.ledger = ledger;
    this.parts = parts;
    this.judgements = judgements;
  }

  static List<Item> close(
      Ledger ledger, List<Part> parts, JudgementReader judgements, List<Draft> drafts) {
    ItemChecker checker = new ItemChecker(ledger, parts, judgements);
    boolean perPart = checker.countsAnewInEveryPart(drafts);
    drafts.forEach(draft -> checker.close(draft, perPart));
    checker.tellGaps();
    return List.copyOf(checker.items);
  }

  /** Whether every part begins at 1 again: then the part's number belongs to the item's. */
  private boolean countsAnewInEveryPart(List<Draft> drafts) {
    Map<Integer, Set<String>> byPart = new HashMap<>();
    boolean again = false;
    Set<String> all = new HashSet<>();
    for (Draft draft : drafts) {
      if (!byPart.computeIfAbsent(draft.part, key -> new HashSet<>()).add(draft.id)) {
        return false;
      }
      again |= !all.add(draft.id);
    }
    boolean anew = byPart.values().stream().allMatch(ids -> ids.contains("1"));
    if (again && anew) {
      ledger.notice(NoticeKind.NUMBER_PER_POLICY, 0);
    }
    return again && anew;
  }

  private void close(Draft draft, boolean perPart) {
    String id = perPart ? parts.get(draft.part).id() + "-" + draft.id : draft.id;
    Draft earlier = byId.putIfAbsent(id, draft);
    boolean repeated = REPEATED.matcher(draft.title.text()).find();
    if (WITHDRAWN.matcher(Letters.fold(draft.title.text()).strip()).matches()) {
      draft.standing = Item.Standing.WITHDRAWN;
      tell(NoticeKind.ITEM_WITHDRAWN, draft);
    }
    if (earlier != null) {
      draft.standing = Item.Standing.DUPLICATE;
      tell(
          NoticeKind.NUMBER_DUPLICATE,
          draft,
          "other",
          Integer.toString(earlier.line),
          "otherTitle",
          earlier.title.text());
    }
    if (repeated) {
      tell(NoticeKind.ITEM_REPEATED, draft);
    }
    items.add(item(draft, id));
    if (draft.standing != Item.Standing.DUPLICATE) {
      tellNumber(draft, id);
      tellContent(draft);
    }
    tellJudgement(draft);
  }

  private void tell(NoticeKind kind, Draft draft, String... more) {
    List<String> details =
        new ArrayList<>(List.of("number", draft.number.isEmpty() ? draft.id : draft.number));
    details.addAll(List.of("title", draft.title.text()));
    details.addAll(List.of(more));
    ledger.notice(kind, draft.line, details.toArray(String[]::new));
  }

  private Item item(Draft draft, String id) {
    enterValues(draft);
    return new Item(
        draft.number,
        id,
        draft.part,
        draft.line,
        close(draft, draft.title),
        draft.judgement,
        draft.axes,
        draft.measures.stream().map(one -> close(draft, one)).toList(),
        draft.result.stream().map(one -> close(draft, one)).toList(),
        draft.departments.stream().map(one -> close(draft, one)).toList(),
        draft.standing);
  }

  private Passage close(Draft draft, OpenPassage open) {
    Passage passage = open.close();
    if (UNHOLDABLE.matcher(passage.text()).find()) {
      ledger.notice(NoticeKind.TEXT_REFUSED, passage.line(), "text", passage.text());
    }
    boolean kept = draft.standing != Item.Standing.DUPLICATE;
    passage
        .slices()
        .forEach(
            slice ->
                ledger.enter(
                    slice,
                    kept ? Account.FIELD : Account.UNPLACED,
                    kept ? "" : "unplaced.duplicate"));
    return passage;
  }

  private void enterValues(Draft draft) {
    boolean given = draft.judgement instanceof Judgement.Given;
    boolean kept = draft.standing != Item.Standing.DUPLICATE;
    Account account = given && kept ? Account.FIELD : Account.UNPLACED;
    boolean absent = draft.judgement instanceof Judgement.Absent;
    for (Slice value : draft.values) {
      ledger.enter(
          value,
          absent ? Account.FORM : account,
          account == Account.FIELD ? "" : kept ? "unplaced.evaluation" : "unplaced.duplicate");
    }
  }

  private void tellNumber(Draft draft, String id) {
    if (draft.number.contains("・")) {
      tell(NoticeKind.NUMBER_COMBINED, draft, "id", id);
    } else if (isRespelled(draft.number, id)) {
      tell(NoticeKind.NUMBER_RESPELLED, draft, "id", id);
    }
  }

  private static boolean isRespelled(String number, String id) {
    String plain = Letters.fold(number).replaceFirst("^0+(?=\\d)", "");
    return !number.isEmpty() && !plain.equalsIgnoreCase(id);
  }

  private void tellContent(Draft draft) {
    if (draft.standing == Item.Standing.WITHDRAWN) {
      return;
    }
    if (draft.measures.isEmpty()) {
      tell(NoticeKind.MEASURES_NONE, draft);
    }
    if (draft.result.isEmpty() && !(draft.judgement instanceof Judgement.Absent)) {
      tell(NoticeKind.RESULT_NONE, draft);
    }
    for (OpenPassage measure : draft.measures) {
      if (DOUBLE.matcher(measure.text()).matches()) {
        ledger.notice(NoticeKind.MEASURE_DOUBLE, measure.line(), "text", measure.text());
      }
    }
  }

  private void tellJudgement(Draft draft) {
    if (draft.judgement instanceof Judgement.Unclear unclear) {
      ledger.notice(
          unclear.why(),
          unclear.line(),
          "number",
          draft.number,
          "title",
          draft.title.text(),
          "written",
          unclear.written(),
          "points",
          points(unclear.written()),
          "suspect",
          judgements.suspectOf(unclear.written()));
    } else if (draft.judgement instanceof Judgement.Given given) {
      tellMapped(draft, given);
    } else if (!draft.axes.isEmpty()) {
      tell(NoticeKind.EVALUATION_AXES, draft, "axes", axes(draft));
    } else if (draft.standing == Item.Standing.KEPT) {
      tell(
          draft.result.isEmpty() ? NoticeKind.EVALUATION_NONE : NoticeKind.EVALUATION_MISSING,
          draft);
    }
  }

  private static String axes(Draft draft) {
    return String.join(
        ", ", draft.axes.stream().map(axis -> axis.name() + " = " + axis.value()).toList());
  }

  private void tellMapped(Draft draft, Judgement.Given given) {
    if (given.written().length() == 1
        && !Legend.narrow(given.written()).equals(Legend.narrow(given.symbol()))) {
      tell(
          NoticeKind.EVALUATION_MAPPED,
          draft,
          "written",
          given.written(),
          "points",
          points(given.written()),
          "symbol",
          given.symbol());
    }
  }

  private static String points(String text) {
    return String.join(
        " ",
        text.codePoints()
            .filter(one -> !Letters.isBlank(one))
            .mapToObj(one -> String.format(java.util.Locale.ROOT, "U+%04X", one))
            .toList());
  }

  private void tellGaps() {
    List<Item> counted =
        items.stream()
            .filter(item -> item.standing() != Item.Standing.DUPLICATE)
            .filter(item -> item.id().matches("\\d{1,4}"))
            .toList();
    List<Integer> counts =
        counted.stream().map(item -> Integer.valueOf(item.id())).sorted().toList();
    if (counts.size() < 2 || counts.get(counts.size() - 1) > 2 * counts.size()) {
      return;
    }
    tellMissing(counts);
    tellDisorder(counted);
  }

  /** Left-out numbers are told where items are counted one by one, not where they carry codes. */
  private void tellMissing(List<Integer> counts) {
    for (int i = counts.get(0); i < counts.get(counts.size() - 1); i++) {
      if (!counts.contains(i)) {
        ledger.notice(NoticeKind.NUMBER_GAP, 0, "number", Integer.toString(i));
      }
    }
  }

  private void tellDisorder(List<Item> counted) {
    int last = 0;
    for (Item item : counted) {
      int count = Integer.parseInt(item.id());
      if (count < last) {
        ledger.notice(
            NoticeKind.NUMBER_ORDER,
            item.line(),
            "number",
            item.number(),
            "title",
            item.title().text());
      }
      last = Math.max(count, last);
    }
  }
}
