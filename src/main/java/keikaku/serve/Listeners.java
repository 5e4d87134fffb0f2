package keikaku.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongSupplier;

/**
 * The open browser tabs, each with a line held open on which it hears of changes (server-sent
 * events). They cost a connection each, but no thread.
 */
final class Listeners {

  private final List<HttpExchange> open = new CopyOnWriteArrayList<>();

  /**
   * @param newest asked after the tab is among the listeners, so that it misses no change
   */
  void add(HttpExchange exchange, LongSupplier newest) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, 0);
    open.add(exchange);
    if (!send(exchange, event(newest.getAsLong()))) {
      open.remove(exchange);
    }
  }

  /** Tells every tab the number of the newest snapshot; tabs that are closed are forgotten. */
  void tell(long version) {
    sendToAll(event(version));
  }

  /** Finds out which tabs are closed. */
  void probe() {
    sendToAll(":\n\n");
  }

  private void sendToAll(String text) {
    open.removeIf(exchange -> !send(exchange, text));
  }

  int count() {
    return open.size();
  }

  void close() {
    open.forEach(HttpExchange::close);
    open.clear();
  }

  private static String event(long version) {
    return "data: " + version + "\n\n";
  }

  private static boolean send(HttpExchange exchange, String text) {
    try {
      synchronized (exchange) {
        exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
      }
      return true;
    } catch (IOException e) {
      exchange.close();
      return false;
    }
  }
}
