package keikaku;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Has an independent judge, the Nu HTML checker, read every page. */
class NuHtmlCheckerTest {

  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  /** Collects what the judge says. */
  private static final class Complaints implements ErrorHandler {

    private final List<String> all = new ArrayList<>();
    private String page = "";

    @Override
    public void warning(SAXParseException complaint) {
      add("warning", complaint);
    }

    @Override
    public void error(SAXParseException complaint) {
      add("error", complaint);
    }

    @Override
    public void fatalError(SAXParseException complaint) {
      add("fatal", complaint);
    }

    private void add(String weight, SAXParseException complaint) {
      all.add(
          page + ":" + complaint.getLineNumber() + ": " + weight + ": " + complaint.getMessage());
    }
  }

  /** The judge's schemas nest so deeply that it needs a larger stack than threads have. */
  private static List<String> complaints(Map<String, byte[]> files) throws Exception {
    FutureTask<List<String>> judging = new FutureTask<>(() -> judge(files));
    new Thread(null, judging, "judge", 64L << 20).start();
    return judging.get();
  }

  private static List<String> judge(Map<String, byte[]> files) throws Exception {
    Complaints complaints = new Complaints();
    SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
    validator.setUpMainSchema(SCHEMA, complaints);
    validator.setUpValidatorAndParsers(complaints, false, false);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (file.getKey().endsWith(".html")) {
        complaints.page = file.getKey();
        InputSource source = new InputSource(new ByteArrayInputStream(file.getValue()));
        source.setEncoding("UTF-8");
        source.setSystemId(KatoSite.BASE + file.getKey());
        validator.checkHtmlInputSource(source);
      }
    }
    return complaints.all;
  }

  @Test
  void everyPageIsFlawless() throws Exception {
    assertThat(complaints(KatoSite.files())).isEmpty();
  }

  @Test
  void theJudgeSeesFlaws() throws Exception {
    byte[] flawed =
        "<!DOCTYPE html><html lang=en><title>x</title><p><div></p>"
            .getBytes(StandardCharsets.UTF_8);
    assertThat(complaints(Map.of("flawed.html", flawed))).isNotEmpty();
    String page = new String(KatoSite.files().get("index.html"), StandardCharsets.UTF_8);
    byte[] twice = page.replace("id=\"doors\"", "id=\"map\"").getBytes(StandardCharsets.UTF_8);
    assertThat(complaints(Map.of("twice.html", twice)))
        .anySatisfy(complaint -> assertThat(complaint).contains("Duplicate ID"));
  }
}
