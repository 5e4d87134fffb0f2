package keikaku;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which project is meant; the same for all commands that work on one. */
final class FolderOptions {

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

  /**
   * The project that is meant.
   *
   * @throws WrongUsage when an option's value is none we know, or there is no such project
   */
  Project project() {
    speech.check();
    return Project.of(Project.topOfThisRun(), this);
  }
}
