package keikaku.emit.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import keikaku.model.Language;

/**
 * What the site says in one language, from {@code site-theme/messages/LANGUAGE.properties}.
 *
 * <p>A sentence with a number in it may have two forms, {@code KEY.one} and {@code KEY.other}; the
 * argument named {@code count} decides. Names in braces are filled in.
 */
final class Messages {

  private final Language language;
  private final Map<String, String> sentences;
  private final Map<String, Object> tree;

  Messages(Language language, Map<String, String> sentences) {
    this.language = language;
    this.sentences = Map.copyOf(sentences);
    this.tree = treeOf(sentences);
  }

  Language language() {
    return language;
  }

  /** The sentences by their keys' parts, for templates: {@code m.home.lead}. */
  Map<String, Object> tree() {
    return tree;
  }

  boolean has(String key) {
    return sentences.containsKey(key) || sentences.containsKey(key + ".other");
  }

  /** The sentence with this key, filled with the arguments given as name, value, name, value, … */
  String say(String key, Object... arguments) {
    String sentence = sentences.get(form(key, arguments));
    if (sentence == null) {
      throw new IllegalArgumentException("no message " + key + " in " + language);
    }
    return fill(sentence, arguments);
  }

  /** Fills in one pass, so that braces in an argument stay braces. */
  private static String fill(String sentence, Object... arguments) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', from)) {
      int close = sentence.indexOf('}', open);
      filled.append(sentence, from, open);
      filled.append(argument(sentence.substring(open + 1, close), arguments));
      from = close + 1;
    }
    return filled.append(sentence.substring(from)).toString();
  }

  private static Object argument(String name, Object... arguments) {
    for (int i = 0; i < arguments.length; i += 2) {
      if (arguments[i].equals(name)) {
        return arguments[i + 1];
      }
    }
    throw new IllegalArgumentException("no value for {" + name + "}");
  }

  private String form(String key, Object... arguments) {
    for (int i = 0; i < arguments.length; i += 2) {
      if (arguments[i].equals("count") && sentences.containsKey(key + ".other")) {
        return key + (arguments[i + 1].equals(1) ? ".one" : ".other");
      }
    }
    return key;
  }

  private static Map<String, Object> treeOf(Map<String, String> sentences) {
    Map<String, Object> root = new LinkedHashMap<>();
    new TreeMap<>(sentences).forEach((key, sentence) -> plant(root, key.split("\\."), sentence));
    return root;
  }

  /**
   * A key that is also the beginning of another ({@code a} and {@code a.one}) keeps its sentence.
   */
  @SuppressWarnings("unchecked")
  private static void plant(Map<String, Object> root, String[] parts, String sentence) {
    Map<String, Object> at = root;
    for (int i = 0; i < parts.length - 1; i++) {
      Object next = at.computeIfAbsent(parts[i], part -> new LinkedHashMap<String, Object>());
      if (!(next instanceof Map)) {
        return;
      }
      at = (Map<String, Object>) next;
    }
    at.put(parts[parts.length - 1], sentence);
  }
}
