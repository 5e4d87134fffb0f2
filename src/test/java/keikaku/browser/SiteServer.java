package keikaku.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves a built site to this machine alone, as a plain web server does: at the top and below. */
final class SiteServer implements AutoCloseable {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("xml", "application/xml"),
          Map.entry("txt", "text/plain; charset=utf-8"));

  private final Path folder;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  private SiteServer(Path folder, HttpServer server) {
    this.folder = folder;
    this.server = server;
  }

  static SiteServer of(Path folder) throws IOException {
    InetAddress here = InetAddress.getLoopbackAddress();
    HttpServer server = HttpServer.create(new InetSocketAddress(here, 0), 0);
    SiteServer site = new SiteServer(folder, server);
    server.createContext("/", exchange -> site.answer(exchange, "/"));
    server.createContext("/sub/", exchange -> site.answer(exchange, "/sub/"));
    server.setExecutor(site.threads);
    server.start();
    return site;
  }

  /** Where the site is at the top of a host. */
  URI top() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** Where the site is in a folder of a host. */
  URI sub() {
    return top().resolve("sub/");
  }

  private void answer(HttpExchange exchange, String context) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(context.length());
    Path file = folder.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
    boolean found = file.normalize().startsWith(folder) && Files.isRegularFile(file);
    Path sent = found ? file : folder.resolve("404.html");
    byte[] body = Files.isRegularFile(sent) ? Files.readAllBytes(sent) : new byte[0];
    String ending = sent.toString().substring(sent.toString().lastIndexOf('.') + 1);
    exchange
        .getResponseHeaders()
        .set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(found ? 200 : 404, head || body.length == 0 ? -1 : body.length);
    if (!head) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }
}
