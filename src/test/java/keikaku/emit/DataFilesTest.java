package keikaku.emit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import keikaku.SamplePlan;
import org.junit.jupiter.api.Test;

class DataFilesTest {

  private static DataFiles files() {
    return DataFiles.of(
        List.of(
            DataFile.text("data/b.txt", Form.CSV, () -> "b"),
            DataFile.text("data/ja/a.txt", Form.CSV, () -> "あ"),
            DataFile.text("catalog.ttl", Form.TURTLE, () -> "outside")));
  }

  private static DataFiles packed() {
    return files().packed(SamplePlan.bilingual().cover());
  }

  @Test
  void theArchiveHoldsEveryFileOfTheFolder() throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    byte[] bytes = packed().find("data/all.zip").orElseThrow().bytes();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal()).isEqualTo("2021-06-01T00:00:00");
        entries.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    assertThat(entries)
        .containsExactly(
            Map.entry("sample-plan/b.txt", "b"), Map.entry("sample-plan/ja/a.txt", "あ"));
  }

  @Test
  void theArchiveIsTheSameInEveryTimeZone() {
    TimeZone before = TimeZone.getDefault();
    byte[] here = packed().find("data/all.zip").orElseThrow().bytes();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(packed().find("data/all.zip").orElseThrow().bytes()).isEqualTo(here);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void checksumsAreThoseOfTheFiles() {
    DataFiles packed = packed();
    String sums = new String(packed.find("data/SHA256SUMS").orElseThrow().bytes(), UTF_8);
    assertThat(sums.lines())
        .containsExactly(
            // printf b | sha256sum
            "3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  b.txt",
            packed.find("data/ja/a.txt").orElseThrow().sha256() + "  ja/a.txt",
            packed.find("data/all.zip").orElseThrow().sha256() + "  all.zip");
  }

  @Test
  void bytesAreMadeOnce() {
    AtomicInteger made = new AtomicInteger();
    DataFile file =
        DataFile.text("data/x", Form.CSV, () -> Integer.toString(made.incrementAndGet()));
    assertThat(made).hasValue(0);
    assertThat(file.bytes()).isEqualTo(file.bytes()).isEqualTo(file.toArtifact().content().get());
    assertThat(file.size()).isEqualTo(1);
    assertThat(made).hasValue(1);
  }

  @Test
  void anAddressIsPublishedOnce() {
    assertThatThrownBy(() -> files().with(files().all())).hasMessageContaining("catalog.ttl");
  }
}
