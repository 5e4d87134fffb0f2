package keikaku;

import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import keikaku.diagnostic.Place;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Tells what a run found as a SARIF 2.1.0 log, which GitHub's code scanning and other programs
 * read. Paths stand from the project's top, so that nothing is said about the machine.
 */
final class SarifReportWriter implements ReportWriter {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** What the paths stand from, by the name that GitHub and others give it. */
  private static final String TOP = "%SRCROOT%";

  private final Terminal terminal;
  private final SarifRules rules;

  SarifReportWriter(Terminal terminal) {
    this.terminal = terminal;
    rules = new SarifRules(terminal.messages());
  }

  @Override
  public void write(Result result) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty("$schema", SCHEMA);
      json.writeStringProperty("version", "2.1.0");
      json.writeArrayPropertyStart("runs");
      writeRun(result, json);
      json.writeEndArray();
      json.writeEndObject();
    }
    terminal.out().print(text + "\n");
  }

  private void writeRun(Result result, JsonGenerator json) {
    json.writeStartObject();
    json.writeObjectPropertyStart("tool");
    rules.write(json);
    json.writeEndObject();
    json.writeStringProperty("language", terminal.messages().language());
    json.writeStringProperty("columnKind", "unicodeCodePoints");
    writeTop(json);
    json.writeArrayPropertyStart("results");
    result.findings().forEach(finding -> write(finding, json));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeTop(JsonGenerator json) {
    json.writeObjectPropertyStart("originalUriBaseIds");
    json.writeObjectPropertyStart(TOP);
    SarifRules.writeText("description", terminal.messages().say("sarif.project"), json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void write(Finding finding, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("ruleId", finding.rule());
    json.writeNumberProperty("ruleIndex", rules.index(finding.rule()));
    json.writeStringProperty("level", finding.severity().word());
    String hint = finding.hint().map(text -> "\n" + text).orElse("");
    SarifRules.writeText("message", finding.message() + hint, json);
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
    json.writeObjectPropertyStart("physicalLocation");
    writeFile(finding.place(), json);
    writeRegion(finding.place(), json);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeFile(Place place, JsonGenerator json) {
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", address(place.file()));
    json.writeStringProperty("uriBaseId", TOP);
    json.writeEndObject();
  }

  /** A path as a relative address, with its letters beyond ASCII in percent signs. */
  private static String address(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  /** GitHub wants a line for everything, so trouble with a file as a whole stands on its first. */
  private static void writeRegion(Place place, JsonGenerator json) {
    json.writeObjectPropertyStart("region");
    json.writeNumberProperty("startLine", Math.max(1, place.line()));
    if (place.column() > 0) {
      json.writeNumberProperty("startColumn", place.column());
      json.writeNumberProperty("endColumn", place.column() + place.length());
    }
    if (!place.text().isEmpty()) {
      SarifRules.writeText("snippet", place.text(), json);
    }
    json.writeEndObject();
  }
}
