package keikaku.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;

/** Whatever bytes are imported: they are refused, or every character of them is accounted for. */
class ImportFuzzTest {

  @FuzzTest(maxDuration = "60s")
  void everyDocumentIsAccountedForOrRefused(byte[] bytes) {
    if (EncodingReader.read(bytes) instanceof Decoding.Decoded decoded) {
      check(ImportReader.read(decoded.text()), decoded.text());
      check(ImportReader.read(decoded.text(), Reading.TABLE), decoded.text());
    }
  }

  private static void check(Intake intake, String text) {
    if (intake instanceof Imported plan) {
      assertThat(plan.tally().total()).isEqualTo(Letters.count(Mended.of(text).text()));
      List<ContentFile> files = ContentWriter.files(plan, Samples.FACTS);
      assertThat(files).extracting(ContentFile::path).doesNotHaveDuplicates();
    }
  }
}
