package keikaku;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import keikaku.check.StampWriter;

/**
 * The files of a small plan in two languages in which every field that can hold text does. In the
 * resources each of these texts stands between {@code ⟨} and {@code ⟩}, so that tests can put
 * others in their places.
 */
public final class FullPlan {

  private static final Path FOLDER = Path.of("src/test/resources/full/content");
  private static final Pattern SLOT = Pattern.compile("⟨([^⟩]*)⟩");
  private static final Map<String, String> MARKED = marked();

  private FullPlan() {}

  /**
   * One text of the plan.
   *
   * @param file from the content folder
   * @param number which of the file's texts this is, from 0
   * @param front whether it stands in the front matter
   */
  public record Slot(String file, int number, boolean front, String text) {}

  private static Map<String, String> marked() {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(FOLDER)) {
      for (Path file : walk.filter(path -> path.toString().endsWith(".md")).toList()) {
        files.put(FOLDER.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** The files as staff would have written them, by their path from the content folder. */
  public static Map<String, String> files() {
    return with(Map.of());
  }

  /** Every text of the plan. */
  public static List<Slot> slots() {
    List<Slot> slots = new ArrayList<>();
    MARKED.forEach(
        (file, text) -> {
          int body = text.indexOf("\n---\n");
          Matcher slot = SLOT.matcher(text);
          for (int i = 0; slot.find(); i++) {
            slots.add(new Slot(file, i, slot.start() < body, slot.group(1)));
          }
        });
    return slots;
  }

  /** The files with these texts instead of the plan's own, written as the files write them. */
  public static Map<String, String> with(Map<Slot, String> texts) {
    Map<String, String> files = new TreeMap<>();
    MARKED.forEach((file, text) -> files.put(file, with(texts, file, text)));
    return files;
  }

  private static String with(Map<Slot, String> texts, String file, String text) {
    int body = text.indexOf("\n---\n");
    StringBuilder filled = new StringBuilder();
    Matcher slot = SLOT.matcher(text);
    for (int i = 0; slot.find(); i++) {
      Slot key = new Slot(file, i, slot.start() < body, slot.group(1));
      String own = texts.get(key);
      String shown = own == null ? slot.group(1) : key.front() ? quoted(own) : own;
      slot.appendReplacement(filled, Matcher.quoteReplacement(shown));
    }
    return slot.appendTail(filled).toString();
  }

  /** A text as YAML writes it between quotation marks. */
  public static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
              } else if (c < 0x20 || c == 0x7f) {
                quoted.append("\\x%02x".formatted(c));
              } else {
                quoted.appendCodePoint(c);
              }
            });
    return quoted.append('"').toString();
  }

  /** A content folder in memory with these files, the translations stamped. */
  public static Path folder(Map<String, String> files) {
    FileSystem memory = Jimfs.newFileSystem(Configuration.unix());
    return write(files, memory.getPath("/project/content"), true);
  }

  /** Writes these files and the plan's picture; stamps the translations where asked for. */
  public static Path write(Map<String, String> files, Path folder, boolean stamped) {
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
      }
      Files.createDirectories(folder.resolve("images"));
      Files.write(
          folder.resolve("images/map.png"), Files.readAllBytes(FOLDER.resolve("images/map.png")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (stamped) {
      StampWriter.accept(folder, path -> true);
    }
    return folder;
  }
}
