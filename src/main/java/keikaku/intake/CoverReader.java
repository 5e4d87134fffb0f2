package keikaku.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keikaku.model.FiscalYears;

/** Reads what stands before the first part: title, period, preface. */
final class CoverReader {

  private static final int TITLE_LINES = 3;

  private final Ledger ledger;
  private final List<Line> lines;
  private final List<Passage> title = new ArrayList<>();
  private final List<OpenPassage> preface = new ArrayList<>();
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

  private void addPreface(Line line) {
    Slice text = line.core();
    if (Start.of(text).kind() != Start.Kind.TEXT) {
      ledger.enter(line.whole(), Account.UNPLACED, "unplaced.outside");
      return;
    }
    ledger.enterFormAround(line.whole(), text);
    OpenPassage last = preface.isEmpty() ? null : preface.get(preface.size() - 1);
    Joint.Gap gap = new Joint.Gap(blank, false);
    if (last != null && Joint.resultGoesOn(last.text(), text.text(), gap)) {
      last.join(ledger, text, gap);
    } else {
      preface.add(new OpenPassage(ledger, text));
    }
  }

  private Cover close() {
    List<Passage> paragraphs = new ArrayList<>();
    for (OpenPassage open : preface) {
      Passage passage = open.close();
      boolean sentence = Joint.endsSentence(passage.text());
      passage
          .slices()
          .forEach(
              slice ->
                  ledger.enter(
                      slice, sentence ? Account.FIELD : Account.UNPLACED, "unplaced.outside"));
      if (sentence) {
        paragraphs.add(passage);
      }
    }
    return new Cover(title, period, paragraphs);
  }
}
