package keikaku.emit.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import keikaku.model.Language;
import keikaku.model.Plan;
import keikaku.model.Term;

/**
 * Finds the plan's terms in text of one language.
 *
 * <p>The longest spelling at a place wins, so that 統合型GIS is not taken for GIS. Spaces do not
 * matter between Japanese and Latin letters, since the plan writes both 統合型 GIS and 統合型GIS; Latin
 * words are found only as whole words.
 */
final class Glossary {

  private static final byte YES = 1;
  private static final byte NO = 2;

  private final boolean spaced;
  private final Map<Character, List<Spelling>> byFirst = new HashMap<>();

  /** Whether a spelling begins with each character, 0 as long as nobody has asked. */
  private final byte[] begins = new byte[Character.MAX_VALUE + 1];

  private Glossary(boolean spaced) {
    this.spaced = spaced;
  }

  private record Spelling(String folded, Term term) {}

  /** A place in a text where a term stands. */
  record Mention(int start, int end, Term term) {}

  /** The terms of a plan as they are spelt in this language. */
  static Glossary of(Plan plan, Language language) {
    Glossary glossary = new Glossary(!language.isWrittenWithoutSpaces());
    for (Term term : plan.terms()) {
      term.name().in(language).ifPresent(name -> glossary.addName(name, term));
      if (language.equals(plan.cover().firstLanguage())) {
        term.aliases().forEach(alias -> glossary.add(alias, term));
      }
    }
    Comparator<Spelling> longestFirst =
        Comparator.comparing((Spelling spelling) -> -spelling.folded().length())
            .thenComparing(Spelling::folded)
            .thenComparing(spelling -> spelling.term().id());
    glossary.byFirst.values().forEach(spellings -> spellings.sort(longestFirst));
    return glossary;
  }

  /** A name with an explanation in brackets, {@code CATV (cable television)}, counts without it. */
  private void addName(String name, Term term) {
    add(name, term);
    int bracket = name.indexOf(" (");
    if (bracket > 1) {
      add(name.substring(0, bracket), term);
    }
  }

  private void add(String spelling, Term term) {
    String folded = fold(spelling);
    if (folded.length() > 1) {
      byFirst
          .computeIfAbsent(folded.charAt(0), first -> new ArrayList<>())
          .add(new Spelling(folded, term));
    }
  }

  /** What is found, and for which term: two glossaries with the same find the same. */
  Object basis() {
    Map<Character, List<List<String>>> all = new HashMap<>();
    byFirst.forEach(
        (first, spellings) ->
            all.put(
                first,
                spellings.stream().map(one -> List.of(one.folded(), one.term().id())).toList()));
    return List.of("mentions", spaced, all);
  }

  private String fold(String spelling) {
    String lower = spelling.toLowerCase(Locale.ROOT);
    return spaced ? lower : lower.replace(" ", "");
  }

  /** The terms in this text from left to right; none overlaps another. */
  List<Mention> find(String text) {
    List<Mention> mentions = new ArrayList<>();
    // Java's first compiler goes over an array twice as fast as over a text.
    char[] signs = text.toCharArray();
    for (int at = 0; at < signs.length; at++) {
      Mention mention = begins(signs[at]) ? at(at, text) : null;
      if (mention != null) {
        mentions.add(mention);
        at = mention.end() - 1;
      }
    }
    return mentions;
  }

  private boolean begins(char c) {
    byte known = begins[c];
    return known == 0 ? learn(c) : known == YES;
  }

  private boolean learn(char c) {
    boolean found = byFirst.containsKey(Character.toLowerCase(c));
    begins[c] = found ? YES : NO;
    return found;
  }

  private Mention at(int start, String text) {
    List<Spelling> candidates = byFirst.get(Character.toLowerCase(text.charAt(start)));
    if (candidates == null || (start > 0 && joins(text.charAt(start - 1), text.charAt(start)))) {
      return null;
    }
    for (Spelling spelling : candidates) {
      int end = end(spelling.folded(), start, text);
      if (end > 0 && !(end < text.length() && joins(text.charAt(end - 1), text.charAt(end)))) {
        return new Mention(start, end, spelling.term());
      }
    }
    return null;
  }

  /** Where a spelling that begins here ends, or -1 where it does not stand here. */
  private int end(String folded, int start, String text) {
    int at = start;
    for (int i = 0; i < folded.length(); i++, at++) {
      while (!spaced && i > 0 && at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
      if (at >= text.length() || Character.toLowerCase(text.charAt(at)) != folded.charAt(i)) {
        return -1;
      }
    }
    return at;
  }

  private static boolean joins(char left, char right) {
    return isLatin(left) && isLatin(right);
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }
}
