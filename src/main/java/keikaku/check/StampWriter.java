package keikaku.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import keikaku.diagnostic.Place;
import keikaku.diagnostic.Report;
import keikaku.model.Prose;
import keikaku.prose.LinkTargets;
import keikaku.prose.ProseReader;
import keikaku.source.Content;
import keikaku.source.ContentReader;
import keikaku.source.Document;
import keikaku.source.Inquiry;
import keikaku.source.Kind;
import keikaku.source.Mapping;
import keikaku.source.Written;

/**
 * Records in translations that they were made from the original as it stands now: writes {@code
 * translation.of} and leaves every other byte of the file as it is.
 */
public final class StampWriter {

  private final Path folder;
  private final ProseReader proseReader;

  private StampWriter(Path folder, Content content) {
    this.folder = folder;
    this.proseReader =
        new ProseReader(new LinkTargets(new Inquiry(content.inventory())), new Report());
  }

  /**
   * @param wanted which translations, by their path from the content folder ({@code
   *     actions/07.en.md})
   * @return the paths of the files that have changed
   * @throws UncheckedIOException when a file cannot be read or written
   */
  public static List<String> accept(Path folder, Predicate<String> wanted) {
    Content content = ContentReader.read(folder, new Report());
    StampWriter writer = new StampWriter(folder, content);
    List<String> changed = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      for (Written written : content.of(kind)) {
        for (Document translation : written.translations().values()) {
          if (wanted.test(translation.path())
              && written.original().isPresent()
              && writer.accept(translation, written.original().get())) {
            changed.add(translation.path());
          }
        }
      }
    }
    return changed;
  }

  private boolean accept(Document translation, Document original) {
    Optional<Mapping> state = translation.front().flatMap(StampWriter::state);
    if (state.isEmpty() || original.front().isEmpty()) {
      return false;
    }
    Prose prose = proseReader.read(original).prose();
    Kind kind = original.identity().kind();
    String stamp = Fingerprint.of(kind, original.front().get(), prose).stamp();
    return write(folder.resolve(translation.path()), state.get(), stamp);
  }

  /** What stands under {@code translation}; without anything there nobody has said who made it. */
  private static Optional<Mapping> state(Mapping front) {
    return front
        .value("translation")
        .filter(Mapping.class::isInstance)
        .map(Mapping.class::cast)
        .filter(state -> !state.fields().isEmpty());
  }

  private static boolean write(Path file, Mapping state, String stamp) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      String stamped =
          state
              .value("of")
              .map(old -> replaced(text, old.place(), stamp))
              .orElseGet(() -> inserted(text, state.fields().get(0).key().place(), stamp));
      if (!stamped.equals(text)) {
        Files.writeString(file, stamped, StandardCharsets.UTF_8);
      }
      return !stamped.equals(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text with the value at a place replaced; line ends and all else stay. */
  static String replaced(String text, Place place, String stamp) {
    int line = startOfLine(text, place.line());
    int from = text.offsetByCodePoints(line, place.column() - 1);
    int to = endOfValue(text, from);
    String before = text.charAt(from - 1) == ':' ? " " : "";
    return text.substring(0, from) + before + '"' + stamp + '"' + text.substring(to);
  }

  /** The text with the stamp before the first key of the group. */
  private static String inserted(String text, Place first, String stamp) {
    int at = text.offsetByCodePoints(startOfLine(text, first.line()), first.column() - 1);
    boolean inBraces = text.lastIndexOf('{', at) > text.lastIndexOf('\n', at);
    String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    String gap = inBraces ? ", " : lineEnd + " ".repeat(first.column() - 1);
    return text.substring(0, at) + "of: \"" + stamp + '"' + gap + text.substring(at);
  }

  private static int startOfLine(String text, int line) {
    int at = 0;
    for (int i = 1; i < line; i++) {
      while (text.charAt(at) != '\n' && text.charAt(at) != '\r') {
        at++;
      }
      at += text.startsWith("\r\n", at) ? 2 : 1;
    }
    return at;
  }

  private static int endOfValue(String text, int from) {
    char first = from < text.length() ? text.charAt(from) : '\n';
    if (first == '"' || first == '\'') {
      return text.indexOf(first, from + 1) + 1;
    }
    int to = from;
    while (to < text.length() && ",}\r\n #".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return to;
  }
}
