package keikaku.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Takes a picture of every kind of page, for people to look at: on a phone, on a desk, in the dark
 * and on paper. {@code scripts/screenshots --pages} asks for it.
 */
@BrowserTest
@EnabledIfSystemProperty(named = "keikaku.album", matches = ".+")
class AlbumTest {

  private static final Path ALBUM = Path.of(System.getProperty("keikaku.album", ""));
  private static final String WANTED = System.getProperty("keikaku.album.pages", ".*");

  @TestFactory
  Stream<DynamicTest> kindsOfPagesHaveTheirPicturesTaken(Stage stage) {
    return stage.site().types().stream()
        .filter(type -> type.path().matches(WANTED))
        .map(type -> DynamicTest.dynamicTest(type.path(), () -> takePictures(stage, type.path())));
  }

  private static void takePictures(Stage stage, String path) throws IOException {
    Browser browser = stage.browser();
    browser.visit(Stage.at(stage.server().top(), path));
    take(browser, path, "phone", Screen.PHONE, Wish.LIGHT);
    take(browser, path, "phone-dark", Screen.PHONE, Wish.DARK);
    take(browser, path, "desk", Screen.DESKTOP, Wish.LIGHT);
    take(browser, path, "desk-dark", Screen.DESKTOP, Wish.DARK);
    browser.wish(Wish.LIGHT);
    keep(path, "paper.pdf", browser.print());
  }

  private static void take(Browser browser, String path, String name, Screen screen, Wish wish)
      throws IOException {
    browser.room(screen);
    browser.wish(wish);
    keep(path, name + ".png", browser.wholePicture());
  }

  private static void keep(String path, String name, byte[] picture) throws IOException {
    assertThat(picture).hasSizeGreaterThan(1000);
    String page = path.replace(".html", "").replace('/', '-');
    Files.createDirectories(ALBUM);
    Files.write(ALBUM.resolve(page + "." + name), picture);
  }
}
