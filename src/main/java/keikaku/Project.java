package keikaku;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import keikaku.output.Destination;

/**
 * Where a project's things are.
 *
 * @param top the project's own folder
 * @param content what staff write; exists
 * @param output where the site goes
 * @param theme the project's own theme, where it has one
 * @param handbook the staff handbook, where it is to be published with the site
 * @param base where the site will be published, with a final slash, where anybody has said
 */
record Project(
    Path top,
    Path content,
    Path output,
    Optional<Path> theme,
    Optional<Path> handbook,
    Optional<String> base) {

  /** The file, in the project and on the site, that says the site's domain. */
  static final String CNAME = "CNAME";

  private static final Pattern HOST =
      Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)++");

  private static final Pattern BASE = Pattern.compile("https?://[^\\s/?#\"'<>]+(/[^\\s?#\"'<>]*)?");

  /** The folder that the launcher lies in; without a launcher, the one we were started in. */
  static Path topOfThisRun() {
    return Path.of(System.getProperty("keikaku.top", "")).toAbsolutePath().normalize();
  }

  /**
   * @throws WrongUsage when a folder is missing or an address is none
   */
  static Project of(Path top, FolderOptions options) {
    Path theme = options.theme().orElse(top.resolve("site-theme"));
    if (options.theme().isPresent()) {
      existing(theme);
    }
    return new Project(
        top,
        existing(options.content().orElse(top.resolve("content"))),
        options.output().orElse(top.resolve("public")),
        Optional.of(theme).filter(Files::isDirectory),
        options.handbook().map(Project::existing),
        base(host(top), options));
  }

  /** Whether this is the project as it stands, published in its own place: no trial elsewhere. */
  boolean isInItsPlace() {
    return same(content, top.resolve("content")) && same(output, top.resolve("public"));
  }

  private static boolean same(Path one, Path other) {
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }

  /** How a path is called before the user: from the project's top, where it lies in it. */
  Path shown(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    return whole.startsWith(top) && !whole.equals(top) ? top.relativize(whole) : path;
  }

  private static Path existing(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new WrongUsage("usage.folder", "path", folder);
    }
    return folder;
  }

  private static Optional<String> base(Optional<String> host, FolderOptions options) {
    Optional<String> given = options.base().map(Project::address);
    return host.isPresent() ? host.map(name -> "https://" + name + "/") : given;
  }

  /** What whoever builds should know about the addresses: keys of messages. */
  List<String> remarks(FolderOptions options) {
    if (base.isEmpty()) {
      return List.of("base.unknown");
    }
    boolean ignored =
        options.base().filter(given -> !address(given).equals(base.get())).isPresent();
    return ignored ? List.of("base.ignored") : List.of();
  }

  /** The site's own domain, as the project's CNAME file says. */
  Optional<String> host() {
    return host(top);
  }

  private static Optional<String> host(Path top) {
    Path file = top.resolve(CNAME);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    String name = text(file).strip().toLowerCase(Locale.ROOT);
    if (!HOST.matcher(name).matches()) {
      throw new WrongUsage("usage.cname", "name", name.lines().findFirst().orElse(""));
    }
    return Optional.of(name);
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String address(String given) {
    if (!BASE.matcher(given).matches()) {
      throw new WrongUsage("usage.base-url", "url", given);
    }
    return given.endsWith("/") ? given : given + "/";
  }

  /**
   * @param live whether the output is to be a symbolic link, which one step replaces
   */
  Destination destination(boolean live) {
    List<Path> sources =
        Stream.of(Optional.of(content), theme, handbook).flatMap(Optional::stream).toList();
    return new Destination(output, top, sources, live);
  }
}
