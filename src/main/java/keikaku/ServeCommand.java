package keikaku;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import keikaku.diagnostic.Phrases;
import keikaku.diagnostic.Severity;
import keikaku.serve.FolderWatch;
import keikaku.serve.SiteServer;
import keikaku.serve.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code keikaku serve}: the site on this computer, new after every save. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Messages messages;

  @Mixin private FolderOptions folders = new FolderOptions();

  @Option(names = "--port", paramLabel = "NUMBER", descriptionKey = "option.port")
  private int port = 8282;

  @Option(names = "--path", paramLabel = "PATH", descriptionKey = "option.path")
  private String path = "/";

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
    messages = terminal.messages();
  }

  @Override
  public Integer call() throws Exception {
    Project project = folders.project();
    List<Path> watched = List.of(project.content(), project.top().resolve("site-theme"));
    try (SiteServer server = start();
        FolderWatch watch = new FolderWatch(watched)) {
      show(server);
      terminal.say("serve.ready", "address", server.address());
      terminal.flush();
      while (!Thread.interrupted()) {
        watch.await();
        show(server);
        terminal.flush();
      }
    }
    return Exit.FINE.code();
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

  /** Whatever happens while somebody is in the middle of an edit, the next save gets its chance. */
  private void show(SiteServer server) {
    try {
      showNewest(server);
    } catch (RuntimeException e) {
      server.showTrouble(String.valueOf(e.getMessage()));
      terminal.complain("keikaku: " + e.getMessage());
    }
  }

  private void showNewest(SiteServer server) {
    long start = System.nanoTime();
    Phrases phrases = Phrases.in(messages.language());
    Build.Prepared prepared = new Build(folders.project(), phrases, false).prepare();
    if (prepared.presentation().isPresent()) {
      server.show(Snapshot.of(prepared.presentation().get().artifacts()));
      String warnings = messages.count("report.warnings", count(prepared, Severity.WARNING));
      long millis = (System.nanoTime() - start) / 1_000_000;
      terminal.say("serve.shown", "millis", millis, "warnings", warnings);
    } else {
      String text = text(prepared);
      server.showTrouble(text);
      terminal.out().print(text);
      String errors = messages.count("report.errors", count(prepared, Severity.ERROR));
      terminal.say("serve.trouble", "errors", errors);
    }
  }

  private static long count(Build.Prepared prepared, Severity severity) {
    return prepared.findings().stream().filter(one -> one.severity() == severity).count();
  }

  private static String text(Build.Prepared prepared) {
    return prepared.findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(Finding::text)
        .collect(Collectors.joining());
  }
}
