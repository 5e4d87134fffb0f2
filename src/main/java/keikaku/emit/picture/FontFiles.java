package keikaku.emit.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The font files that pictures are drawn with.
 *
 * @param bold for what is large
 * @param regular for the rest; may be the same file
 */
record FontFiles(Path bold, Path regular) {

  /** Files of Japanese fonts in the order of preference, the bold one first. */
  private static final List<List<String>> KNOWN =
      List.of(
          List.of("NotoSansCJK-Bold.ttc", "NotoSansCJK-Regular.ttc"),
          List.of("NotoSansCJKjp-Bold.otf", "NotoSansCJKjp-Regular.otf"),
          List.of("NotoSansJP-Bold.otf", "NotoSansJP-Regular.otf"),
          List.of("NotoSansJP-Bold.ttf", "NotoSansJP-Regular.ttf"),
          List.of("BIZUDGothic-Bold.ttf", "BIZUDGothic-Regular.ttf"),
          List.of("BIZ-UDGothicB.ttc", "BIZ-UDGothicR.ttc"),
          List.of("ヒラギノ角ゴシック W6.ttc", "ヒラギノ角ゴシック W3.ttc"),
          List.of("YuGothB.ttc", "YuGothR.ttc"),
          List.of("meiryob.ttc", "meiryo.ttc"),
          List.of("ipaexg.ttf", "ipaexg.ttf"),
          List.of("ipag.ttf", "ipag.ttf"));

  /** Enough of a font to tell it from others: its table of contents has a checksum of each part. */
  private static final int BEGINNING = 1 << 13;

  private static final int DEPTH = 5;

  /** The first font of the list that is installed on this machine. */
  static Optional<FontFiles> installed() {
    return in(folders());
  }

  /** The first font of the list that lies in or below one of these folders. */
  static Optional<FontFiles> in(List<Path> folders) {
    Map<String, Path> files = new TreeMap<>();
    folders.stream().filter(Files::isDirectory).forEach(folder -> collect(folder, files));
    return KNOWN.stream()
        .filter(names -> files.keySet().containsAll(names))
        .findFirst()
        .map(names -> new FontFiles(files.get(names.get(0)), files.get(names.get(1))));
  }

  private static void collect(Path folder, Map<String, Path> files) {
    try (Stream<Path> walk = Files.walk(folder, DEPTH)) {
      walk.sorted().forEach(file -> files.putIfAbsent(name(file), file));
    } catch (IOException | UncheckedIOException unreadable) {
      // A folder that we may not look into holds no fonts for us.
      return;
    }
  }

  /** A file's name as we write it; the file system of macOS takes voicing marks apart. */
  private static String name(Path file) {
    return Normalizer.normalize(String.valueOf(file.getFileName()), Normalizer.Form.NFC);
  }

  private static List<Path> folders() {
    Path home = Path.of(System.getProperty("user.home", ""));
    Stream<Path> all =
        Stream.of(
            Path.of("/usr/share/fonts"),
            Path.of("/usr/local/share/fonts"),
            home.resolve(".local/share/fonts"),
            home.resolve(".fonts"),
            home.resolve("Library/Fonts"),
            Path.of("/Library/Fonts"),
            Path.of("/System/Library/Fonts"));
    Stream<Path> windows =
        Stream.of("WINDIR", "LOCALAPPDATA")
            .map(System::getenv)
            .filter(value -> value != null)
            .flatMap(
                value ->
                    Stream.of(
                        Path.of(value, "Fonts"), Path.of(value, "Microsoft", "Windows", "Fonts")));
    return Stream.concat(all, windows).toList();
  }

  /** What changes when the fonts do; nothing where they cannot be read. */
  Optional<String> identity() {
    try {
      return Optional.of(identity(bold) + " " + identity(regular));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String identity(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(stream.readNBytes(BEGINNING));
      digest.update(Long.toString(Files.size(file)).getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
