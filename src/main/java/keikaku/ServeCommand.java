package keikaku;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import keikaku.diagnostic.Phrases;
import keikaku.serve.FolderWatch;
import keikaku.serve.SiteServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code keikaku serve}: the site on this computer, new after every save. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private FolderOptions folders = new FolderOptions();

  @Option(names = "--port", paramLabel = "NUMBER", descriptionKey = "option.port")
  private int port = 8282;

  @Option(names = "--path", paramLabel = "PATH", descriptionKey = "option.path")
  private String path = "/";

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Project project = folders.project();
    Phrases phrases = Phrases.in(terminal.messages().language());
    LiveSite site = new LiveSite(folders::project, phrases);
    try (SiteServer server = start();
        FolderWatch watch = new FolderWatch(watched(project));
        QuietCheck check = new QuietCheck(phrases)) {
      Showing showing = new Showing(site, server, watch, check, terminal);
      showing.begin();
      terminal.say("serve.ready", "address", server.address());
      terminal.flush();
      while (!Thread.interrupted()) {
        showing.followOneChange();
        terminal.flush();
      }
    }
    return Exit.FINE.code();
  }

  private List<Path> watched(Project project) {
    List<Path> watched = new ArrayList<>();
    watched.add(project.content());
    watched.add(folders.theme().orElse(project.top().resolve("site-theme")));
    watched.add(project.top().resolve(Project.CNAME));
    project.handbook().ifPresent(watched::add);
    return watched;
  }

  private SiteServer start() throws IOException {
    // Small answers must not wait for more to send.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    try {
      return SiteServer.start(port, root());
    } catch (BindException e) {
      throw new WrongUsage("serve.port", "port", port);
    } catch (IllegalArgumentException e) {
      throw new WrongUsage("usage.value", "value", port, "option", "--port");
    }
  }

  private String root() {
    String begun = path.startsWith("/") ? path : "/" + path;
    return begun.endsWith("/") ? begun : begun + "/";
  }
}
