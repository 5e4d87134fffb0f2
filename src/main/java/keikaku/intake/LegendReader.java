package keikaku.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where the source explains its grades: {@code ○…予定どおりの成果があった} after a heading such as 評価凡例,
 * or a list of {@code 目標に届いた(◎)}.
 */
final class LegendReader {

  private static final Pattern NAME =
      Pattern.compile(
          "^[(\\[【〔<■●◆※]?(?:評価|達成度|進捗)?の?(?:評価)?(?:凡例|基準|区分)[)\\]】〕>]?[:]?"
              + "|^(?i:\\(?(?:legend|key|rating scale|grades?)\\)?:?)(?=\\s|$)");
  private static final Pattern PAIR =
      Pattern.compile("^[・*-]? *(\\S{1,3}?) *(?:…+|‥+|:|=|\\.{3}|―+) *(\\S.*)$");
  private static final Pattern LABEL_FIRST =
      Pattern.compile("^(?:[-・*] *)?(\\S.*?)\\(([◎○●△▲×☆★−－-])\\)(.*)$");

  /** Between two grades; a single blank where a sign and what parts it from its label follow. */
  private static final Pattern GAP =
      Pattern.compile("\\t+|[ \\u3000]{2,}|[ \\u3000](?=[◎○●△▲×☆★](?:…|‥|―|[:：=＝]|\\.{3}))");

  private final Ledger ledger;
  private final List<Line> lines;
  private final Set<Integer> used = new HashSet<>();
  private final List<Legend.Mark> marks = new ArrayList<>();

  private LegendReader(Ledger ledger, List<Line> lines) {
    this.ledger = ledger;
    this.lines = lines;
  }

  /** The legend, and which lines it took. */
  record Found(Legend legend, Set<Integer> lines) {}

  static Found read(Ledger ledger, List<Line> lines) {
    LegendReader reader = new LegendReader(ledger, lines);
    reader.readNamed();
    if (reader.marks.isEmpty()) {
      reader.readLabelsFirst();
    }
    return new Found(new Legend(reader.marks), Set.copyOf(reader.used));
  }

  private void readNamed() {
    for (int i = 0; i < lines.size() && marks.isEmpty(); i++) {
      Matcher name = NAME.matcher(lines.get(i).core().folded());
      if (name.find()) {
        readFrom(i, name.end());
      }
    }
  }

  private void readFrom(int first, int nameEnd) {
    Slice name = lines.get(first).core().to(nameEnd);
    Slice rest = lines.get(first).core().from(nameEnd).strip();
    boolean found = rest.isEmpty() || readPairs(rest);
    int next = first + 1;
    while (found && next < lines.size() && isPairs(lines.get(next), rest.isEmpty())) {
      readPairs(lines.get(next).core());
      used.add(next++);
    }
    if (marks.isEmpty()) {
      if (rest.isEmpty() || !found) {
        ledger.notice(NoticeKind.SCALE_MARKLESS, lines.get(first).number());
      }
      return;
    }
    used.add(first);
    ledger.enterFormAround(lines.get(first).whole(), lines.get(first).core());
    ledger.enter(name, Account.FORM);
  }

  private boolean isPairs(Line line, boolean blankAllowed) {
    if (line.isBlank()) {
      return blankAllowed && marks.isEmpty();
    }
    return line.level() == 0
        && parts(line.core()).stream().allMatch(part -> PAIR.matcher(part.folded()).matches());
  }

  private boolean readPairs(Slice text) {
    List<Slice> parts = parts(text);
    if (!parts.stream().allMatch(part -> PAIR.matcher(part.folded()).matches())) {
      return false;
    }
    parts.forEach(this::readPair);
    return true;
  }

  private void readPair(Slice part) {
    Matcher pair = PAIR.matcher(part.folded());
    if (!pair.matches()) {
      return;
    }
    Slice symbol = part.group(pair, 1);
    Slice label = part.group(pair, 2).strip();
    add(part, symbol, label);
  }

  private void add(Slice part, Slice symbol, Slice label) {
    marks.add(new Legend.Mark(symbol.text(), Passage.of(label)));
    Slice first = symbol.start() < label.start() ? symbol : label;
    Slice second = first == symbol ? label : symbol;
    ledger.enter(first, Account.FIELD);
    ledger.enter(second, Account.FIELD);
    ledger.enter(part.source().slice(part.start(), first.start()), Account.FORM);
    ledger.enter(part.source().slice(first.end(), second.start()), Account.FORM);
    ledger.enter(part.source().slice(second.end(), part.end()), Account.FORM);
  }

  private static List<Slice> parts(Slice text) {
    List<Slice> parts = new ArrayList<>();
    Matcher gap = GAP.matcher(text.text());
    int from = 0;
    while (gap.find()) {
      parts.add(text.sub(from, gap.start()).strip());
      from = gap.end();
    }
    parts.add(text.from(from).strip());
    parts.removeIf(Slice::isEmpty);
    return parts;
  }

  private void readLabelsFirst() {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (LABEL_FIRST.matcher(lines.get(i).core().folded()).matches()) {
        found.add(i);
      } else if (found.size() < 2) {
        found.clear();
      } else {
        break;
      }
    }
    if (found.size() >= 2) {
      found.forEach(this::readLabelFirst);
    }
  }

  private void readLabelFirst(int index) {
    Slice core = lines.get(index).core();
    Matcher matcher = LABEL_FIRST.matcher(core.folded());
    if (matcher.matches()) {
      Slice symbol = core.group(matcher, 2);
      add(core.to(matcher.end(2) + 1), symbol, core.group(matcher, 1).strip());
      ledger.enter(core.group(matcher, 3), Account.UNPLACED, "unplaced.count");
      used.add(index);
    }
  }
}
