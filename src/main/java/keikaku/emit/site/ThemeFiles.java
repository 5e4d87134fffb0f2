package keikaku.emit.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a theme: those of the project's own folder, and for each that is not there the one
 * that the tool brings along.
 */
final class ThemeFiles {

  /** How the theme is called in messages, wherever its folder really is. */
  static final String FOLDER = "site-theme";

  /** The pictures and other files that the tool brings along; a jar cannot be listed. */
  private static final List<String> BUNDLED_ASSETS = List.of("assets/icon.svg");

  private final Optional<Path> own;

  ThemeFiles(Optional<Path> own) {
    this.own = own;
  }

  /** A file's text, where there is such a file. */
  Optional<String> text(String name) {
    return bytes(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** The text of a file that the tool brings along, whatever the project has. */
  Optional<String> bundledText(String name) {
    try {
      return bundled(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<byte[]> bytes(String name) {
    try {
      Optional<Path> file = own(name);
      return file.isPresent() ? Optional.of(Files.readAllBytes(file.get())) : bundled(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where a file of the project's own folder lies. */
  Optional<Path> own(String name) {
    return own.map(folder -> folder.resolve(name)).filter(Files::isRegularFile);
  }

  /** The text of each template that the project has changed or added, by its name. */
  Map<String, String> ownTemplates() {
    Map<String, String> templates = new TreeMap<>();
    own.map(folder -> folder.resolve("templates"))
        .filter(Files::isDirectory)
        .ifPresent(
            folder -> {
              for (String file : below(folder)) {
                text("templates/" + file).ifPresent(text -> templates.put(file, text));
              }
            });
    return templates;
  }

  private static Optional<byte[]> bundled(String name) throws IOException {
    try (InputStream stream = ThemeFiles.class.getResourceAsStream("/keikaku/site-theme/" + name)) {
      return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
    }
  }

  /** The names of all files below {@code assets/}, in order. */
  List<String> assets() {
    List<String> names = new ArrayList<>(BUNDLED_ASSETS);
    own.map(folder -> folder.resolve("assets"))
        .filter(Files::isDirectory)
        .ifPresent(folder -> below(folder).forEach(name -> names.add("assets/" + name)));
    return names.stream().distinct().sorted().toList();
  }

  private static List<String> below(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !("/" + name).contains("/."))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
