package keikaku.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells which lines begin an item and which begin a part of the plan.
 *
 * <p>A number at the beginning of a line proves nothing by itself. What counts is a grade at its
 * end, a heading of the same kind as those that have one, or a kind of number that the document
 * uses again and again.
 */
final class HeadingReader {

  private static final int LONGEST_TITLE = 120;
  private static final Pattern CAPITALS = Pattern.compile("[A-Z][A-Z ,&'’()/-]{5,}");

  private final List<Line> lines;
  private final JudgementReader judgements;
  private final Map<Integer, NumberReader.Numbered> numbered = new HashMap<>();
  private final Map<Integer, Heading> found = new TreeMap<>();

  private HeadingReader(List<Line> lines, JudgementReader judgements) {
    this.lines = lines;
    this.judgements = judgements;
  }

  /** The headings among these lines, none of which is furniture, by index. */
  static Map<Integer, Heading> read(List<Line> lines, JudgementReader judgements) {
    HeadingReader reader = new HeadingReader(lines, judgements);
    reader.findNumbers();
    reader.findGraded();
    if (reader.found.isEmpty()) {
      reader.findCommonest();
    } else {
      reader.findAlike();
    }
    reader.findParts();
    return reader.found;
  }

  private void findNumbers() {
    for (int i = 0; i < lines.size(); i++) {
      int index = i;
      Line line = lines.get(i);
      if (Start.of(line.core()).kind() == Start.Kind.TEXT) {
        NumberReader.read(line.core())
            .filter(one -> !one.rest().isEmpty())
            .ifPresent(one -> numbered.put(index, one));
      }
    }
  }

  private void findGraded() {
    for (int i = 0; i < lines.size(); i++) {
      NumberReader.Numbered one = numbered.get(i);
      if (one != null && (marked(one).stated() || isGradedBelow(i))) {
        found.put(i, item(one));
      }
    }
  }

  private JudgementReader.Marked marked(NumberReader.Numbered one) {
    return judgements.readEnd(one.rest());
  }

  private Heading item(NumberReader.Numbered one) {
    return new Heading.OfItem(one.number(), marked(one));
  }

  /** Whether the next line that says anything is about how the item went. */
  private boolean isGradedBelow(int index) {
    int next = next(index);
    return next < lines.size()
        && lines.get(index).core().length() <= LONGEST_TITLE
        && (lines.get(index).isHeading() || next == index + 1)
        && isEvaluation(lines.get(next));
  }

  private static boolean isEvaluation(Line line) {
    Start start = Start.of(line.core());
    return start.kind() == Start.Kind.EVALUATION && start.rest().length() <= 20;
  }

  private int next(int index) {
    int next = index + 1;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    return next;
  }

  /**
   * Headings without a grade that are written as those with one, and plain lines that go on
   * counting.
   */
  private void findAlike() {
    Set<String> shapes = shapes();
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      NumberReader.Numbered one = numbered.get(i);
      if (one == null) {
        continue;
      }
      boolean alike = shapes.contains(one.number().shape());
      boolean goesOn = last >= 0 && one.number().count() == last + 1;
      if (!found.containsKey(i) && alike && (lines.get(i).isHeading() || goesOn && isApart(i))) {
        found.put(i, item(one));
      }
      if (found.containsKey(i)) {
        last = one.number().count();
      }
    }
  }

  private Set<String> shapes() {
    return found.values().stream()
        .map(one -> ((Heading.OfItem) one).number().shape())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private boolean isApart(int index) {
    int before = index - 1;
    while (before >= 0 && lines.get(before).isBlank()) {
      before--;
    }
    return before < 0
        || Joint.endsSentence(lines.get(before).core().text())
        || Start.of(lines.get(before).core()).kind() == Start.Kind.BULLET;
  }

  /** Without any grade in a heading, the kind of number that the document uses most. */
  private void findCommonest() {
    boolean headings =
        numbered.keySet().stream().filter(index -> lines.get(index).isHeading()).count() >= 2;
    Map<String, Long> counts =
        numbered.entrySet().stream()
            .filter(entry -> !headings || lines.get(entry.getKey()).isHeading())
            .collect(
                Collectors.groupingBy(
                    entry -> entry.getValue().number().shape(),
                    TreeMap::new,
                    Collectors.counting()));
    Optional<Map.Entry<String, Long>> commonest =
        counts.entrySet().stream().max(Map.Entry.comparingByValue());
    if (commonest.isPresent() && commonest.get().getValue() >= 2) {
      takeAll(commonest.get().getKey(), headings);
    }
  }

  private void takeAll(String shape, boolean headings) {
    int last = 0;
    for (int i = 0; i < lines.size(); i++) {
      NumberReader.Numbered one = numbered.get(i);
      if (one == null || !one.number().shape().equals(shape)) {
        continue;
      }
      int count = one.number().count();
      if (count >= 0 && count != last + 1 && count != 1 && !lines.get(i).isHeading()) {
        continue;
      }
      if (!headings || lines.get(i).isHeading()) {
        found.put(i, item(one));
        last = count;
      }
    }
  }

  /** What is a heading, and has an item or a further part next, begins a part of the plan. */
  private void findParts() {
    for (int i = lines.size() - 1; i >= 0; i--) {
      Line line = lines.get(i);
      if (!found.containsKey(i) && !line.isBlank() && mayBeginPart(i)) {
        found.put(i, part(line));
      }
    }
  }

  private boolean mayBeginPart(int index) {
    Line line = lines.get(index);
    Start.Kind kind = Start.of(line.core()).kind();
    if (kind != Start.Kind.TEXT || line.core().length() > LONGEST_TITLE) {
      return false;
    }
    boolean chapter = NumberReader.readChapter(line.core()).isPresent();
    boolean beforeItem = found.get(next(index)) != null;
    if (line.isHeading()) {
      return beforeItem || chapter || numbered.containsKey(index);
    }
    boolean circled = isCircled(index);
    return beforeItem && (chapter || circled || isCapitals(index));
  }

  private boolean isCircled(int index) {
    NumberReader.Numbered one = numbered.get(index);
    return one != null && one.number().shape().startsWith("c");
  }

  private boolean isCapitals(int index) {
    return CAPITALS.matcher(lines.get(index).core().text()).matches()
        && (index == 0 || lines.get(index - 1).isBlank());
  }

  private static Heading part(Line line) {
    return NumberReader.readChapter(line.core())
        .or(() -> NumberReader.read(line.core()))
        .<Heading>map(one -> new Heading.OfPart(Optional.of(one.number()), one.rest()))
        .orElseGet(() -> new Heading.OfPart(Optional.empty(), line.core()));
  }
}
