package keikaku.emit.quality;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import keikaku.emit.DataFile;

/**
 * The published Excel workbook, as the XML of its parts.
 *
 * @param sheets what there was to see in each sheet
 * @param parts the other parts, by name
 */
record Workbook(List<SheetTags> sheets, Map<String, String> parts) {

  private static final String SHEETS = "xl/worksheets/";

  static Workbook of(DataFile file) {
    Map<String, SheetTags> sheets = new TreeMap<>();
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(file.open())) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().startsWith(SHEETS) && entry.getName().endsWith(".xml")) {
          sheets.put(entry.getName(), SheetTags.read(zip));
        } else {
          parts.put(entry.getName(), text(zip));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Workbook(List.copyOf(sheets.values()), parts);
  }

  private static String text(InputStream part) throws IOException {
    return new String(part.readAllBytes(), UTF_8);
  }

  /** Whether there is a part whose name has this in it. */
  boolean hasPart(String name) {
    return parts.keySet().stream().anyMatch(part -> part.contains(name));
  }

  /** The XML of a part, empty where there is none. */
  String part(String name) {
    return parts.getOrDefault(name, "");
  }
}
