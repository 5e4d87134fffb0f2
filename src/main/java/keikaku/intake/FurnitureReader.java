package keikaku.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds page furniture: lines that are nothing but a page number, and lines that stand beside page
 * numbers again and again. Anything else stays, whatever it looks like.
 */
final class FurnitureReader {

  private static final int OFTEN = 3;
  private static final int LONGEST = 120;
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:[-‐–—−] ?)?\\d{1,4}(?: ?[-‐–—−])?$|^(?i:page|p\\.?) ?\\d{1,4}(?: ?(?:of|/) ?\\d{1,4})?$"
              + "|^\\d{1,4} ?/ ?\\d{1,4}$|^\\d{1,4} ?ページ$");
  private static final Pattern NUMBER_AND_TITLE =
      Pattern.compile(
          "^\\d{1,4} ?[|｜] ?((?=[^\\d|]*\\p{L})[^|]*)$|^((?=[^\\d|]*\\p{L})[^|]*) ?[|｜] ?\\d{1,4}$");

  private final List<Line> lines;
  private final Map<Integer, String> found = new HashMap<>();

  private FurnitureReader(List<Line> lines) {
    this.lines = lines;
  }

  /** The furniture by index of its line, with the key of the phrase that says what it is. */
  static Map<Integer, String> read(List<Line> lines) {
    FurnitureReader reader = new FurnitureReader(lines);
    reader.findNumbers();
    reader.findTitledNumbers();
    reader.findRunningHeads();
    return Map.copyOf(reader.found);
  }

  private void findNumbers() {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.pageBreak() || isNumber(line)) {
        found.put(i, "furniture.number");
      }
    }
  }

  private static boolean isNumber(Line line) {
    return line.level() == 0 && NUMBER.matcher(line.core().folded()).matches();
  }

  private void findTitledNumbers() {
    Map<String, List<Integer>> byTitle = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Slice core = lines.get(i).core();
      Matcher matcher = NUMBER_AND_TITLE.matcher(core.folded());
      if (core.length() <= LONGEST && matcher.matches()) {
        String title = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        byTitle.computeIfAbsent(title.strip(), key -> new ArrayList<>()).add(i);
      }
    }
    byTitle.values().stream()
        .filter(indexes -> indexes.size() >= OFTEN)
        .forEach(indexes -> indexes.forEach(index -> found.put(index, "furniture.number")));
  }

  private void findRunningHeads() {
    Set<Integer> pages = new HashSet<>(found.keySet());
    Map<String, List<Integer>> byText = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!found.containsKey(i) && mayBeHead(lines.get(i)) && isBesidePage(i, pages)) {
        String text = lines.get(i).core().squeezed().replaceAll("[0-9０-９]+", "0");
        byText.computeIfAbsent(text, key -> new ArrayList<>()).add(i);
      }
    }
    byText.values().stream()
        .filter(indexes -> indexes.size() >= OFTEN)
        .forEach(indexes -> indexes.forEach(index -> found.put(index, "furniture.head")));
  }

  private static boolean mayBeHead(Line line) {
    return !line.isBlank()
        && line.level() == 0
        && Start.of(line.core()).kind() == Start.Kind.TEXT
        && !Joint.endsSentence(line.core().text());
  }

  private boolean isBesidePage(int index, Set<Integer> pages) {
    return isPage(index, -1, pages) || isPage(index, 1, pages);
  }

  private boolean isPage(int index, int step, Set<Integer> pages) {
    int next = index + step;
    while (next >= 0 && next < lines.size() && lines.get(next).isBlank() && !pages.contains(next)) {
      next += step;
    }
    return pages.contains(next);
  }
}
