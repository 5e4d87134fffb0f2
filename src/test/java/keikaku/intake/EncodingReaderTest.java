package keikaku.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same document in another encoding gives the same plan, and a doubtful one is refused. */
class EncodingReaderTest {

  /** Without the one character that only Unicode has. */
  private static final String TEXT = Samples.kato().replace("罾", "罠");

  private static Decoding.Decoded decoded(byte[] bytes) {
    Decoding decoding = EncodingReader.read(bytes);
    assertThat(decoding).isInstanceOf(Decoding.Decoded.class);
    return (Decoding.Decoded) decoding;
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8, encoding.strict",
    "UTF-16, UTF-16, encoding.bom",
    "UTF-16LE, UTF-16LE, encoding.zeros",
    "UTF-16BE, UTF-16BE, encoding.zeros",
    "windows-31j, CP932, encoding.kana",
    "x-windows-iso2022jp, ISO-2022-JP, encoding.escapes"
  })
  void theEncodingIsFoundWithEvidence(String charset, String name, String evidence) {
    Decoding.Decoded found = decoded(TEXT.getBytes(Charset.forName(charset)));
    assertThat(found.charset()).isEqualTo(name);
    assertThat(found.evidence()).isEqualTo(evidence);
    assertThat(found.text().equals(TEXT)).isTrue();
  }

  @Test
  void eucHasTheSignsOfCp932() {
    byte[] bytes = TEXT.replace('～', '〜').getBytes(Charset.forName("x-eucJP-Open"));
    Decoding.Decoded found = decoded(bytes);
    assertThat(found.charset()).isEqualTo("EUC-JP");
    assertThat(found.text()).isEqualTo(TEXT);
  }

  @Test
  void aByteOrderMarkIsNoText() {
    byte[] text = TEXT.getBytes(StandardCharsets.UTF_8);
    byte[] bytes =
        ByteBuffer.allocate(text.length + 3)
            .put(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf})
            .put(text)
            .array();
    assertThat(decoded(bytes).text()).isEqualTo(TEXT);
    assertThat(decoded(bytes).evidence()).isEqualTo("encoding.bom");
  }

  @Test
  void lineEndsAndComposedLettersMakeNoDifference() {
    Imported plain = Samples.imported(TEXT);
    assertThat(texts(Samples.imported(TEXT.replace("\n", "\r\n")))).isEqualTo(texts(plain));
    assertThat(texts(Samples.imported(TEXT.replace("\n", "\r")))).isEqualTo(texts(plain));
    Imported decomposed = Samples.imported(Normalizer.normalize(TEXT, Normalizer.Form.NFD));
    assertThat(texts(decomposed)).isEqualTo(texts(plain));
    assertThat(decomposed.notices())
        .filteredOn(notice -> notice.kind() == NoticeKind.TEXT_COMPOSED)
        .hasSize(1);
  }

  private static String texts(Imported plan) {
    StringBuilder texts = new StringBuilder(plan.cover().toString().replaceAll("slices=.*?]", ""));
    for (Item item : plan.items()) {
      texts.append(item.id()).append(item.title().text()).append(item.judgement());
      Stream.concat(item.measures().stream(), item.result().stream())
          .forEach(passage -> texts.append('\n').append(passage.text()));
    }
    return texts.toString().replaceAll("Slice\\[[^\\]]*\\]", "");
  }

  @Test
  void whatCouldBeTwoEncodingsIsRefused() {
    byte[] kanji = {(byte) 0xb0, (byte) 0xa1, (byte) 0xb0, (byte) 0xa2};
    assertThat(EncodingReader.read(kanji)).isInstanceOf(Decoding.Undecodable.class);
  }

  @Test
  void anEncodingThatWasGivenIsNotGuessedAbout() {
    byte[] bytes = TEXT.getBytes(Charset.forName("windows-31j"));
    assertThat(EncodingReader.read(bytes, StandardCharsets.UTF_8))
        .isEqualTo(new Decoding.Undecodable("encoding.given.wrong"));
    assertThat(EncodingReader.charset("Shift_JIS")).contains(Charset.forName("windows-31j"));
    assertThat(EncodingReader.charset("klingon")).isEmpty();
  }

  @Test
  void filesOfOfficeProgramsAreNamed() {
    assertThat(EncodingReader.read("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(new Decoding.Undecodable("encoding.pdf"));
    assertThat(EncodingReader.read(new byte[] {'P', 'K', 3, 4, 0, 0}))
        .isEqualTo(new Decoding.Undecodable("encoding.office"));
  }
}
