package keikaku.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import keikaku.emit.Artifact;

/**
 * Answers browsers on this machine, and on no other, with the newest snapshot of the site. Pages
 * are made when they are asked for, so that a change is on the screen as soon as it is read.
 */
public final class SiteServer implements AutoCloseable {

  /** Only these names lead here, so that no page from elsewhere can read the preview. */
  private static final Pattern HERE =
      Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");

  private static final int THREADS = 4;
  private static final long PROBE_SECONDS = 10;

  private final HttpServer server;
  private final String root;
  private final ExecutorService crew = Executors.newFixedThreadPool(THREADS, SiteServer::daemon);
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(SiteServer::daemon);
  private final Listeners listeners = new Listeners();
  private final String run = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
  private volatile Shown shown =
      new Shown(Snapshot.nothingBut(""), Snapshot.nothingBut(""), false, 0);

  /**
   * What is shown.
   *
   * @param sound an earlier site, for pages that cannot be made of the newest
   * @param broken whether a page of the newest could not be made
   */
  private record Shown(Snapshot snapshot, Snapshot sound, boolean broken, long number) {}

  private SiteServer(HttpServer server, String root) {
    this.server = server;
    this.root = root;
  }

  /**
   * Begins to answer.
   *
   * @param port 0 for any that is free
   * @param root the path that the site begins at, with a slash at both ends
   * @throws java.net.BindException when somebody else has the port
   */
  public static SiteServer start(int port, String root) throws IOException {
    InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    SiteServer site = new SiteServer(HttpServer.create(here, 0), root);
    site.server.createContext("/", site::answer);
    site.server.setExecutor(site.crew);
    site.server.start();
    site.clock.scheduleWithFixedDelay(
        site.listeners::probe, PROBE_SECONDS, PROBE_SECONDS, TimeUnit.SECONDS);
    return site;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "keikaku-serve");
    thread.setDaemon(true);
    return thread;
  }

  /** Where a browser finds the site. */
  public String address() {
    return "http://localhost:" + server.getAddress().getPort() + root;
  }

  /** Shows a newer site from now on. */
  public synchronized void show(Snapshot newer) {
    Snapshot sound = shown.broken() ? shown.sound() : shown.snapshot();
    replace(new Shown(newer, sound, false, shown.number() + 1));
  }

  /** Goes on showing the last good site, with a note of what is wrong with the newest content. */
  public synchronized void showTrouble(String trouble) {
    Snapshot troubled = shown.snapshot().troubledBy(trouble);
    if (!shown.snapshot().trouble().equals(trouble)) {
      replace(new Shown(troubled, shown.sound(), shown.broken(), shown.number() + 1));
    }
  }

  /** A mistake in a template shows when a page is made from it. */
  private synchronized void showBroken(Shown asked, String trouble) {
    if (asked.number() == shown.number()) {
      Snapshot troubled = shown.snapshot().troubledBy(trouble);
      replace(new Shown(troubled, shown.sound(), true, shown.number() + 1));
    }
  }

  private void replace(Shown newer) {
    shown = newer;
    listeners.tell(version(newer));
  }

  /**
   * How tabs tell whether theirs is the newest; a server that was started again has other versions
   * than the one before.
   */
  private String version(Shown one) {
    return run + "-" + one.number();
  }

  /** How many browser tabs are waiting for changes. */
  public int listeners() {
    return listeners.count();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
    String path = exchange.getRequestURI().getPath();
    if (!HERE.matcher(host.toLowerCase(Locale.ROOT)).matches()) {
      send(exchange, 403, "text/plain; charset=utf-8", new byte[0]);
    } else if (path.equals(root + Preview.OWN + "events")) {
      listeners.add(exchange, () -> version(shown));
    } else if (path.startsWith(root + Preview.OWN)) {
      answerOwn(exchange, path.substring((root + Preview.OWN).length()));
    } else if (path.startsWith(root)) {
      answerFile(exchange, path.substring(root.length()));
    } else {
      redirect(exchange);
    }
  }

  private void redirect(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Location", root);
    send(exchange, 302, "text/plain; charset=utf-8", new byte[0]);
  }

  private void answerOwn(HttpExchange exchange, String name) throws IOException {
    if (name.equals("trouble")) {
      byte[] trouble = shown.snapshot().trouble().getBytes(StandardCharsets.UTF_8);
      send(exchange, 200, "text/plain; charset=utf-8", trouble);
      return;
    }
    boolean known = name.equals("preview.js") || name.equals("preview.css");
    try (InputStream stream = known ? SiteServer.class.getResourceAsStream(name) : null) {
      byte[] bytes = stream == null ? new byte[0] : stream.readAllBytes();
      send(exchange, stream == null ? 404 : 200, Preview.type(name), bytes);
    }
  }

  private void answerFile(HttpExchange exchange, String path) throws IOException {
    Shown now = shown;
    Preview preview = new Preview(root, version(now));
    String wanted = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    try {
      answerFile(exchange, wanted, now.snapshot(), preview);
    } catch (RuntimeException e) {
      showBroken(now, String.valueOf(e.getMessage()));
      answerSound(exchange, wanted, now.sound(), preview);
    }
  }

  /** The page as it was while it could be made. */
  private static void answerSound(
      HttpExchange exchange, String wanted, Snapshot sound, Preview preview) throws IOException {
    Optional<byte[]> bytes;
    try {
      bytes = sound.files().apply(wanted).map(artifact -> bytes(artifact, preview));
    } catch (RuntimeException e) {
      bytes = Optional.empty();
    }
    byte[] page = bytes.orElseGet(() -> preview.bare(wanted));
    send(exchange, bytes.isPresent() ? 200 : 500, Preview.type(wanted), page);
  }

  private static void answerFile(
      HttpExchange exchange, String wanted, Snapshot snapshot, Preview preview) throws IOException {
    Optional<Artifact> found = snapshot.files().apply(wanted);
    Optional<Artifact> shown = found.or(() -> snapshot.files().apply("404.html"));
    byte[] bytes = shown.map(one -> bytes(one, preview)).orElseGet(() -> preview.bare(wanted));
    String type = Preview.type(shown.map(Artifact::path).orElse(".html"));
    send(exchange, found.isPresent() ? 200 : 404, type, bytes);
  }

  private static byte[] bytes(Artifact artifact, Preview preview) {
    byte[] bytes = artifact.content().get();
    return artifact.path().endsWith(".html") ? preview.live(bytes) : bytes;
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  @Override
  public void close() {
    clock.shutdownNow();
    listeners.close();
    server.stop(0);
    crew.shutdownNow();
  }
}
