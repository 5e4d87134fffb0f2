package keikaku;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A running {@code keikaku serve}, and what browsers hear and see of it. */
final class LiveProject implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 120_000;

  private final Process process;
  private final int port;

  private LiveProject(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * Starts the program with the options that the launcher gives to Java.
   *
   * @param port 0 for any
   */
  static LiveProject serve(Path top, int port, String... more) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-Dkeikaku.top=" + top, "-cp", classPath()));
    command.addAll(List.of("keikaku.Main", "serve", "--lang", "en", "--port", "" + port));
    command.addAll(List.of(more));
    Process process =
        new ProcessBuilder(command).redirectError(top.resolve("serve.err").toFile()).start();
    BufferedReader out = reader(process.getInputStream());
    String line = out.readLine();
    while (line != null && !line.contains("http://localhost:")) {
      line = out.readLine();
    }
    if (line == null) {
      throw new IOException(Files.readString(top.resolve("serve.err")));
    }
    Thread drain = new Thread(() -> out.lines().forEach(said -> {}), "drain");
    drain.setDaemon(true);
    drain.start();
    String address = line.replaceAll(".*http://localhost:(\\d+)/.*", "$1");
    return new LiveProject(process, Integer.parseInt(address));
  }

  private static String classPath() {
    String own = System.getProperty("java.class.path");
    return System.getProperty("surefire.test.class.path", own);
  }

  int port() {
    return port;
  }

  long pid() {
    return process.pid();
  }

  /** What is served at a path. */
  String get(String path) throws IOException {
    try (Socket socket = ask(path)) {
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    }
  }

  /** An open browser tab. */
  Tab open() throws IOException {
    Socket socket = ask("/keikaku-preview/events");
    return new Tab(socket, reader(socket.getInputStream()));
  }

  /** A line on which a tab hears of changes. */
  record Tab(Socket socket, BufferedReader events) implements AutoCloseable {

    /** The version that is told next. */
    String next() throws IOException {
      String line = events.readLine();
      while (line != null && !line.startsWith("data: ")) {
        line = events.readLine();
      }
      if (line == null) {
        throw new IOException("the line was closed");
      }
      return line.substring("data: ".length());
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  private Socket ask(String path) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(PATIENCE_MILLIS);
    socket.setTcpNoDelay(true);
    String request =
        "GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  private static BufferedReader reader(java.io.InputStream stream) {
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }

  /** Ends it as a closed terminal window does, or as a power cut. */
  void kill(boolean hard) {
    if (hard) {
      process.destroyForcibly();
    } else {
      process.destroy();
    }
    process.onExit().orTimeout(PATIENCE_MILLIS, TimeUnit.MILLISECONDS).join();
  }

  @Override
  public void close() {
    kill(true);
  }
}
