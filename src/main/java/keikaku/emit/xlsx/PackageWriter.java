package keikaku.emit.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import keikaku.emit.StoredZip;

/**
 * Packs a workbook so that the same content has the same bytes everywhere: the library stamps it
 * with the time of day and compresses it as the machine at hand does; here it gets the date of the
 * data, and its parts are stored as they are.
 */
final class PackageWriter {

  private static final Pattern CREATED =
      Pattern.compile("(?<start><dcterms:created [^>]*>)[^<]*(?<end></dcterms:created>)");

  private final LocalDate date;

  PackageWriter(LocalDate date) {
    this.date = date;
  }

  byte[] write(byte[] workbook) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(workbook.length + 1000);
    try (StoredZip packed = new StoredZip(bytes, date)) {
      for (Map.Entry<String, byte[]> part : new PackageReader(workbook).read().entrySet()) {
        boolean aboutItself = part.getKey().equals("docProps/core.xml");
        packed.add(part.getKey(), aboutItself ? dated(part.getValue()) : part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private byte[] dated(byte[] properties) {
    String day = date + "T00:00:00Z";
    return CREATED
        .matcher(new String(properties, UTF_8))
        .replaceFirst("${start}" + day + "${end}")
        .getBytes(UTF_8);
  }
}
