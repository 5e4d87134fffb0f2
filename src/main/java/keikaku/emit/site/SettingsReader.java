package keikaku.emit.site;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads settings of a theme, and says in both languages where one cannot be followed. */
final class SettingsReader {

  private final String file;
  private final Map<String, String> settings;
  private final String source;

  /**
   * @param file the file below {@code site-theme}
   * @param source the file's text, to say where a mistake stands
   */
  SettingsReader(String file, Map<String, String> settings, String source) {
    this.file = file;
    this.settings = settings;
    this.source = source;
  }

  /** What a setting says, without spaces around it; nothing where it is missing or empty. */
  Optional<String> value(String key) {
    return Optional.ofNullable(settings.get(key))
        .map(String::strip)
        .filter(said -> !said.isEmpty());
  }

  /** Refuses every setting whose name the pattern does not allow. */
  void allowOnly(Pattern names) {
    for (String key : settings.keySet().stream().sorted().toList()) {
      if (!names.matcher(key).matches()) {
        throw fault(
            key,
            "「" + key + "」という設定はありません。名前を確かめてください。",
            "there is no setting \"" + key + "\"; check its name");
      }
    }
  }

  /** {@code yes} or {@code no}; a missing one is {@code no}. */
  boolean isYes(String key) {
    String said = value(key).orElse("no");
    if (!said.equals("yes") && !said.equals("no")) {
      throw fault(
          key,
          key + " に「" + said + "」とありますが、yes か no を書いてください。",
          key + " is \"" + said + "\"; write yes or no");
    }
    return said.equals("yes");
  }

  /** A mistake in a setting, or at the top of the file where the setting is missing. */
  ThemeException fault(String key, String japanese, String english) {
    Matcher line =
        Pattern.compile("(?m)^[ \\t]*" + Pattern.quote(key) + "[ \\t]*[=:]").matcher(source);
    int at = line.find() ? source.indexOf(key, line.start()) : 0;
    return new ThemeException(
        ThemeException.Spot.of(ThemeFiles.FOLDER + "/" + file, source, at), japanese, english);
  }
}
