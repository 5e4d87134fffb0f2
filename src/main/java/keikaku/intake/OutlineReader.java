package keikaku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads a plan that is set as running text: parts, items under numbered headings, bullets for the
 * measures, an arrow before the result.
 */
final class OutlineReader {

  private static final Pattern WIDE_GAP = Pattern.compile(" {2,}|\\t+");
  private static final int LONGEST_VALUE = 30;
  private static final int LONGEST_HEAD = 40;

  private final Ledger ledger;
  private final JudgementReader judgements;
  private final List<Line> lines;
  private final Map<Integer, Heading> headings;
  private final List<Part> parts = new ArrayList<>();
  private final Map<String, Integer> partPlaces = new HashMap<>();
  private final List<Draft> drafts = new ArrayList<>();
  private List<OpenPassage> partText = new ArrayList<>();
  private int part = -1;
  private Draft draft;
  private int index;
  private boolean blank;
  private boolean page;

  private OutlineReader(
      Ledger ledger, JudgementReader judgements, List<Line> lines, Map<Integer, Heading> headings) {
    this.ledger = ledger;
    this.judgements = judgements;
    this.lines = lines;
    this.headings = headings;
  }

  /** The parts and items found. */
  record Outline(List<Part> parts, List<Draft> drafts) {}

  /** Reads from the first heading on; lines of furniture are given as blank, with their index. */
  static Outline read(
      Ledger ledger, JudgementReader judgements, Body body, Map<Integer, Heading> headings) {
    OutlineReader reader = new OutlineReader(ledger, judgements, body.lines(), headings);
    for (int i = body.first(); i < body.lines().size(); i++) {
      if (body.pageEnds(i)) {
        reader.page = true;
      } else if (!body.isTaken(i)) {
        reader.read(i);
      }
    }
    reader.closePart();
    return new Outline(List.copyOf(reader.parts), List.copyOf(reader.drafts));
  }

  private void read(int at) {
    index = at;
    Line line = lines.get(index);
    Heading heading = headings.get(index);
    if (line.isBlank()) {
      blank = true;
      return;
    }
    if (heading instanceof Heading.OfItem item) {
      begin(line, item);
    } else if (heading instanceof Heading.OfPart one) {
      begin(line, one);
    } else if (draft == null) {
      addToPart(line);
    } else {
      addToItem(line);
    }
    blank = false;
    page = false;
  }

  private Joint.Gap gap() {
    return new Joint.Gap(blank || page, page);
  }

  private void begin(Line line, Heading.OfPart heading) {
    closePart();
    draft = null;
    ledger.enterFormAround(line.whole(), line.core());
    heading.number().ifPresent(number -> ledger.enter(number.slice(), Account.FIELD));
    heading
        .number()
        .ifPresent(
            number ->
                ledger.enter(
                    ledger.source().slice(number.slice().end(), heading.title().start()),
                    Account.FORM));
    ledger.enter(heading.title(), Account.FIELD);
    String written = heading.number().map(ItemNumber::written).orElse("");
    String wanted = heading.number().map(ItemNumber::id).orElse("");
    String key = wanted + " " + heading.title().squeezed();
    part = partPlaces.computeIfAbsent(key, unknown -> addPart(heading, written, wanted));
  }

  private int addPart(Heading.OfPart heading, String written, String wanted) {
    String id = wanted.isEmpty() ? Integer.toString(parts.size() + 1) : wanted;
    int line = heading.title().line();
    if (written.isEmpty()) {
      ledger.notice(NoticeKind.POLICY_NUMBERED, line, "id", id, "title", heading.title().text());
    }
    String free = id;
    for (int i = 2; isPart(free); i++) {
      free = id + "-" + i;
    }
    if (!free.equals(id)) {
      ledger.notice(
          NoticeKind.POLICY_DIFFERS,
          line,
          "number",
          written.isEmpty() ? id : written,
          "title",
          heading.title().text(),
          "id",
          free);
    }
    parts.add(
        new Part(
            written.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(written),
            free,
            Passage.of(heading.title()),
            List.of(),
            line));
    return parts.size() - 1;
  }

  private boolean isPart(String id) {
    return parts.stream().anyMatch(one -> one.id().equals(id));
  }

  private void closePart() {
    if (part < 0 || partText.isEmpty()) {
      return;
    }
    Part old = parts.get(part);
    List<Passage> body = new ArrayList<>(old.body());
    partText.forEach(one -> body.add(close(one)));
    parts.set(part, new Part(old.number(), old.id(), old.title(), body, old.line()));
    partText = new ArrayList<>();
  }

  private Passage close(OpenPassage open) {
    Passage passage = open.close();
    passage.slices().forEach(slice -> ledger.enter(slice, Account.FIELD));
    return passage;
  }

  private void addToPart(Line line) {
    Start start = Start.of(line.core());
    if (part < 0 || (start.kind() != Start.Kind.TEXT && start.kind() != Start.Kind.LABEL)) {
      ledger.enter(line.whole(), Account.UNPLACED, "unplaced.outside");
      return;
    }
    ledger.enterFormAround(line.whole(), line.core());
    OpenPassage last = partText.isEmpty() ? null : partText.get(partText.size() - 1);
    if (last != null && Joint.resultGoesOn(last.text(), line.core().text(), gap())) {
      last.join(ledger, line.core(), gap());
    } else {
      partText.add(new OpenPassage(ledger, line.core()));
    }
  }

  private void begin(Line line, Heading.OfItem heading) {
    closePart();
    Slice number = heading.number().slice();
    JudgementReader.Marked marked = heading.marked();
    ledger.enterFormAround(line.whole(), line.core());
    ledger.enter(number, Account.FIELD);
    ledger.enter(ledger.source().slice(number.end(), marked.rest().start()), Account.FORM);
    enterAround(marked, line.core().end());
    OpenPassage title = new OpenPassage(ledger, withoutFootnoteSign(marked.rest()));
    draft = new Draft(heading.number().written(), heading.number().id(), Math.max(part, 0), title);
    draft.titleMayGoOn = !line.isHeading() && !line.bold() && !marked.stated();
    draft.judge(marked.judgement(), marked.values());
    drafts.add(draft);
  }

  private Slice withoutFootnoteSign(Slice title) {
    Slice plain = title.text().startsWith("※") ? title.from(1).strip() : title;
    ledger.enterFormAround(title, plain);
    return plain;
  }

  private void enterAround(JudgementReader.Marked marked, int end) {
    int from = marked.rest().end();
    for (Slice value : marked.values()) {
      ledger.enter(ledger.source().slice(from, value.start()), Account.FORM);
      from = value.end();
    }
    ledger.enter(ledger.source().slice(from, end), Account.FORM);
  }

  private void addToItem(Line line) {
    Start start = Start.of(line.core());
    switch (start.kind()) {
      case ARROW, RESULT -> beginResult(line, start);
      case BULLET -> addBullet(line, start);
      case DEPARTMENT -> addDepartment(line, start);
      case EVALUATION -> addEvaluation(line, start);
      case MEASURES -> beginMeasures(line, start);
      case LABEL -> addLabel(line, start);
      case TEXT -> addText(line);
    }
  }

  private void enterStart(Line line, Start start) {
    ledger.enterFormAround(line.whole(), line.core());
    ledger.enter(start.form(), Account.FORM);
  }

  private void beginResult(Line line, Start start) {
    enterStart(line, start);
    draft.open = Draft.Field.RESULT;
    if (!start.rest().isEmpty()) {
      draft.result.add(new OpenPassage(ledger, start.rest()));
    }
  }

  private void beginMeasures(Line line, Start start) {
    enterStart(line, start);
    draft.open = Draft.Field.MEASURES;
    if (!start.rest().isEmpty()) {
      draft.measures.add(new OpenPassage(ledger, start.rest()));
    }
  }

  private void addBullet(Line line, Start start) {
    if (start.rest().isEmpty()) {
      ledger.enter(line.whole(), Account.UNPLACED, "unplaced.empty");
      return;
    }
    if (draft.open == Draft.Field.RESULT) {
      addBulletToResult(line, start);
      return;
    }
    enterStart(line, start);
    draft.open = Draft.Field.MEASURES;
    if (!draft.measures.isEmpty() && isIndented(line)) {
      ledger.notice(NoticeKind.MEASURE_INDENTED, line.number(), "text", start.rest().text());
    }
    draft.measures.add(new OpenPassage(ledger, start.rest()));
  }

  private static boolean isIndented(Line line) {
    return line.whole().text().startsWith("  ");
  }

  /** After an arrow, a bullet either cuts a sentence in two or lists what came of it. */
  private void addBulletToResult(Line line, Start start) {
    boolean dot = start.form().text().startsWith("・");
    Slice text = dot ? line.core() : start.rest();
    ledger.enterFormAround(line.whole(), text);
    if (!draft.result.isEmpty() && dot && isUnfinished()) {
      draft.lastOf(draft.result).join(ledger, text, gap());
      return;
    }
    ledger.notice(NoticeKind.RESULT_LIST, line.number(), "text", text.text());
    draft.result.add(new OpenPassage(ledger, text));
  }

  private boolean isUnfinished() {
    String before = draft.lastOf(draft.result).text();
    return Joint.isOpen(before) || !Joint.endsSentence(before);
  }

  private void addDepartment(Line line, Start start) {
    enterStart(line, start);
    List<Slice> segments = segments(start.rest());
    draft.open = Draft.Field.DEPARTMENTS;
    for (int i = 0; i < segments.size(); i++) {
      Slice segment = segments.get(i);
      if (i == 0) {
        draft.departments.add(new OpenPassage(ledger, segment));
      } else if (i == segments.size() - 1 && judgements.isGradeAlone(segment)) {
        draft.judge(judgements.read(segment), List.of(segment));
      } else {
        ledger.enter(segment, Account.UNPLACED, "unplaced.fact");
      }
    }
  }

  private static List<Slice> segments(Slice text) {
    List<Slice> segments = new ArrayList<>();
    var gap = WIDE_GAP.matcher(text.text());
    int from = 0;
    while (gap.find()) {
      segments.add(text.sub(from, gap.start()).strip());
      from = gap.end();
    }
    segments.add(text.from(from).strip());
    segments.removeIf(Slice::isEmpty);
    return segments;
  }

  private void addEvaluation(Line line, Start start) {
    Slice value = withoutBrackets(start.rest());
    if (value.length() > LONGEST_VALUE || Joint.endsSentence(value.text())) {
      addText(line);
      return;
    }
    ledger.enterFormAround(line.whole(), line.core());
    ledger.enter(start.form(), Account.FORM);
    ledger.enterFormAround(start.rest(), value);
    draft.open = Draft.Field.NONE;
    if (!value.isEmpty()) {
      draft.judge(judgements.read(value), List.of(value));
    }
  }

  private static Slice withoutBrackets(Slice value) {
    String text = value.text();
    boolean bracketed =
        text.length() > 2
            && "【〔[［(（".indexOf(text.charAt(0)) >= 0
            && "】〕]］)）".indexOf(text.charAt(text.length() - 1)) >= 0;
    return bracketed ? value.sub(1, value.length() - 1).strip() : value;
  }

  /** A line in brackets is a grade, or else the label of what follows. */
  private void addLabel(Line line, Start start) {
    Slice inside = withoutBrackets(line.core());
    boolean alone = start.rest().isEmpty() && !inside.equals(line.core());
    if (alone && judgements.isGradeAlone(inside)) {
      ledger.enterFormAround(line.whole(), inside);
      draft.judge(judgements.read(inside), List.of(inside));
      draft.open = Draft.Field.NONE;
    } else if (draft.open == Draft.Field.RESULT) {
      ledger.enterFormAround(line.whole(), line.core());
      draft.result.add(new OpenPassage(ledger, line.core()));
      ledger.notice(NoticeKind.RESULT_PARAGRAPH, line.number(), "text", line.core().text());
    } else {
      draft.open = Draft.Field.NONE;
      ledger.enter(line.whole(), Account.UNPLACED, "unplaced.label");
    }
  }

  private void addText(Line line) {
    Slice text = line.core();
    if (draft.open == Draft.Field.NONE && isLateGrade(text)) {
      ledger.enterFormAround(line.whole(), text);
      draft.judge(judgements.read(text), List.of(text));
      return;
    }
    boolean placed =
        switch (draft.open) {
          case TITLE -> goOn(line, draft.title, draft.titleMayGoOn && !gap().blankLine());
          case MEASURES -> addToMeasures(line);
          case RESULT -> addToResult(line);
          case DEPARTMENTS -> addToDepartments(line);
          case NONE -> false;
        };
    if (!placed) {
      ledger.enter(line.whole(), Account.UNPLACED, "unplaced.text");
    }
  }

  /** What stands below the label goes on, or is the department where the label stood alone. */
  private boolean addToDepartments(Line line) {
    Slice text = line.core();
    boolean goesOn = !gap().blankLine() && !isTitled(text);
    if (!draft.departments.isEmpty()) {
      return goOn(line, draft.lastOf(draft.departments), goesOn);
    }
    if (!goesOn || Joint.endsSentence(text.text())) {
      return false;
    }
    ledger.enterFormAround(line.whole(), text);
    draft.departments.add(new OpenPassage(ledger, text));
    return true;
  }

  private boolean isLateGrade(Slice text) {
    return draft.judgement instanceof Judgement.Absent && judgements.isGradeAlone(text);
  }

  private static boolean isTitled(Slice text) {
    return Letters.fold(text.text()).contains(": ");
  }

  private boolean goOn(Line line, OpenPassage passage, boolean goesOn) {
    if (!goesOn) {
      return false;
    }
    ledger.enterFormAround(line.whole(), line.core());
    passage.join(ledger, line.core(), gap());
    return true;
  }

  private boolean addToMeasures(Line line) {
    if (draft.measures.isEmpty()) {
      ledger.enterFormAround(line.whole(), line.core());
      draft.measures.add(new OpenPassage(ledger, line.core()));
      return true;
    }
    OpenPassage last = draft.lastOf(draft.measures);
    return goOn(line, last, Joint.measureGoesOn(last.text(), line.core().text(), gap()));
  }

  /** A short line at the top of a page, after a full sentence and before something new. */
  private boolean isLikeHead(Line line, OpenPassage last) {
    return page
        && Joint.endsSentence(last.text())
        && !Joint.endsSentence(line.core().text())
        && line.core().length() <= LONGEST_HEAD
        && !isTextNext();
  }

  private boolean isTextNext() {
    Line next = index + 1 < lines.size() ? lines.get(index + 1) : null;
    return next != null
        && !next.isBlank()
        && !headings.containsKey(index + 1)
        && Start.of(next.core()).kind() == Start.Kind.TEXT;
  }

  private boolean addToResult(Line line) {
    if (!draft.result.isEmpty()) {
      OpenPassage last = draft.lastOf(draft.result);
      if (isLikeHead(line, last)) {
        return false;
      }
      if (goOn(line, last, Joint.resultGoesOn(last.text(), line.core().text(), gap()))) {
        return true;
      }
      ledger.notice(NoticeKind.RESULT_PARAGRAPH, line.number(), "text", line.core().text());
    }
    ledger.enterFormAround(line.whole(), line.core());
    draft.result.add(new OpenPassage(ledger, line.core()));
    return true;
  }
}
