package keikaku;

import java.util.List;
import keikaku.intake.ContentWriter;
import keikaku.intake.Decoding;
import keikaku.intake.Facts;
import keikaku.intake.FolderWriter.Written;
import keikaku.intake.ImportPhrases;
import keikaku.intake.Imported;
import keikaku.intake.Refused;
import keikaku.intake.ReportWriter;

/** Tells people what came of an import. */
final class ImportTextReport implements ImportReport {

  private final Terminal terminal;
  private final Decoding decoding;
  private final ImportPhrases phrases;

  ImportTextReport(Terminal terminal, Decoding decoding) {
    this.terminal = terminal;
    this.decoding = decoding;
    phrases = ImportPhrases.in(terminal.messages().language());
  }

  private void print(String line) {
    terminal.out().print(line + "\n");
  }

  private void printEncoding() {
    if (decoding instanceof Decoding.Decoded text) {
      String evidence = phrases.say(text.evidence());
      print(phrases.say("source.encoding", "charset", text.charset(), "evidence", evidence));
    } else if (decoding instanceof Decoding.Undecodable not) {
      print(phrases.say(not.reason()));
      print(phrases.say("refused.nothing"));
    }
  }

  @Override
  public int refuse() {
    printEncoding();
    return Exit.FAILURE.code();
  }

  @Override
  public int refuse(Refused refused) {
    printEncoding();
    terminal.out().print(ReportWriter.text(refused, phrases));
    return Exit.FAILURE.code();
  }

  @Override
  public int tell(Imported plan, Facts facts, List<Written> files) {
    printEncoding();
    terminal.out().print(ReportWriter.text(plan, files, phrases));
    List<String> missing = ContentWriter.missing(plan, facts);
    if (!missing.isEmpty()) {
      print(phrases.say("facts.missing", "keys", String.join(", ", missing)));
    }
    return ImportReport.code(plan, files);
  }
}
