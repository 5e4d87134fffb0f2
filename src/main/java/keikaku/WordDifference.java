package keikaku;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import keikaku.check.Alignment;

/**
 * Two wordings of the same part, with the words that are not in the other marked 【thus】.
 *
 * @param before the former wording
 * @param after the wording now
 */
record WordDifference(String before, String after) {

  /** Japanese has no spaces between words; a change of script is where most of them part. */
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{IsHan}々〆]+|[\\p{IsKatakana}ー]+|\\p{IsHiragana}+|[\\p{L}\\p{M}\\p{N}]+|.",
          Pattern.DOTALL);

  /** Longer parts are shown without marks. */
  private static final int MOST_WORDS = 2000;

  static WordDifference of(String before, String after) {
    List<String> former = words(before);
    List<String> now = words(after);
    if (former.isEmpty() || now.isEmpty() || Math.max(former.size(), now.size()) > MOST_WORDS) {
      return new WordDifference(before, after);
    }
    List<Alignment.Pair> same = Alignment.of(now, former);
    return new WordDifference(
        marked(former, same.stream().map(Alignment.Pair::before).collect(Collectors.toSet())),
        marked(now, same.stream().map(Alignment.Pair::now).collect(Collectors.toSet())));
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  private static String marked(List<String> words, Set<Integer> same) {
    StringBuilder marked = new StringBuilder();
    boolean inside = false;
    for (int i = 0; i <= words.size(); i++) {
      boolean differs = i < words.size() && !same.contains(i);
      if (differs != inside) {
        marked.append(differs ? '【' : '】');
        inside = differs;
      }
      marked.append(i < words.size() ? words.get(i) : "");
    }
    return marked.toString();
  }
}
