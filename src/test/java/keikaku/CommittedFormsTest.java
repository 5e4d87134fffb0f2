package keikaku;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/**
 * The parts of the workbooks, and the plan as StratML, of a small plan that has every text:
 * programs that open them forgive much, so that what is written is compared with what was looked
 * at. {@code -Dgolden=overwrite} writes it anew, to be reviewed as a difference.
 */
class CommittedFormsTest {

  /** Further on in a part the same elements come again. */
  private static final int MOST_LINES = 200;

  private static final Path COMMITTED = Path.of("src/test/resources/full/forms.txt");

  @Test
  void workbooksAndStratmlAreAsCommitted() throws IOException {
    StringBuilder forms = new StringBuilder();
    MemorySite.of(FullPlan.folder(FullPlan.files()))
        .files()
        .forEach(
            (path, bytes) -> texts(path, bytes).forEach((part, text) -> append(part, text, forms)));
    if ("overwrite".equals(System.getProperty("golden"))) {
      Files.writeString(COMMITTED, forms);
    }
    assertThat(forms.toString().split("\n"))
        .containsExactly(Files.readString(COMMITTED).split("\n"));
  }

  /** The first elements, a line for each, so that a difference can be read. */
  private static void append(String part, String text, StringBuilder forms) {
    forms.append("== ").append(part).append('\n');
    text.replace("><", ">\n<")
        .lines()
        .limit(MOST_LINES)
        .forEach(line -> forms.append(line).append('\n'));
  }

  private static Map<String, String> texts(String path, byte[] bytes) {
    Map<String, String> texts = new TreeMap<>();
    if (path.endsWith(".xlsx") || path.endsWith(".ods")) {
      unpack(path, bytes, texts);
    } else if (path.contains("stratml") && path.endsWith(".xml")) {
      texts.put(path, new String(bytes, UTF_8));
    }
    return texts;
  }

  private static void unpack(String path, byte[] bytes, Map<String, String> texts) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.getName().matches(".*sheet([4-9]|1[0-9])\\.xml")) {
          texts.put(path + " " + entry.getName(), new String(zip.readAllBytes(), UTF_8));
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
