package keikaku.emit.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataLinesTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0 B",
    "999, 999 B",
    "1000, 1.0 KB",
    "12349, 12.3 KB",
    "12350, 12.4 KB",
    "999949, 999.9 KB",
    "1000000, 1.0 MB",
    "12345678, 12.3 MB"
  })
  void sizesAreToldInThousands(long bytes, String told) {
    assertThat(DataLines.size(bytes)).isEqualTo(told);
  }
}
