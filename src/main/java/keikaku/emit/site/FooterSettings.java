package keikaku.emit.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a municipality adds to the foot of every page.
 *
 * @param texts a sentence, by language
 * @param links in the order of their numbers
 */
record FooterSettings(Map<String, String> texts, List<Entry> links) {

  private static final String TEXT = "footer.text.";
  private static final Pattern LINK = Pattern.compile("footer\\.link\\.(\\d{1,2})(\\..+)?");
  private static final Pattern ADDRESS = Pattern.compile("(https?://|mailto:|tel:)[^\\s\"<>]+");

  /**
   * A link.
   *
   * @param labels by language
   */
  record Entry(String address, Map<String, String> labels) {}

  static FooterSettings of(Set<String> keys, SettingsReader reader) {
    Map<String, String> texts = new TreeMap<>();
    Set<Integer> numbers = new TreeSet<>();
    for (String key : keys) {
      Matcher link = LINK.matcher(key);
      if (key.startsWith(TEXT)) {
        reader.value(key).ifPresent(text -> texts.put(key.substring(TEXT.length()), text));
      } else if (link.matches()) {
        numbers.add(Integer.valueOf(link.group(1)));
      }
    }
    List<Entry> links = new ArrayList<>();
    numbers.forEach(number -> links.add(entry("footer.link." + number, keys, reader)));
    return new FooterSettings(texts, links);
  }

  private static Entry entry(String key, Set<String> keys, SettingsReader reader) {
    String address = reader.value(key).orElse("");
    if (!ADDRESS.matcher(address).matches()) {
      throw reader.fault(
          key,
          key + " に「" + address + "」とありますが、https:// などで始まるアドレスを書いてください。",
          key + " is \"" + address + "\"; write an address that begins with https:// or the like");
    }
    Map<String, String> labels = new LinkedHashMap<>();
    for (String name : new TreeSet<>(keys)) {
      if (name.startsWith(key + ".")) {
        reader.value(name).ifPresent(text -> labels.put(name.substring(key.length() + 1), text));
      }
    }
    if (labels.isEmpty()) {
      throw reader.fault(
          key,
          key + " に表示する言葉がありません。" + key + ".ja などに書いてください。",
          key + " has no words to show; write them in " + key + ".en and so on");
    }
    return new Entry(address, labels);
  }
}
