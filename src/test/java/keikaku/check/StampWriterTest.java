package keikaku.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Recording that a translation is up to date. */
class StampWriterTest {

  private static final String ORIGINAL = "---\npolicy: 1\ntitle: 防災訓練\n---\n- 訓練をする\n";

  @TempDir Path folder;

  private Path translation(String text) throws IOException {
    Files.createDirectories(folder.resolve("actions"));
    Files.writeString(folder.resolve("actions/1.md"), ORIGINAL);
    return Files.writeString(folder.resolve("actions/1.en.md"), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: Drill\ntranslation: {of: @, by: human, reviewed: true}\n---\n- Hold a drill\n",
        "---\r\ntitle: Drill\r\ntranslation: {by: human, of: @}\r\n---\r\n- Hold a drill\r\n",
        "\ufeff---\ntranslation:\n  of: @ # remark\n  by: human\ntitle: 訓練𠮷\n---\n- Hold",
      })
  void onlyTheStampIsWritten(String pattern) throws IOException {
    for (String old : new String[] {"\"\"", "''", "\"12ab\"", "12ab"}) {
      Path file = translation(pattern.replace("@", old));
      assertThat(StampWriter.accept(folder, path -> true)).containsExactly("actions/1.en.md");
      assertThat(Files.readString(file)).isEqualTo(pattern.replace("@", "\"09dff74d\""));
    }
  }

  @Test
  void anEmptyValueIsFilled() throws IOException {
    Path file = translation("---\ntranslation:\n  of:\n  by: human\n---\n- Hold a drill\n");
    StampWriter.accept(folder, path -> true);
    assertThat(Files.readString(file)).contains("\n  of: \"09dff74d\"\n  by: human\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntranslation: {@, by: human}\n---\n- Hold a drill\n",
        "---\ntranslation:\n  @\n  by: human\n---\n- Hold a drill\n",
        "---\r\ntranslation:\r\n    @\r\n    by: human\r\n---\r\n- Hold a drill\r\n",
      })
  void aStampThatNobodyLeftRoomForIsAdded(String stamped) throws IOException {
    Path file = translation(stamped.replaceFirst("@(, |\\s+)", ""));
    StampWriter.accept(folder, path -> true);
    assertThat(Files.readString(file)).isEqualTo(stamped.replace("@", "of: \"09dff74d\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: Drill",
        "translation: 済み",
        "translation:",
        "translation: {}",
        "translation: [a]"
      })
  void translationThatDoesNotSayWhoMadeItStaysUntouched(String line) throws IOException {
    Path file = translation("---\n" + line + "\n---\n- Hold a drill\n");
    assertThat(StampWriter.accept(folder, path -> true)).isEmpty();
    assertThat(Files.readString(file)).contains("\n" + line + "\n");
  }

  @Test
  void whatIsUpToDateOrNotWantedStaysUntouched() throws IOException {
    translation("---\ntranslation: {of: \"09dff74d\", by: human}\n---\n- Hold a drill\n");
    assertThat(StampWriter.accept(folder, path -> true)).isEmpty();
    translation("---\ntranslation: {of: \"\", by: human}\n---\n- Hold a drill\n");
    assertThat(StampWriter.accept(folder, path -> path.startsWith("terms/"))).isEmpty();
  }

  @Test
  void anAcceptedTranslationIsNoLongerOutdated() throws IOException {
    Path copy = folder.resolve("copy");
    Finding outdated = Finding.of("translation.text.outdated");
    assertThat(outdated.read(copy).diagnostics())
        .extracting(one -> one.rule())
        .containsExactly(Rule.TRANSLATION_TEXT_OUTDATED);
    StampWriter.accept(copy.resolve("content"), path -> true);
    Report after = new Report();
    assertThat(PlanReader.read(copy.resolve("content"), after)).isPresent();
    assertThat(after.diagnostics()).isEmpty();
  }
}
