package keikaku;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import keikaku.check.PlanReader;
import keikaku.diagnostic.Report;
import keikaku.emit.Addresses;
import keikaku.emit.Artifact;
import keikaku.emit.json.FormEditor;
import keikaku.model.Plan;
import org.junit.jupiter.api.Test;

/**
 * The parts of the workbooks, the plan as StratML, its JSON, its RDF and what describes them, of a
 * small plan that has every text: programs that open them forgive much, so that what is written is
 * compared with what was looked at. {@code -Dgolden=overwrite} writes it anew, to be reviewed as a
 * difference.
 */
class CommittedFormsTest {

  /** Further on in a part the same elements come again. */
  private static final int MOST_LINES = 200;

  private static final Path FORMS = Path.of("src/test/resources/full/forms.txt");
  private static final Path DESCRIPTIONS = Path.of("src/test/resources/full/descriptions.txt");

  /** Each kind of file once: the data as JSON and RDF, and what describes them. */
  private static final Pattern DESCRIBING =
      Pattern.compile(
          "data/plan\\.(json|jsonld|ttl)|catalog\\.(ttl|rdf)|actions/1\\.json|policies/1\\.json"
              + "|evaluations/2019-2020/1\\.json|data/(actions|indicators)\\.n?d?json"
              + "|data/(datapackage|csv-metadata|quality)\\.json"
              + "|data/schema/(plan|action|evaluation|policy|quality|indicators)\\.json"
              + "|data/schema/front-matter/.*|admin/config\\.json");

  private static final String FORMS_WANTED =
      "\nrepository: {url: https://github.com/city/plan, forms: true}\nscale:";

  /** What any other change of a file changes as well. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "[0-9a-f]{64}|(?<=\"bytes\": )\\d+|(?<=nonNegativeInteger\">|byteSize \")\\d+");

  private static Plan plan(Map<String, String> files) {
    return PlanReader.read(FullPlan.folder(files), new Report()).orElseThrow();
  }

  private static Stream<Artifact> published(Plan plan) {
    Addresses addresses = Addresses.of(plan, Optional.of(MemorySite.BASE));
    return Stream.concat(
            OpenData.of(plan, addresses).artifacts(), FormEditor.files(plan, addresses).stream())
        .sorted(Comparator.comparing(Artifact::path));
  }

  @Test
  void workbooksAndStratmlAreAsCommitted() throws IOException {
    StringBuilder forms = new StringBuilder();
    published(plan(FullPlan.files()))
        .filter(file -> file.path().matches(".*\\.(xlsx|ods|xml)"))
        .forEach(
            file ->
                texts(file.path(), file.content().get())
                    .forEach((part, text) -> append(part, text, forms)));
    isAsCommitted(forms, FORMS);
  }

  @Test
  void descriptionsAndLinkedDataAreAsCommitted() throws IOException {
    Map<String, String> files = FullPlan.files();
    files.computeIfPresent("plan.md", (path, text) -> text.replaceFirst("\nscale:", FORMS_WANTED));
    StringBuilder described = new StringBuilder();
    published(plan(files))
        .filter(file -> DESCRIBING.matcher(file.path()).matches())
        .forEach(
            file -> {
              String text = new String(file.content().get(), UTF_8);
              append(file.path(), COUNTED.matcher(text).replaceAll("…"), described);
            });
    isAsCommitted(described, DESCRIPTIONS);
  }

  private static void isAsCommitted(StringBuilder made, Path committed) throws IOException {
    if ("overwrite".equals(System.getProperty("golden"))) {
      Files.writeString(committed, made);
    }
    assertThat(made.toString().split("\n"))
        .containsExactly(Files.readString(committed).split("\n"));
  }

  /** The first elements, a line for each, so that a difference can be read. */
  private static void append(String part, String text, StringBuilder forms) {
    forms.append("== ").append(part).append('\n');
    text.replace("><", ">\n<")
        .lines()
        .limit(MOST_LINES)
        .forEach(line -> forms.append(line).append('\n'));
  }

  private static Map<String, String> texts(String path, byte[] bytes) {
    Map<String, String> texts = new TreeMap<>();
    if (path.endsWith(".xlsx") || path.endsWith(".ods")) {
      unpack(path, bytes, texts);
    } else if (path.contains("stratml") && path.endsWith(".xml")) {
      texts.put(path, new String(bytes, UTF_8));
    }
    return texts;
  }

  private static void unpack(String path, byte[] bytes, Map<String, String> texts) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.getName().matches(".*sheet([4-9]|1[0-9])\\.xml")) {
          texts.put(path + " " + entry.getName(), new String(zip.readAllBytes(), UTF_8));
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
