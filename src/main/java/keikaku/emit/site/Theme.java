package keikaku.emit.site;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import keikaku.emit.Artifact;
import keikaku.model.Language;

/**
 * How the site looks and what it says beside the plan's own words: templates, a stylesheet, a
 * script, messages, pictures.
 */
public final class Theme {

  private final ThemeFiles files;
  private final Templates templates;
  private final List<Artifact> assets;
  private final Map<String, String> published;
  private final ThemeSettings settings;

  private Theme(ThemeFiles files) {
    this.files = files;
    this.templates = new Templates(files);
    String source = required(ThemeSettings.FILE);
    this.settings = ThemeSettings.of(sentences(source), source);
    Map<String, Artifact> named = new TreeMap<>();
    named.put("site.css", hashed("assets/site", ".css", stylesheet()));
    named.put("site.js", hashed("assets/site", ".js", bytes("site.js")));
    files.assets().forEach(name -> named.put(name, Artifact.of(name, bytes(name))));
    this.assets = List.copyOf(named.values());
    this.published =
        named.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().path()));
  }

  /**
   * The theme of a project.
   *
   * @param folder the project's {@code site-theme}, where it has one; what is not in it comes with
   *     the tool
   */
  public static Theme read(Optional<Path> folder) {
    return new Theme(new ThemeFiles(folder));
  }

  Templates templates() {
    return templates;
  }

  ThemeSettings settings() {
    return settings;
  }

  /** The files to publish beside the pages. */
  List<Artifact> assets() {
    return assets;
  }

  /** Where a file of the theme is published. */
  String published(String name) {
    return published.get(name);
  }

  /**
   * What the site says in a language: the project's own sentences, for the others those of the
   * tool; in English for a language that the theme does not speak.
   */
  Messages messages(Language language) {
    String name = "messages/" + language.tag() + ".properties";
    String known = files.text(name).isPresent() ? name : "messages/en.properties";
    Map<String, String> sentences = new HashMap<>();
    files.bundledText(known).ifPresent(text -> sentences.putAll(sentences(text)));
    sentences.putAll(sentences(required(known)));
    return new Messages(language, sentences);
  }

  /** The accessibility test's result for each success criterion. */
  Map<String, String> accessibilityResults() {
    return sentences(required("accessibility.properties"));
  }

  private static Map<String, String> sentences(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.stringPropertyNames().stream()
        .collect(Collectors.toMap(name -> name, properties::getProperty));
  }

  /**
   * The stylesheet without what only its editors need: spaces around braces, remarks of one line.
   */
  private byte[] stylesheet() {
    String small =
        required("site.css")
            .lines()
            .map(line -> line.strip().replace(" {", "{").replace("{ ", "{").replace("; }", "}"))
            .filter(line -> !line.isEmpty() && !(line.startsWith("/*") && line.endsWith("*/")))
            .collect(Collectors.joining("\n", settings.toCss(), "\n"));
    return small.getBytes(StandardCharsets.UTF_8);
  }

  private String required(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private byte[] bytes(String name) {
    return files
        .bytes(name)
        .orElseThrow(() -> new IllegalStateException("the theme lacks " + name));
  }

  /** A file whose name changes with its content, so that browsers never show an old one. */
  private static Artifact hashed(String name, String ending, byte[] bytes) {
    return Artifact.of(name + "." + Digest.forName(bytes) + ending, bytes);
  }
}
