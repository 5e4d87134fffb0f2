package keikaku;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a new project has beside its content, so that nothing more is needed than Java: the program
 * itself, a way to start it, the workflows that check and publish, and the aids for VS Code.
 */
final class ProjectTools {

  private static final String JAR = "keikaku.jar";
  private static final String LAUNCHER = "keikaku";

  private static final List<String> FOR_VS_CODE =
      List.of("extensions.json", "keikaku.code-snippets", "settings.json", "tasks.json");

  private ProjectTools() {}

  /** The files by path, in the words of whoever begins the project. */
  static Map<String, String> files(NewProject project, Messages messages) {
    Map<String, String> files = new TreeMap<>();
    files.put(LAUNCHER, read("keikaku"));
    files.put("keikaku.cmd", read("keikaku.cmd").replace("\n", "\r\n"));
    files.put(".github/workflows/publish.yml", read("publish.yml"));
    files.put(".gitlab-ci.yml", read("gitlab-ci.yml"));
    FOR_VS_CODE.forEach(name -> files.put(".vscode/" + name, read(".vscode/" + name)));
    files.put(
        "README.md",
        read("README_" + messages.language() + ".md")
            .replace("@TITLE@", project.title())
            .replace("@NAME@", project.name()));
    files.put("public/.gitignore", "*\n!.gitignore\n");
    files.put(".gitignore", "/.keikaku/\n");
    files.put(".gitattributes", "* text=auto eol=lf\n*.cmd eol=crlf\nkeikaku.jar binary\n");
    return files;
  }

  private static String read(String name) {
    try (InputStream stream = ProjectTools.class.getResourceAsStream("project/" + name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts the program that runs now beside the launcher, which may be started from then on. */
  static void install(Path folder) throws IOException {
    Path launcher = folder.resolve(LAUNCHER);
    if (!launcher.toFile().setExecutable(true, false)) {
      throw new IOException(launcher.toString());
    }
    Optional<Path> jar = thisProgram();
    if (jar.isPresent() && !Files.exists(folder.resolve(JAR))) {
      Files.copy(jar.get(), folder.resolve(JAR));
    }
  }

  /** The jar that this program runs from; none where its classes lie in a folder. */
  private static Optional<Path> thisProgram() {
    try {
      Path place =
          Path.of(ProjectTools.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Optional.of(place).filter(Files::isRegularFile);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
