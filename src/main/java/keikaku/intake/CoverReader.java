package keikaku.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import keikaku.model.FiscalYears;

/** Reads what stands before the first part: title, period, preface. */
final class CoverReader {

  private static final int TITLE_LINES = 3;
  private static final Pattern NO_TITLE = Pattern.compile("^[(○●◎◆◇■□※*]");

  private final Ledger ledger;
  private final List<Line> lines;
  private final List<Passage> title = new ArrayList<>();
  private final List<Passage> preface = new ArrayList<>();
  private final List<Line> paragraph = new ArrayList<>();
  private final List<Joint.Gap> gaps = new ArrayList<>();
  private Optional<FiscalYears> period = Optional.empty();
  private boolean titleEnded;
  private boolean blank;

  private CoverReader(Ledger ledger, List<Line> lines) {
    this.ledger = ledger;
    this.lines = lines;
  }

  static Cover read(Ledger ledger, List<Line> lines) {
    CoverReader reader = new CoverReader(ledger, lines);
    lines.forEach(reader::read);
    return reader.close();
  }

  private void read(Line line) {
    if (line.isBlank()) {
      titleEnded |= !title.isEmpty();
      blank = true;
      return;
    }
    if (isPeriod(line)) {
      addTitle(line);
    } else if (!titleEnded && mayBeTitle(line)) {
      addTitle(line);
    } else {
      titleEnded = true;
      addPreface(line);
    }
    blank = false;
  }

  private boolean isPeriod(Line line) {
    return period.isEmpty() && PeriodReader.isPeriod(line.core().text());
  }

  private boolean mayBeTitle(Line line) {
    return title.size() < TITLE_LINES
        && !Joint.endsSentence(line.core().text())
        && !NO_TITLE.matcher(line.core().folded()).find()
        && Start.of(line.core()).kind() == Start.Kind.TEXT;
  }

  private void addTitle(Line line) {
    ledger.enterFormAround(line.whole(), line.core());
    ledger.enter(line.core(), Account.FIELD);
    title.add(Passage.of(line.core()));
    if (period.isEmpty()) {
      period = PeriodReader.read(line.core().text());
    }
  }

  /** Lines are put together until a sentence ends; what never ends in one is no preface. */
  private void addPreface(Line line) {
    boolean text = Start.of(line.core()).kind() == Start.Kind.TEXT;
    if (!text || !goesOn(line)) {
      closeParagraph();
    }
    if (!text) {
      ledger.enter(line.whole(), Account.UNPLACED, "unplaced.outside");
      return;
    }
    paragraph.add(line);
    gaps.add(new Joint.Gap(blank, false));
  }

  private boolean goesOn(Line line) {
    return paragraph.isEmpty()
        || Joint.resultGoesOn(last(), line.core().text(), new Joint.Gap(blank, false));
  }

  private String last() {
    return paragraph.get(paragraph.size() - 1).core().text();
  }

  private void closeParagraph() {
    if (paragraph.isEmpty()) {
      return;
    }
    if (Joint.endsSentence(last())) {
      preface.add(joined());
    } else {
      paragraph.forEach(line -> ledger.enter(line.whole(), Account.UNPLACED, "unplaced.outside"));
    }
    paragraph.clear();
    gaps.clear();
  }

  private Passage joined() {
    OpenPassage open = new OpenPassage(ledger, paragraph.get(0).core());
    for (int i = 1; i < paragraph.size(); i++) {
      open.join(ledger, paragraph.get(i).core(), gaps.get(i));
    }
    paragraph.forEach(line -> ledger.enterFormAround(line.whole(), line.core()));
    Passage passage = open.close();
    passage.slices().forEach(slice -> ledger.enter(slice, Account.FIELD));
    return passage;
  }

  private Cover close() {
    closeParagraph();
    return new Cover(title, period, preface);
  }
}
