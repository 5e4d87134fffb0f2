package keikaku;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import keikaku.intake.ContentWriter;
import keikaku.intake.Decoding;
import keikaku.intake.Facts;
import keikaku.intake.FolderWriter.Written;
import keikaku.intake.ImportPhrases;
import keikaku.intake.Imported;
import keikaku.intake.Item;
import keikaku.intake.Judgement;
import keikaku.intake.Notice;
import keikaku.intake.Part;
import keikaku.intake.Passage;
import keikaku.intake.Refused;
import keikaku.intake.Stretch;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Tells what came of an import as one JSON object, for programs. */
final class ImportJsonReport implements ImportReport {

  private final Terminal terminal;
  private final Decoding decoding;
  private final ImportPhrases phrases;
  private final StringWriter text = new StringWriter();
  private final JsonGenerator json =
      new JsonFactory().createGenerator(ObjectWriteContext.empty(), text);

  ImportJsonReport(Terminal terminal, Decoding decoding) {
    this.terminal = terminal;
    this.decoding = decoding;
    phrases = ImportPhrases.in(terminal.messages().language());
  }

  private void begin(boolean ok) {
    json.writeStartObject();
    json.writeStringProperty("keikaku", Version.number());
    json.writeBooleanProperty("ok", ok);
    if (decoding instanceof Decoding.Decoded decoded) {
      json.writeStringProperty("encoding", decoded.charset());
      json.writeStringProperty("encoding_evidence", phrases.say(decoded.evidence()));
    }
  }

  private void end() {
    json.writeEndObject();
    json.close();
    terminal.out().print(text + "\n");
  }

  @Override
  public int refuse() {
    begin(false);
    if (decoding instanceof Decoding.Undecodable not) {
      json.writeStringProperty("refused", phrases.say(not.reason()));
    }
    end();
    return Exit.FAILURE.code();
  }

  @Override
  public int refuse(Refused refused) {
    begin(false);
    json.writeStringProperty("refused", phrases.say(refused.reason(), "share", refused.share()));
    write("tried", refused.tried());
    end();
    return Exit.FAILURE.code();
  }

  @Override
  public int tell(Imported plan, Facts facts, List<Written> files) {
    begin(!plan.waits());
    writeTally(plan);
    json.writeArrayPropertyStart("scale");
    plan.scale().forEach(this::write);
    json.writeEndArray();
    json.writeArrayPropertyStart("policies");
    plan.parts().forEach(this::write);
    json.writeEndArray();
    json.writeArrayPropertyStart("items");
    plan.items().forEach(item -> write(item, plan));
    json.writeEndArray();
    json.writeArrayPropertyStart("notices");
    plan.notices().forEach(this::write);
    json.writeEndArray();
    write("unplaced", plan.unplaced());
    write("furniture", plan.furniture());
    json.writeArrayPropertyStart("missing");
    ContentWriter.missing(plan, facts).forEach(json::writeString);
    json.writeEndArray();
    json.writeArrayPropertyStart("files");
    files.forEach(this::write);
    json.writeEndArray();
    end();
    return ImportReport.code(plan, files);
  }

  private void writeTally(Imported plan) {
    json.writeObjectPropertyStart("characters");
    json.writeNumberProperty("total", plan.tally().total());
    json.writeNumberProperty("fields", plan.tally().fields());
    json.writeNumberProperty("form", plan.tally().form());
    json.writeNumberProperty("furniture", plan.tally().furniture());
    json.writeNumberProperty("unplaced", plan.tally().unplaced());
    json.writeEndObject();
  }

  private void write(Imported.Grade grade) {
    json.writeStartObject();
    json.writeStringProperty("symbol", grade.symbol());
    json.writeStringProperty("label", grade.label());
    json.writeEndObject();
  }

  private void write(Part part) {
    json.writeStartObject();
    json.writeStringProperty("id", part.id());
    part.number().ifPresent(number -> json.writeStringProperty("number", number));
    json.writeStringProperty("title", part.title().text());
    json.writeEndObject();
  }

  private void write(Item item, Imported plan) {
    json.writeStartObject();
    json.writeStringProperty("number", item.number());
    json.writeStringProperty("id", item.id());
    json.writeNumberProperty("line", item.line());
    json.writeStringProperty("policy", plan.parts().get(item.part()).id());
    json.writeStringProperty("title", item.title().text());
    json.writeStringProperty("standing", item.standing().name().toLowerCase(Locale.ROOT));
    write(item.judgement());
    json.writeObjectPropertyStart("axes");
    item.axes().forEach(axis -> json.writeStringProperty(axis.name(), axis.value()));
    json.writeEndObject();
    writeTexts("departments", item.departments());
    writeTexts("measures", item.measures());
    writeTexts("result", item.result());
    json.writeEndObject();
  }

  private void write(Judgement judgement) {
    if (judgement instanceof Judgement.Given given) {
      json.writeStringProperty("grade", given.symbol());
      json.writeStringProperty("grade_written", given.written());
    } else if (judgement instanceof Judgement.Unclear unclear) {
      json.writeStringProperty("grade_unclear", unclear.written());
      json.writeStringProperty("grade_unclear_why", unclear.why().id());
    }
  }

  private void writeTexts(String name, List<Passage> passages) {
    json.writeArrayPropertyStart(name);
    passages.forEach(passage -> json.writeString(passage.text()));
    json.writeEndArray();
  }

  private void write(Notice notice) {
    json.writeStartObject();
    json.writeStringProperty("kind", notice.kind().id());
    json.writeStringProperty("severity", notice.kind().severity().word());
    json.writeNumberProperty("line", notice.line());
    json.writeStringProperty("message", phrases.message(notice));
    json.writeEndObject();
  }

  private void write(String name, List<Stretch> stretches) {
    json.writeArrayPropertyStart(name);
    for (Stretch stretch : stretches) {
      json.writeStartObject();
      json.writeNumberProperty("line", stretch.line());
      json.writeStringProperty("text", stretch.text());
      json.writeStringProperty("reason", phrases.reason(stretch));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void write(Written file) {
    json.writeStartObject();
    json.writeStringProperty("path", file.path());
    json.writeStringProperty("fate", file.fate().name().toLowerCase(Locale.ROOT));
    json.writeEndObject();
  }
}
