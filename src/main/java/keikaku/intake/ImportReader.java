package keikaku.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a published plan out of its text. The same text always gives the same plan, nothing is
 * looked up or written.
 */
public final class ImportReader {

  private static final int LEAST_SHARE = 33;
  private static final int TRIED = 5;
  private static final int LONGEST_LINE = 20_000;
  private static final int SHOWN = 40;
  private static final Pattern CONTENTS_NAME = Pattern.compile("^(?:目次|もくじ|(?i:contents))$");
  private static final Pattern CONTENTS_LINE =
      Pattern.compile("\\S ?(?:[…‥][…‥ ]{0,80}|(?:[・.·] ?){3,80})\\d{1,4}$");

  private final Reading reading;
  private final Mended mended;
  private final Ledger ledger;
  private final List<Line> lines;

  private ImportReader(String text, Reading reading) {
    this.reading = reading;
    mended = Mended.of(text);
    ledger = new Ledger(new SourceText(mended.text()));
    lines = ledger.source().lines();
  }

  /** Reads running text or Markdown, about which nothing is known. */
  public static Intake read(String text) {
    return read(text, Reading.TEXT);
  }

  /** Reads a document in the way that is said. */
  public static Intake read(String text, Reading reading) {
    Optional<Stretch> endless = endlessLine(text);
    if (endless.isPresent()) {
      return new Refused("refused.line", 0, List.of(endless.get()));
    }
    ImportReader reader = new ImportReader(text, reading);
    return reading.delimited() ? reader.readDelimited() : reader.readText();
  }

  private static Optional<Stretch> endlessLine(String text) {
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.length() > LONGEST_LINE) {
        return Optional.of(new Stretch(number, line.substring(0, SHOWN) + "…", "lack.end"));
      }
    }
    return Optional.empty();
  }

  private Intake readDelimited() {
    JudgementReader judgements = new JudgementReader(new Legend(List.of()));
    try {
      Table table = DelimitedReader.read(ledger);
      return TableReader.read(ledger, judgements, reading, table)
          .map(outline -> imported(Cover.NONE, new Legend(List.of()), outline, judgements))
          .orElseGet(() -> refused("refused.columns", 0, "lack.column"));
    } catch (DelimitedReader.UnclosedQuote e) {
      Line line = lines.get(Math.min(e.line(), lines.size()) - 1);
      return new Refused(
          "refused.table", 0, List.of(new Stretch(e.line(), line.whole().text(), "lack.quote")));
    }
  }

  private Intake readText() {
    Optional<Integer> columnList = ColumnListReader.find(lines);
    if (columnList.isPresent()) {
      return readColumnList(columnList.get());
    }
    Map<Integer, String> furniture = FurnitureReader.read(lines);
    LegendReader.Found legend = LegendReader.read(ledger, withoutFurniture(furniture));
    Set<Integer> taken = new HashSet<>(legend.lines());
    JudgementReader judgements = new JudgementReader(legend.legend());
    return PipeTableReader.hasTable(lines)
        ? readTables(legend.legend(), judgements, taken, furniture)
        : readOutline(legend.legend(), judgements, taken, furniture);
  }

  private Intake readColumnList(int first) {
    JudgementReader judgements = new JudgementReader(new Legend(List.of()));
    Cover cover = CoverReader.read(ledger, lines.subList(0, first));
    List<Draft> drafts =
        ColumnListReader.read(ledger, judgements, reading, lines.subList(first, lines.size()));
    if (drafts.isEmpty()) {
      return refused("refused.none", 0);
    }
    return imported(
        cover, new Legend(List.of()), new OutlineReader.Outline(List.of(), drafts), judgements);
  }

  private Intake readTables(
      Legend legend,
      JudgementReader judgements,
      Set<Integer> taken,
      Map<Integer, String> furniture) {
    furniture.forEach((index, reason) -> enterFurniture(index, reason));
    taken.addAll(furniture.keySet());
    int first = 0;
    while (first < lines.size() && lines.get(first).whole().text().indexOf('|') < 0) {
      first++;
    }
    Cover cover =
        CoverReader.read(ledger, Body.of(lines, taken, furniture).lines().subList(0, first));
    return PipeTableReader.read(ledger, lines, taken)
        .flatMap(table -> TableReader.read(ledger, judgements, reading, table))
        .map(outline -> imported(cover, legend, outline, judgements))
        .orElseGet(() -> refused("refused.columns", 0, "lack.column"));
  }

  private Intake readOutline(
      Legend legend,
      JudgementReader judgements,
      Set<Integer> taken,
      Map<Integer, String> furniture) {
    setContentsAside(taken);
    Body body = Body.of(lines, taken, furniture);
    Map<Integer, Heading> headings = HeadingReader.read(body.lines(), judgements);
    int first = headings.keySet().stream().mapToInt(one -> one).min().orElse(lines.size());
    if (headings.values().stream().noneMatch(Heading.OfItem.class::isInstance)) {
      return refused("refused.none", 0);
    }
    furniture.forEach((index, reason) -> enterFurniture(index, reason));
    Cover cover = CoverReader.read(ledger, body.lines().subList(0, first));
    setTitlesAside(taken, cover, furniture, first);
    OutlineReader.Outline outline =
        OutlineReader.read(
            ledger, judgements, Body.of(lines, taken, furniture).from(first), headings);
    return imported(cover, legend, outline, judgements);
  }

  private List<Line> withoutFurniture(Map<Integer, String> furniture) {
    return Body.of(lines, Set.of(), furniture).lines();
  }

  private void enterFurniture(int index, String reason) {
    ledger.enter(lines.get(index).whole(), Account.FURNITURE, reason);
  }

  private void setContentsAside(Set<Integer> taken) {
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).core().folded();
      boolean contents =
          CONTENTS_NAME.matcher(text.replace(" ", "")).matches()
              || CONTENTS_LINE.matcher(text).find();
      if (contents && !taken.contains(i)) {
        ledger.enter(lines.get(i).whole(), Account.UNPLACED, "unplaced.contents");
        taken.add(i);
      }
    }
  }

  /** The title again, at the head of a page: set aside, so that it does not run into a result. */
  private void setTitlesAside(
      Set<Integer> taken, Cover cover, Map<Integer, String> furniture, int first) {
    Set<String> titles = titleRuns(cover);
    for (int i = first; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean again = !line.isBlank() && titles.contains(line.core().squeezed());
      if (again && !taken.contains(i) && !furniture.containsKey(i)) {
        ledger.enter(line.whole(), Account.UNPLACED, "unplaced.title");
        taken.add(i);
      }
    }
  }

  /** Any lines of the title that follow each other, put together. */
  private static Set<String> titleRuns(Cover cover) {
    Set<String> runs = new HashSet<>();
    for (int from = 0; from < cover.title().size(); from++) {
      StringBuilder run = new StringBuilder();
      for (Passage line : cover.title().subList(from, cover.title().size())) {
        runs.add(Letters.squeeze(run.append(line.text()).toString()));
      }
    }
    return runs;
  }

  private Intake imported(
      Cover cover, Legend legend, OutlineReader.Outline outline, JudgementReader judgements) {
    List<Part> parts = new ArrayList<>(outline.parts());
    if (parts.isEmpty()) {
      parts.add(new Part(Optional.empty(), "1", Passage.EMPTY, List.of(), 0));
      ledger.notice(NoticeKind.POLICY_MADE, 0, "title", cover.wholeTitle());
    }
    List<Item> items = ItemChecker.close(ledger, parts, judgements, outline.drafts());
    if (cover.period().isEmpty()) {
      ledger.notice(NoticeKind.PERIOD_MISSING, 0);
    }
    tellRareKanji();
    Tally tally = Tally.of(ledger);
    if (tally.share() < LEAST_SHARE) {
      return refused("refused.share", tally.share());
    }
    return new Imported(
        cover,
        scale(legend, items),
        parts,
        items,
        ledger.stretches(Account.UNPLACED),
        ledger.stretches(Account.FURNITURE),
        notices(),
        tally);
  }

  private List<Notice> notices() {
    List<Notice> all = new ArrayList<>(mended.notices());
    all.addAll(ledger.notices());
    return all.stream().sorted().toList();
  }

  /**
   * The legend's grades; without a legend the values that occur, which explain themselves or not.
   */
  private List<Imported.Grade> scale(Legend legend, List<Item> items) {
    if (!legend.isEmpty()) {
      return legend.marks().stream()
          .map(mark -> new Imported.Grade(mark.symbol(), mark.label().text()))
          .toList();
    }
    Set<String> symbols = new LinkedHashSet<>();
    for (Item item : items) {
      if (item.judgement() instanceof Judgement.Given given
          && item.standing() != Item.Standing.DUPLICATE) {
        symbols.add(given.symbol());
      }
    }
    if (!symbols.isEmpty()) {
      ledger.notice(NoticeKind.SCALE_MISSING, 0, "symbols", String.join(" ", symbols));
    }
    return symbols.stream().map(symbol -> new Imported.Grade(symbol, symbol)).toList();
  }

  /** A character that is in no Japanese standard set is likely a slip of the text recognition. */
  private void tellRareKanji() {
    java.nio.charset.CharsetEncoder common =
        java.nio.charset.Charset.forName("windows-31j").newEncoder();
    String text = ledger.source().text();
    text.codePoints()
        .filter(Letters::isKanji)
        .distinct()
        .mapToObj(Character::toString)
        .filter(one -> !common.canEncode(one))
        .forEach(
            one ->
                ledger.notice(
                    NoticeKind.TEXT_RARE, ledger.source().lineOf(text.indexOf(one)), "text", one));
  }

  private Intake refused(String reason, int share) {
    return refused(reason, share, "");
  }

  private Intake refused(String reason, int share, String lack) {
    List<Stretch> tried =
        lines.stream()
            .filter(line -> !line.isBlank())
            .limit(TRIED)
            .map(
                line ->
                    new Stretch(
                        line.number(), line.core().text(), lack.isEmpty() ? lack(line) : lack))
            .toList();
    return new Refused(reason, share, tried);
  }

  private static String lack(Line line) {
    return NumberReader.read(line.core()).isEmpty() ? "lack.number" : "lack.evaluation";
  }
}
