package keikaku.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The built site, where it is served, and the browsers; made once for all tests of a run. */
final class Stage implements AutoCloseable {

  private final Path folder;
  private final BuiltSite site;
  private final SiteServer server;
  private final Browser browser = Browser.open(true);
  private Optional<Browser> scriptless = Optional.empty();

  private Stage(Path folder) throws IOException {
    this.folder = folder;
    this.site = BuiltSite.in(folder.resolve("public"));
    this.server = SiteServer.of(site.folder());
  }

  static Stage open() {
    try {
      return new Stage(Files.createTempDirectory("keikaku-browser"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  BuiltSite site() {
    return site;
  }

  SiteServer server() {
    return server;
  }

  Browser browser() {
    return browser;
  }

  /** A browser in which pages run no scripts. */
  Browser scriptless() {
    Browser without = scriptless.orElseGet(() -> Browser.open(false));
    scriptless = Optional.of(without);
    return without;
  }

  /** The address of the site as files, as on a USB stick. */
  URI files() {
    return site.folder().toUri();
  }

  /** The address of a page of a site; resolving would shorten that of a file. */
  static URI at(URI base, String path) {
    return URI.create(base + path);
  }

  @Override
  public void close() throws IOException {
    browser.close();
    scriptless.ifPresent(Browser::close);
    server.close();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** Hands the one stage of a run to every test that asks for it. */
  static final class Provider implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
      return parameter.getParameter().getType() == Stage.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
      return test.getRoot()
          .getStore(ExtensionContext.Namespace.create(Stage.class))
          .getOrComputeIfAbsent(Stage.class, key -> Stage.open(), Stage.class);
    }
  }
}
