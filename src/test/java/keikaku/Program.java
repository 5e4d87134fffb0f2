package keikaku;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * The packed program, started as a child process.
 *
 * @param top the folder it is started in
 * @param java options for Java itself
 * @param environment what is different from ours
 * @param patience how long a run may take
 */
record Program(Path top, List<String> java, Map<String, String> environment, Duration patience) {

  private static final Duration PATIENCE = Duration.ofMinutes(Effort.of(2, 10));

  /** How a run of the program went. */
  record Run(int exit, String out, String err) {}

  static Program in(Path top) {
    Map<String, String> environment = Map.of("LC_ALL", "C.UTF-8", "KEIKAKU_LOCALE", "ja_JP");
    return new Program(top, List.of(), environment, PATIENCE);
  }

  Program withJava(String... options) {
    return new Program(top, List.of(options), environment, patience);
  }

  Program withEnvironment(Map<String, String> changes) {
    Map<String, String> both = new TreeMap<>(environment);
    both.putAll(changes);
    return new Program(top, java, both, patience);
  }

  Program withPatience(Duration longer) {
    return new Program(top, java, environment, longer);
  }

  /** The project that is being built: its content, theme and launcher. */
  static Path project() {
    return Path.of(System.getProperty("keikaku.project"));
  }

  /** Whether the long forms of the tests were asked for. */
  static boolean takeLong() {
    return Boolean.getBoolean("keikaku.long");
  }

  Run run(String... arguments) throws IOException, InterruptedException {
    Path out = Files.createTempFile("keikaku-out", ".txt");
    Path err = Files.createTempFile("keikaku-err", ".txt");
    try {
      Process process = start(out, err, arguments);
      if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("still running: " + List.of(arguments));
      }
      return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  /** Starts the program and leaves it running. */
  Process start(Path out, Path err, String... arguments) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command(arguments));
    builder.directory(top.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_"));
    builder.environment().keySet().removeIf(name -> name.startsWith("KEIKAKU_"));
    builder.environment().putAll(environment);
    builder.redirectOutput(out.toFile());
    builder.redirectError(err.toFile());
    return builder.start();
  }

  List<String> command(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(ClassArchive.options());
    command.addAll(java);
    command.addAll(List.of("-jar", System.getProperty("keikaku.jar")));
    command.addAll(List.of(arguments));
    return command;
  }

  static String utf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
