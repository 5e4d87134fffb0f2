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
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import keikaku.emit.Artifact;
import keikaku.model.Language;

/**
 * How the site looks and what it says beside the plan's own words: templates, a stylesheet, a
 * script, messages, pictures.
 */
public final class Theme {

  /** A remark on lines of its own. */
  private static final Pattern REMARK = Pattern.compile("(?s)(?<=\n) */\\*.*?\\*/ *(?=\n)");

  private final ThemeFiles files;
  private final Templates templates;
  private final List<Artifact> assets;
  private final Map<String, String> published;
  private final ThemeSettings settings;
  private final ClaimChecker claims;
  private final Map<Language, Messages> spoken = new ConcurrentHashMap<>();

  /** The sentences of each file that the tool brings along, understood once. */
  private final Map<String, Map<String, String>> bundled = new ConcurrentHashMap<>();

  private Theme(ThemeFiles files) {
    this.files = files;
    this.templates = new Templates(files);
    String source = required(ThemeSettings.FILE);
    this.settings = ThemeSettings.of(sentences(source), source);
    this.claims = new ClaimChecker(conforms(files));
    claims.check(sentences(source), new SettingsReader(ThemeSettings.FILE, Map.of(), source));
    files.ownTemplates().forEach(claims::checkTemplate);
    requireFiles(source);
    Map<String, Artifact> named = new TreeMap<>();
    named.put("site.css", hashed("assets/site", ".css", stylesheet()));
    named.put("site.js", hashed("assets/site", ".js", script()));
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

  Palette palette() {
    return new Palette(settings.toCss() + required("site.css"));
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
    return spoken.computeIfAbsent(language, this::readMessages);
  }

  private Messages readMessages(Language language) {
    String name = "messages/" + language.tag() + ".properties";
    String known = files.text(name).isPresent() ? name : "messages/en.properties";
    Map<String, String> sentences = new HashMap<>(bundled(known));
    sentences.putAll(ownSentences(known));
    return new Messages(language, sentences);
  }

  private Map<String, String> bundled(String file) {
    return bundled.computeIfAbsent(
        file, name -> files.bundledText(name).map(Theme::sentences).orElse(Map.of()));
  }

  private Map<String, String> ownSentences(String file) {
    String source = required(file);
    boolean asBundled = files.bundledText(file).filter(source::equals).isPresent();
    Map<String, String> own = asBundled ? bundled(file) : sentences(source);
    SettingsReader reader = new SettingsReader(file, own, source);
    if (!asBundled) {
      checkNames(own, reader);
    }
    claims.check(own, reader);
    return own;
  }

  /** The tool's own sentences, by which others are judged, need no check. */
  private void checkNames(Map<String, String> own, SettingsReader reader) {
    Map<String, String> known = new HashMap<>();
    for (String language : List.of("ja", "en")) {
      bundled("messages/" + language + ".properties")
          .forEach((key, sentence) -> known.merge(key, sentence, String::concat));
    }
    Predicate<String> inTemplates =
        key -> files.ownTemplates().values().stream().anyMatch(text -> text.contains("m." + key));
    new MessageChecker(known, inTemplates).check(own, reader);
  }

  /** A logo or a font that is set but not there. */
  private void requireFiles(String source) {
    SettingsReader reader = new SettingsReader(ThemeSettings.FILE, Map.of(), source);
    settings.logo().ifPresent(name -> require("logo", "assets/" + name, reader));
    settings.sharing().font().ifPresent(name -> require("share-font", name, reader));
  }

  private void require(String key, String name, SettingsReader reader) {
    if (files.bytes(name).isEmpty()) {
      String path = ThemeFiles.FOLDER + "/" + name;
      throw reader.fault(
          key, key + " のファイル「" + path + "」がありません。", "there is no file " + path + " for " + key);
    }
  }

  /** Whether pictures are to be drawn that are shown beside links to the pages. */
  public boolean wantsPictures() {
    return settings.sharing().wanted();
  }

  /** The font file of the pictures, where the theme has its own. */
  public Optional<Path> pictureFont() {
    return settings.sharing().font().flatMap(files::own);
  }

  /**
   * Whether the site may say that it conforms to the accessibility standard: the project's test
   * results are complete, and none failed.
   */
  public static boolean conforms(Optional<Path> folder) {
    return conforms(new ThemeFiles(folder));
  }

  private static boolean conforms(ThemeFiles files) {
    return files
        .text("accessibility.properties")
        .map(Theme::sentences)
        .filter(AccessibilityResultsView::conforms)
        .isPresent();
  }

  /** The accessibility test's result for each success criterion. */
  Map<String, String> accessibilityResults() {
    return sentences(required("accessibility.properties"));
  }

  static Map<String, String> sentences(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.stringPropertyNames().stream()
        .collect(Collectors.toMap(name -> name, properties::getProperty));
  }

  private byte[] stylesheet() {
    String css = settings.toCss() + Stylesheet.small(required("site.css"));
    return css.getBytes(StandardCharsets.UTF_8);
  }

  /** The script without what only its editors need: indents, lines that are remarks. */
  private byte[] script() {
    String small =
        REMARK
            .matcher(required("site.js"))
            .replaceAll("")
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n", "", "\n"));
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
