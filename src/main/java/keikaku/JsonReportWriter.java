package keikaku;

import java.io.StringWriter;
import keikaku.Result.Release;
import keikaku.diagnostic.Severity;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Tells what a run found as one JSON object, for programs. */
final class JsonReportWriter implements ReportWriter {

  private final Terminal terminal;

  JsonReportWriter(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void write(Result result) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty("keikaku", Version.number());
      json.writeBooleanProperty("ok", !result.failed());
      json.writeNumberProperty("errors", result.count(Severity.ERROR));
      json.writeNumberProperty("warnings", result.count(Severity.WARNING));
      json.writeArrayPropertyStart("diagnostics");
      result.findings().forEach(finding -> write(finding, json));
      json.writeEndArray();
      result.release().ifPresent(release -> write(release, json));
      json.writeEndObject();
    }
    terminal.out().print(text + "\n");
  }

  private static void write(Finding finding, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("rule", finding.rule());
    json.writeStringProperty("severity", finding.severity().word());
    json.writeStringProperty("file", finding.place().file());
    writePosition(finding, json);
    json.writeStringProperty("message", finding.message());
    finding.hint().ifPresent(hint -> json.writeStringProperty("hint", hint));
    json.writeEndObject();
  }

  private static void writePosition(Finding finding, JsonGenerator json) {
    if (finding.place().line() > 0) {
      json.writeNumberProperty("line", finding.place().line());
    }
    if (finding.place().column() > 0) {
      json.writeNumberProperty("column", finding.place().column());
      json.writeNumberProperty("length", finding.place().length());
    }
  }

  private static void write(Release release, JsonGenerator json) {
    json.writeObjectPropertyStart("site");
    json.writeNumberProperty("pages", release.pages());
    json.writeNumberProperty("data", release.data());
    json.writeNumberProperty("files", release.files());
    json.writeNumberProperty("written", release.written());
    json.writeNumberProperty("removed", release.removed());
    json.writeEndObject();
  }
}
