package keikaku;

import picocli.CommandLine.Option;

/** The language of messages; already obeyed when the command line is read. */
final class SpeechOptions {

  @Option(names = "--lang", paramLabel = "ja|en", descriptionKey = "option.lang")
  private String language;

  /**
   * @throws WrongUsage when it is none we speak
   */
  void check() {
    if (language != null && !Speech.LANGUAGES.contains(language)) {
      throw new WrongUsage("usage.value", "value", language, "option", "--lang");
    }
  }
}
