package keikaku.emit.site;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Checks the wording that a project has changed: each sentence has a name that the site uses, and
 * only those blanks that the site fills in.
 */
final class MessageChecker {

  /** Sentences that a theme may add for its own grades, terms of use, rounds and starters. */
  private static final Pattern OPEN =
      Pattern.compile("(grade|finding|license|starter|term\\.kind|round)\\..+");

  private static final Pattern BLANK = Pattern.compile("\\{[^}]*}?");
  private static final Pattern FORM = Pattern.compile("\\.(one|other)$");

  private final Map<String, String> known;
  private final Predicate<String> inTemplates;

  /**
   * @param known by name, the sentences that the tool brings along in all its languages together
   * @param inTemplates whether one of the project's own templates shows a sentence
   */
  MessageChecker(Map<String, String> known, Predicate<String> inTemplates) {
    this.known = known;
    this.inTemplates = inTemplates;
  }

  /**
   * @throws ThemeException for the first sentence that nobody would see or that cannot be filled
   */
  void check(Map<String, String> own, SettingsReader reader) {
    new TreeMap<>(own).forEach((key, sentence) -> check(key, sentence, reader));
  }

  private void check(String key, String sentence, SettingsReader reader) {
    String original = original(key);
    if (original == null && !OPEN.matcher(key).matches() && !inTemplates.test(key)) {
      throw reader.fault(
          key,
          "「" + key + "」という名前の言葉はサイトにありません。名前を確かめてください。",
          "the site says nothing named \"" + key + "\"; check the name");
    }
    Set<String> foreign = blanks(sentence);
    if (original != null) {
      foreign.removeAll(blanks(original));
    } else {
      foreign.clear();
    }
    if (!foreign.isEmpty()) {
      String blank = foreign.iterator().next();
      throw reader.fault(
          key,
          "「" + key + "」の「" + blank + "」には、入れるものがありません。",
          "nothing is known to fill \"" + blank + "\" of \"" + key + "\" with");
    }
  }

  /** The sentence that this one stands for; a language may need a form that ours do without. */
  private String original(String key) {
    String bare = FORM.matcher(key).replaceFirst("");
    for (String name : new String[] {key, bare, bare + ".other"}) {
      if (known.containsKey(name)) {
        return known.get(name);
      }
    }
    return null;
  }

  private static Set<String> blanks(String sentence) {
    return BLANK
        .matcher(sentence)
        .results()
        .map(found -> found.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
