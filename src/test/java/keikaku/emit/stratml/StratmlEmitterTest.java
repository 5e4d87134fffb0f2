package keikaku.emit.stratml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import keikaku.SamplePlan;
import keikaku.check.PlanReader;
import keikaku.diagnostic.Report;
import keikaku.emit.Addresses;
import keikaku.emit.DataFile;
import keikaku.model.Action;
import keikaku.model.Plan;
import keikaku.model.Policy;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The StratML files have the standard's form and say what the plan says. */
class StratmlEmitterTest {

  private static final Plan KATO = PlanReader.read(Path.of("content"), new Report()).orElseThrow();

  private static List<DataFile> files(Plan plan, Optional<String> base) {
    return new StratmlEmitter(plan, Addresses.of(plan, base)).files();
  }

  @Test
  void formIsTheStandards() throws Exception {
    for (Plan plan : List.of(KATO, SamplePlan.bilingual())) {
      for (Optional<String> base :
          List.of(Optional.of("https://plan.example/"), Optional.<String>empty())) {
        for (DataFile file : files(plan, base)) {
          validate(file.bytes());
        }
      }
    }
  }

  @Test
  void validatorWouldFindAFault() {
    String text = new String(files(KATO, Optional.empty()).get(0).bytes(), StandardCharsets.UTF_8);
    String spoiled = text.replaceFirst("<SequenceIndicator>.*</SequenceIndicator>", "<Wrong/>");
    assertThatThrownBy(() -> validate(spoiled.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(SAXException.class);
  }

  private static void validate(byte[] document) throws Exception {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(Path.of("src/test/resources/standards/stratml/stratml-core.xsd").toFile())
        .newValidator()
        .validate(new StreamSource(new ByteArrayInputStream(document)));
  }

  @Test
  void everyLanguageHasItsFile() {
    assertThat(files(KATO, Optional.empty()))
        .extracting(DataFile::path)
        .containsExactly("data/plan.stratml.xml", "data/plan.stratml.en.xml");
  }

  @Test
  void goalsAndObjectivesAreThePoliciesAndActions() throws Exception {
    byte[] bytes = files(KATO, Optional.empty()).get(0).bytes();
    assertThat(texts(bytes, "Goal"))
        .containsExactlyElementsOf(
            KATO.policies().stream().map(Policy::title).map(title -> title.original()).toList());
    assertThat(texts(bytes, "Objective"))
        .containsExactlyInAnyOrderElementsOf(
            KATO.actions().stream().map(Action::title).map(title -> title.original()).toList());
  }

  @Test
  void resultIsToldInFull() throws Exception {
    String text = new String(files(KATO, Optional.empty()).get(0).bytes(), StandardCharsets.UTF_8);
    assertThat(text).contains("action-41", "○ 予定どおりの成果があった");
    KATO.evaluations().stream()
        .flatMap(each -> each.result().original().toParagraphs().stream())
        .forEach(each -> assertThat(text).contains(each.replace("&", "&amp;")));
  }

  /** The names of the elements of this kind. */
  private static List<String> texts(byte[] document, String element) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    NodeList nodes =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(document))
            .getElementsByTagNameNS("urn:ISO:std:iso:17469:tech:xsd:stratml_core", element);
    return IntStream.range(0, nodes.getLength())
        .mapToObj(i -> nodes.item(i).getChildNodes().item(1).getTextContent())
        .toList();
  }
}
