package keikaku.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import keikaku.emit.Artifact;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SiteServerTest {

  private static final String PAGE =
      "<html><head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">"
          + "</head><body><h1>計画</h1></body></html>";

  private SiteServer server;
  private URI address;

  /** What a browser gets. */
  private record Answer(String status, Map<String, String> headers, String body) {}

  @BeforeEach
  void start() throws Exception {
    server = SiteServer.start(0, "/plan/");
    address = URI.create(server.address());
    server.show(Snapshot.of(List.of(file("index.html", PAGE), file("data/a.csv", "a\r\n"))));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void siteIsShownBelowItsPath() throws Exception {
    assertThat(get("/plan/").status()).isEqualTo("200");
    assertThat(get("/plan/index.html").body()).contains("<h1>計画</h1>");
    assertThat(get("/plan/data/a.csv").body()).isEqualTo("a\r\n");
    assertThat(get("/plan/nothing.html").status()).isEqualTo("404");
    assertThat(get("/").headers()).containsEntry("location", "/plan/");
  }

  @Test
  void pageMayHearOfChangesAndNothingElse() throws Exception {
    assertThat(get("/plan/").body())
        .contains("content=\"connect-src 'self'; default-src 'none'\"")
        .contains("<script src=\"/plan/keikaku-preview/preview.js\"");
    assertThat(get("/plan/keikaku-preview/preview.js").body()).contains("EventSource");
    assertThat(get("/plan/keikaku-preview/preview.css").status()).isEqualTo("200");
    assertThat(get("/plan/keikaku-preview/SiteServer.class").status()).isEqualTo("404");
  }

  @Test
  void pagesFromElsewhereCannotReadThePreview() throws Exception {
    assertThat(get("/plan/", "evil.example").status()).isEqualTo("403");
    assertThat(get("/plan/", "localhost.evil.example").status()).isEqualTo("403");
    assertThat(get("/plan/", "LOCALHOST:1").status()).isEqualTo("200");
  }

  @Test
  void lastGoodSiteStaysUnderTheTrouble() throws Exception {
    server.showTrouble("content/plan.md:1:1: error: <だめ>");
    assertThat(get("/plan/").body()).contains("<h1>計画</h1>");
    assertThat(get("/plan/keikaku-preview/trouble").body())
        .isEqualTo("content/plan.md:1:1: error: <だめ>");
    server.show(Snapshot.of(List.of(file("index.html", "<body>よくなりました</body>"))));
    assertThat(get("/plan/").body()).contains("よくなりました");
    assertThat(get("/plan/keikaku-preview/trouble").body()).isEmpty();
  }

  @Test
  void pageThatCannotBeMadeIsTroubleAndStaysAsItWas() throws Exception {
    server.show(Snapshot.of(List.of(broken("index.html"), broken("new.html"))));
    Answer answer = get("/plan/");
    assertThat(answer.status()).isEqualTo("200");
    assertThat(answer.body()).contains("<h1>計画</h1>");
    assertThat(get("/plan/new.html").status()).isEqualTo("500");
    assertThat(get("/plan/keikaku-preview/trouble").body()).contains("home.mustache");
    server.show(Snapshot.of(List.of(broken("index.html"))));
    assertThat(get("/plan/").body()).contains("<h1>計画</h1>");
  }

  private static Artifact broken(String path) {
    return new Artifact(
        path,
        () -> {
          throw new IllegalStateException("site-theme/templates/home.mustache:1:1");
        });
  }

  @Test
  void everyTabHearsOfEveryChange() throws Exception {
    List<BufferedReader> tabs = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      tabs.add(listen());
    }
    int threads = Thread.activeCount();
    for (int change = 2; change <= 20; change++) {
      server.showTrouble("第" + change + "回");
      for (BufferedReader tab : tabs) {
        String heard = event(tab);
        while (heard.endsWith("-1")) {
          heard = event(tab);
        }
        assertThat(heard).endsWith("-" + change);
      }
    }
    assertThat(server.listeners()).isEqualTo(50);
    assertThat(Thread.activeCount()).isLessThanOrEqualTo(threads + 4);
  }

  @Test
  void closedTabsAreForgotten() throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
      ask(socket, "/plan/keikaku-preview/events", "localhost");
      BufferedReader tab = reader(socket);
      assertThat(event(tab)).endsWith("-1");
    }
    for (int i = 0; i < 100 && server.listeners() > 0; i++) {
      server.showTrouble("" + i);
      Thread.sleep(10);
    }
    assertThat(server.listeners()).isZero();
  }

  private BufferedReader listen() throws Exception {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort());
    ask(socket, "/plan/keikaku-preview/events", "localhost");
    BufferedReader tab = reader(socket);
    assertThat(event(tab)).endsWith("-1");
    return tab;
  }

  private static String event(BufferedReader tab) throws Exception {
    String line = tab.readLine();
    while (!line.startsWith("data: ")) {
      line = tab.readLine();
    }
    return line.substring("data: ".length());
  }

  private Answer get(String path) throws Exception {
    return get(path, "localhost:" + address.getPort());
  }

  private Answer get(String path, String host) throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
      ask(socket, path, host);
      String text = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int end = text.indexOf("\r\n\r\n");
      List<String> head = text.substring(0, end).lines().toList();
      Map<String, String> headers = new java.util.TreeMap<>();
      head.stream()
          .skip(1)
          .map(line -> line.split(": ", 2))
          .forEach(pair -> headers.put(pair[0].toLowerCase(java.util.Locale.ROOT), pair[1]));
      return new Answer(head.get(0).split(" ")[1], headers, text.substring(end + 4));
    }
  }

  private static void ask(Socket socket, String path, String host) throws Exception {
    socket.setSoTimeout(20_000);
    Writer writer = new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8);
    writer.write("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    writer.flush();
  }

  private static BufferedReader reader(Socket socket) throws Exception {
    return new BufferedReader(
        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }

  private static Artifact file(String path, String text) {
    return Artifact.of(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
