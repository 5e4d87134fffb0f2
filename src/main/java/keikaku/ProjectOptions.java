package keikaku;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which project is meant; the same for all commands that read one. */
final class ProjectOptions {

  @Option(names = "--content", paramLabel = "FOLDER", descriptionKey = "option.content")
  private Path content;

  @Option(names = "--output", paramLabel = "FOLDER", descriptionKey = "option.output")
  private Path output;

  @Option(names = "--theme", paramLabel = "FOLDER", descriptionKey = "option.theme")
  private Path theme;

  @Option(names = "--base-url", paramLabel = "URL", descriptionKey = "option.base-url")
  private String base;

  @Option(names = "--handbook", paramLabel = "FOLDER", descriptionKey = "option.handbook")
  private Path handbook;

  @Option(names = "--strict", descriptionKey = "option.strict")
  private boolean strict;

  @Option(names = "--quiet", descriptionKey = "option.quiet")
  private boolean quiet;

  @Option(
      names = "--format",
      paramLabel = "text|json|github",
      descriptionKey = "option.format",
      converter = ReportFormat.Reader.class)
  private ReportFormat format = ReportFormat.TEXT;

  @Mixin private SpeechOptions speech = new SpeechOptions();

  Optional<Path> content() {
    return Optional.ofNullable(content);
  }

  Optional<Path> output() {
    return Optional.ofNullable(output);
  }

  Optional<Path> theme() {
    return Optional.ofNullable(theme);
  }

  Optional<String> base() {
    return Optional.ofNullable(base);
  }

  Optional<Path> handbook() {
    return Optional.ofNullable(handbook);
  }

  boolean strict() {
    return strict;
  }

  boolean quiet() {
    return quiet;
  }

  ReportFormat format() {
    return format;
  }

  /**
   * @throws WrongUsage when an option's value is none we know
   */
  void check() {
    speech.check();
  }
}
