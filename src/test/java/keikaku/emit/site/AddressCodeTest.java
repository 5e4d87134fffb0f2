package keikaku.emit.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ZXing, which knows nothing of how the code was drawn, reads it back. */
class AddressCodeTest {

  private static final Pattern STEP = Pattern.compile("M(\\d+) (\\d+)|m(\\d+) 0|h(\\d+)v1h-\\4z");

  private static final int PIXELS = 6;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://keikaku.example/actions/7.html",
        "https://www.city.kato.lg.jp/plan/en/actions/1.10.html",
        "https://plan.example.jp/a-rather-long-folder/with-more-folders/below-it/actions/41.html"
      })
  void codeIsReadAsTheAddress(String address) throws Exception {
    String svg = AddressCode.svg(address);
    assertThat(read(svg, 0)).isEqualTo(address);
    assertThat(svg).hasSizeLessThan(7_000);
  }

  /**
   * The mask is the same for all, so none may turn an address into what looks like a corner. A
   * reader that is held over a code sees it at more than one angle.
   */
  @Test
  void codesOfALargePlanAreAllRead() {
    for (int number = 1; number <= 300; number++) {
      String address = "https://plan.example/en/actions/" + 17 * number + ".html";
      String svg = AddressCode.svg(address);
      assertThat(IntStream.of(0, 4, -7).mapToObj(degrees -> readable(svg, degrees)).toList())
          .as(address)
          .contains(address)
          .isSubsetOf(address, "");
    }
  }

  /** What differs between two codes is found once; the library draws each as a whole. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.jp/%04d.html",
        "https://plan.example/en/actions/%04d.html",
        "https://plan.example.jp/a-long-folder/with-more-folders/below-it/and-more/so-that-the-code"
            + "-has-more-than-one-block/and-says-its-version-beside-its-corners/%04d.html"
      })
  void codePutTogetherIsTheOneThatTheLibraryDraws(String addresses) {
    CodeModules together = new CodeModules(addresses.formatted(1).getBytes(UTF_8));
    for (int number = 7; number < 10_000; number += 97) {
      byte[] address = addresses.formatted(number).getBytes(UTF_8);
      assertThat(together.of(address)).isEqualTo(new CodeModules(address).of(address));
    }
  }

  private static String readable(String svg, int degrees) {
    try {
      return read(svg, degrees);
    } catch (ReaderException unreadable) {
      return "";
    }
  }

  private static String read(String svg, int degrees) throws ReaderException {
    int side = Integer.parseInt(svg.replaceFirst(".*viewBox=\"0 0 (\\d+) .*", "$1")) * PIXELS;
    int[] straight = drawn(svg.replaceFirst(".*<path d=\"([^\"]*)\".*", "$1"), side);
    int[] seen = turned(straight, side, Math.toRadians(degrees));
    var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, seen)));
    return new QRCodeReader().decode(bitmap).getText();
  }

  private static int[] turned(int[] pixels, int side, double angle) {
    int[] turned = new int[side * side];
    double middle = side / 2.0;
    for (int i = 0; i < turned.length; i++) {
      double x = i % side + 0.5 - middle;
      double y = i / side + 0.5 - middle;
      int fromX = (int) (middle + x * Math.cos(angle) - y * Math.sin(angle));
      int fromY = (int) (middle + x * Math.sin(angle) + y * Math.cos(angle));
      boolean outside = fromX < 0 || fromY < 0 || fromX >= side || fromY >= side;
      turned[i] = outside ? 0xFFFFFF : pixels[fromY * side + fromX];
    }
    return turned;
  }

  private static int[] drawn(String path, int side) {
    int[] pixels = new int[side * side];
    Arrays.fill(pixels, 0xFFFFFF);
    Matcher steps = STEP.matcher(path);
    int x = 0;
    int y = 0;
    int read = 0;
    while (steps.find()) {
      read += steps.group().length();
      if (steps.group(1) != null) {
        x = Integer.parseInt(steps.group(1));
        y = Integer.parseInt(steps.group(2));
      } else if (steps.group(3) != null) {
        x += Integer.parseInt(steps.group(3));
      } else {
        int length = Integer.parseInt(steps.group(4));
        fill(pixels, side, new int[] {x, y, length});
      }
    }
    assertThat(read).as("all of the path is understood").isEqualTo(path.length());
    return pixels;
  }

  private static void fill(int[] pixels, int side, int[] run) {
    for (int row = run[1] * PIXELS; row < (run[1] + 1) * PIXELS; row++) {
      int start = row * side + run[0] * PIXELS;
      Arrays.fill(pixels, start, start + run[2] * PIXELS, 0);
    }
  }
}
