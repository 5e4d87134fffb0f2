package keikaku.emit.quality;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The published Excel workbook, as the XML of its parts.
 *
 * @param parts by name
 */
record Workbook(Map<String, String> parts) {

  private static final String SHEETS = "xl/worksheets/";

  static Workbook of(byte[] bytes) {
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Workbook(parts);
  }

  List<String> sheets() {
    return parts.entrySet().stream()
        .filter(part -> part.getKey().startsWith(SHEETS) && part.getKey().endsWith(".xml"))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Whether the XML of any sheet has this in it. */
  boolean anySheetHas(String... xml) {
    return sheets().stream().anyMatch(sheet -> List.of(xml).stream().anyMatch(sheet::contains));
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
