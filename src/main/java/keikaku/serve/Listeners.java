package keikaku.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/**
 * The open browser tabs, each with a line held open on which it hears of changes (server-sent
 * events). They cost a connection each, but no thread.
 */
final class Listeners {

  /**
   * After this many bytes a line is closed, and the browser opens another: a tab that has been put
   * to sleep does not read, and writing to it must never have to wait.
   */
  private static final int MOST_BYTES = 32_000;

  /** How soon a browser tries again when its line is closed. */
  private static final String RETRY = "retry: 300\n";

  private final List<Line> open = new CopyOnWriteArrayList<>();

  /** One tab. */
  private static final class Line {
    private final HttpExchange exchange;
    private int bytes;

    private Line(HttpExchange exchange) {
      this.exchange = exchange;
    }

    /** Whether the line is still open afterwards. */
    private synchronized boolean send(String text) {
      try {
        byte[] event = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseBody().write(event);
        exchange.getResponseBody().flush();
        bytes += event.length;
      } catch (IOException e) {
        bytes = MOST_BYTES;
      }
      if (bytes >= MOST_BYTES) {
        exchange.close();
      }
      return bytes < MOST_BYTES;
    }
  }

  /**
   * @param newest asked after the tab is among the listeners, so that it misses no change
   */
  void add(HttpExchange exchange, Supplier<String> newest) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, 0);
    Line line = new Line(exchange);
    open.add(line);
    if (!line.send(RETRY + event(newest.get()))) {
      open.remove(line);
    }
  }

  /** Tells every tab the version of the newest snapshot; tabs that are closed are forgotten. */
  void tell(String version) {
    sendToAll(event(version));
  }

  /** Finds out which tabs are closed. */
  void probe() {
    sendToAll(":\n\n");
  }

  private void sendToAll(String text) {
    open.removeIf(line -> !line.send(text));
  }

  int count() {
    return open.size();
  }

  void close() {
    open.forEach(line -> line.exchange.close());
    open.clear();
  }

  private static String event(String version) {
    return "data: " + version + "\n\n";
  }
}
