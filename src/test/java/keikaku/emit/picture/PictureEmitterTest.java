package keikaku.emit.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import keikaku.emit.Artifact;
import keikaku.emit.ShareCard;
import keikaku.emit.ShareCard.Colours;
import keikaku.emit.ShareCard.Share;
import keikaku.emit.ShareCard.Verdict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the pictures with the JDK's own PNG reader, which knows nothing of our writer. */
class PictureEmitterTest {

  private static final Colours COLOURS = new Colours("#1a1a1a", "#4d4d4d", "#ffffff", "#00118f");
  private static final Verdict SLIGHTLY =
      new Verdict("△", "予定をやや下回る成果であった", "#a58000", "#fbf5e0", "#604b00");

  @TempDir Path folder;

  @BeforeAll
  static void japaneseFontIsInstalled() {
    assumeTrue(FontFiles.installed().isPresent(), "needs a Japanese font");
  }

  private static ShareCard card(String title) {
    return new ShareCard(
        "兵庫県加東市",
        "電子自治体推進計画",
        title,
        Optional.of(SLIGHTLY),
        List.of(),
        List.of("安全・安心の推進", "2017～2021年度"),
        COLOURS);
  }

  private static Optional<byte[]> nothing(String path) {
    return Optional.empty();
  }

  private static Artifact drawn(ShareCard card) {
    PictureEmitter emitter = PictureEmitter.withInstalledFonts(PictureEmitterTest::nothing);
    Map<ShareCard, Artifact> pictures = emitter.emit(List.of(card));
    assertThat(emitter.undrawable()).isEmpty();
    return pictures.get(card);
  }

  private static BufferedImage image(ShareCard card) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(drawn(card).content().get()));
  }

  /** How many pixels of a part of the picture are not of this colour. */
  private static long painted(BufferedImage image, int[] area, int paper) {
    long painted = 0;
    for (int y = area[1]; y < area[3]; y++) {
      for (int x = area[0]; x < area[2]; x++) {
        painted += (image.getRGB(x, y) & 0xFFFFFF) == paper ? 0 : 1;
      }
    }
    return painted;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "地域力の強化",
        "コンビニエンスストア等における証明書等自動交付サービスの導入及びマイナンバーカードの独自利用の検討",
        "Shared use of a municipal cloud with other municipalities, including those of the Kita-Harima"
            + " Wide-Area Settlement and Self-Reliance Region, and everything else that there is",
        "あのイーハトーヴォのすきとおった風、夏でも底に冷たさをもつ青いそら、うつくしい森で飾られたモリーオ市、"
            + "郊外のぎらぎらひかる草の波、またそのなかでいっしょになったたくさんのひとたち"
      })
  void titleIsDrawnWithinTheMargins(String title) throws IOException {
    BufferedImage image = image(card(title));
    assertThat(image.getWidth()).isEqualTo(1200);
    assertThat(image.getHeight()).isEqualTo(630);
    assertThat(painted(image, new int[] {72, 150, 1128, 440}, 0xFFFFFF)).isGreaterThan(5_000);
    assertThat(painted(image, new int[] {0, 16, 70, 630}, 0xFFFFFF)).isZero();
    assertThat(painted(image, new int[] {1130, 16, 1200, 630}, 0xFFFFFF)).isZero();
    assertThat(painted(image, new int[] {0, 596, 1200, 630}, 0xFFFFFF)).isZero();
  }

  @Test
  void anotherTitleIsAnotherPicture() throws IOException {
    int[] area = {72, 150, 1128, 440};
    assertThat(painted(image(card("地域力の強化")), area, 0xFFFFFF))
        .isNotEqualTo(painted(image(card("産業の振興")), area, 0xFFFFFF));
    assertThat(drawn(card("地域力の強化")).path()).isNotEqualTo(drawn(card("産業の振興")).path());
  }

  @Test
  void verdictStandsInItsColoursWithItsMark() throws IOException {
    BufferedImage image = image(card("地域力の強化"));
    assertThat(image.getRGB(90, 460) & 0xFFFFFF).isEqualTo(0xFBF5E0);
    assertThat(painted(image, new int[] {100, 464, 152, 516}, 0xFBF5E0)).isGreaterThan(500);
    assertThat(painted(image, new int[] {172, 464, 600, 516}, 0xFBF5E0)).isGreaterThan(3_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"◎", "○", "△", "▲", "□", "×", "A"})
  void everyMarkIsDrawn(String symbol) throws IOException {
    Verdict verdict = new Verdict(symbol, "評価", "#0066be", "#f0f9ff", "#00316a");
    ShareCard card =
        new ShareCard("市", "計画", "題", Optional.of(verdict), List.of(), List.of(), COLOURS);
    assertThat(painted(image(card), new int[] {100, 460, 156, 520}, 0xF0F9FF))
        .isBetween(300L, 2_000L);
  }

  @Test
  void sharesAreAsWideAsTheirCounts() throws IOException {
    List<Share> shares = List.of(new Share(3, "#0066be"), new Share(1, "#620000"));
    ShareCard card = new ShareCard("市", "計画", "題", Optional.empty(), shares, List.of(), COLOURS);
    BufferedImage image = image(card);
    assertThat(image.getRGB(72, 456) & 0xFFFFFF).isEqualTo(0x0066BE);
    assertThat(image.getRGB(855, 456) & 0xFFFFFF).isEqualTo(0x0066BE);
    assertThat(image.getRGB(870, 456) & 0xFFFFFF).isEqualTo(0x620000);
  }

  @Test
  void picturesAreSmallAndAlwaysTheSameBytes() {
    byte[] once = drawn(card("非常時における電算システムの業務継続性の向上")).content().get();
    byte[] again = drawn(card("非常時における電算システムの業務継続性の向上")).content().get();
    assertThat(once).isEqualTo(again).hasSizeLessThan(60 * 1024);
  }

  @Test
  void pictureOfTheReleaseBeforeIsTakenOver() {
    byte[] old = {1, 2, 3};
    List<String> asked = new ArrayList<>();
    PictureEmitter emitter =
        PictureEmitter.withInstalledFonts(
            path -> {
              asked.add(path);
              return Optional.of(old);
            });
    ShareCard card = card("地域力の強化");
    assertThat(emitter.emit(List.of(card)).get(card).content().get()).isSameAs(old);
    assertThat(asked).containsExactly(drawn(card).path());
  }

  @Test
  void titleThatTheFontCannotWriteHasNoPicture() {
    ShareCard strange = card("\uE123\u1A00");
    ShareCard plain = card("地域力の強化");
    PictureEmitter emitter = PictureEmitter.withInstalledFonts(PictureEmitterTest::nothing);
    assertThat(emitter.emit(List.of(plain, strange))).containsOnlyKeys(plain);
    assertThat(emitter.undrawable()).contains("\uE123\u1A00");
  }

  @Test
  void fileThatIsNoFontDrawsNothing() throws IOException {
    Path file = Files.writeString(folder.resolve("font.ttf"), "not a font");
    PictureEmitter emitter = PictureEmitter.with(file, PictureEmitterTest::nothing);
    assertThat(emitter.emit(List.of(card("地域力の強化")))).isEmpty();
    assertThat(emitter.undrawable()).contains("地域力の強化");
  }

  @Test
  void withoutAnyFontNothingIsDrawn() {
    assertThat(FontFiles.in(List.of(folder, folder.resolve("missing")))).isEmpty();
  }
}
