package keikaku.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Chromium without a window, in a profile of its own that is thrown away at the end. What cannot be
 * said in the terms of a web driver is said in those of the browser's own protocol.
 */
final class Browser implements AutoCloseable {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path CHROMEDRIVER = Path.of("/usr/bin/chromedriver");

  /** Remembers what the content security policy stops, before the page's own scripts start. */
  private static final String WATCH =
      "window.stopped = [];"
          + "document.addEventListener('securitypolicyviolation', e =>"
          + " window.stopped.push(e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample));";

  /** The driver warns that it has no bundle for this very version; none is used. */
  private static final Logger QUIET = Logger.getLogger("org.openqa.selenium");

  private final ChromeDriver driver;
  private final JsonMapper json = new JsonMapper();

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /**
   * @param scripting whether pages may run scripts
   */
  static Browser open(boolean scripting) {
    QUIET.setLevel(Level.SEVERE);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(CHROMEDRIVER.toFile())
            .usingAnyFreePort()
            .withSilent(true)
            .build();
    Browser browser = new Browser(new ChromeDriver(service, options(scripting)));
    browser.driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    browser.command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
    return browser;
  }

  private static ChromeOptions options(boolean scripting) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--hide-scrollbars",
        "--font-render-hinting=none",
        "--lang=ja");
    options.setExperimentalOption(
        "prefs", Map.of("profile.managed_default_content_settings.javascript", scripting ? 1 : 2));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    return options;
  }

  /** Shows a page and waits until it has loaded. */
  void visit(URI page) {
    driver.get(page.toString());
  }

  void back() {
    driver.navigate().back();
  }

  URI address() {
    return URI.create(driver.getCurrentUrl());
  }

  /** Gives every page from now on this much room. */
  void room(Screen screen) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width", screen.width(),
            "height", screen.height(),
            "deviceScaleFactor", screen.scale(),
            "mobile", false));
  }

  /** Tells every page from now on what its reader prefers. */
  void wish(Wish wish) {
    List<Map<String, String>> features = new ArrayList<>();
    wish.features().forEach((name, value) -> features.add(Map.of("name", name, "value", value)));
    command("Emulation.setEmulatedMedia", Map.of("media", wish.media(), "features", features));
  }

  /** The answer of a function body that is run in the page; a promise is waited for. */
  Object ask(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** The answer of a script that makes a list of strings. */
  List<String> list(String script, Object... arguments) {
    List<?> answer = (List<?>) ask(script, arguments);
    return answer.stream().map(String::valueOf).toList();
  }

  boolean is(String script, Object... arguments) {
    return Boolean.TRUE.equals(ask("return Boolean(" + script + ");", arguments));
  }

  /** Waits for something that a page does in its own time. */
  void until(String script, Object... arguments) {
    long end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
    while (!is(script, arguments)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("in five seconds it did not come true: " + script);
      }
    }
  }

  /** Presses a key as a hand would: the page cannot tell the difference. */
  void press(Key key) {
    Map<String, Object> event = new LinkedHashMap<>(key.event());
    event.put("type", "keyDown");
    command("Input.dispatchKeyEvent", event);
    event.put("type", "keyUp");
    event.remove("text");
    command("Input.dispatchKeyEvent", event);
  }

  void type(String text) {
    command("Input.insertText", Map.of("text", text));
  }

  byte[] picture() {
    return driver.getScreenshotAs(org.openqa.selenium.OutputType.BYTES);
  }

  /** A picture of the whole page, however long. */
  byte[] wholePicture() {
    Map<String, Object> answer =
        command("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
    return Base64.getDecoder().decode((String) answer.get("data"));
  }

  /** The page as it comes out of a printer, on the paper that its style asks for. */
  byte[] print() {
    Map<String, Object> answer =
        command("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false));
    return Base64.getDecoder().decode((String) answer.get("data"));
  }

  int cookies() {
    return ((List<?>) command("Storage.getCookies", Map.of()).get("cookies")).size();
  }

  /** What happened since this was asked the last time. */
  Noise noise() {
    List<String> messages =
        driver.manage().logs().get(LogType.BROWSER).getAll().stream()
            .map(LogEntry::getMessage)
            .toList();
    List<String> requests = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      JsonNode event = json.readTree(entry.getMessage()).path("message");
      if (event.path("method").asString("").equals("Network.requestWillBeSent")) {
        requests.add(event.path("params").path("request").path("url").asString(""));
      }
    }
    return new Noise(messages, requests);
  }

  Map<String, Object> command(String name, Map<String, Object> parameters) {
    return driver.executeCdpCommand(name, parameters);
  }

  /** The text of a script that is put into pages. */
  static String script(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "missing " + file + ": run npm ci --prefix src/test/browser", e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
