package keikaku.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import keikaku.model.FiscalYears;

/** The documents that the tests import. */
final class Samples {

  static final Path LAYOUTS = Path.of("src/test/resources/intake/layouts");

  /** What has to be stated so that the content of an import builds. */
  static final Facts FACTS =
      new Facts(
          Optional.of("kaku-plan"),
          Optional.of("計画"),
          Optional.of(new FiscalYears(2017, 2021)),
          Optional.of("架空市"),
          Optional.of("282286"),
          Optional.of("CC-BY-4.0"),
          Optional.of("2026-11-22"),
          Optional.empty());

  private static final Path KATO = Path.of("src/test/resources/source/kato-e-municipality.txt");

  private Samples() {}

  static String kato() {
    return new String(bytes(KATO), StandardCharsets.UTF_8);
  }

  /** The text of a layout, without the remark in its first line. */
  static String layout(String name) {
    Decoding decoding = EncodingReader.read(bytes(LAYOUTS.resolve(name + ".txt")));
    assertThat(decoding).isInstanceOf(Decoding.Decoded.class);
    String text = ((Decoding.Decoded) decoding).text();
    return text.substring(text.indexOf('\n') + 1);
  }

  static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text that must not be refused. */
  static Imported imported(String text) {
    Intake intake = ImportReader.read(text);
    assertThat(intake).isInstanceOf(Imported.class);
    return (Imported) intake;
  }
}
