package keikaku.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import keikaku.diagnostic.Severity;

/** Tells people what an import did, and what is left for them to do. */
public final class ReportWriter {

  private static final int SHOWN_NOTES = 5;

  private final ImportPhrases phrases;
  private final StringBuilder text = new StringBuilder();

  private ReportWriter(ImportPhrases phrases) {
    this.phrases = phrases;
  }

  /** The report of an import, with what became of the files where any were written. */
  public static String text(
      Imported plan, List<FolderWriter.Written> files, ImportPhrases phrases) {
    ReportWriter writer = new ReportWriter(phrases);
    writer.summarise(plan);
    writer.list(plan, Severity.ERROR, "heading.errors");
    writer.list(plan, Severity.WARNING, "heading.warnings");
    writer.list(plan, Severity.NOTE, "heading.notes");
    writer.list(plan.unplaced(), "heading.unplaced");
    writer.list(plan.furniture(), "heading.furniture");
    writer.tell(files);
    return writer.text.toString();
  }

  /** Why a document was refused. */
  public static String text(Refused refused, ImportPhrases phrases) {
    ReportWriter writer = new ReportWriter(phrases);
    writer.line(phrases.say(refused.reason(), "share", refused.share()));
    writer.line(phrases.say("refused.nothing"));
    if (!refused.tried().isEmpty()) {
      writer.line("");
      writer.line(phrases.say("refused.tried"));
      refused.tried().forEach(writer::line);
    }
    return writer.text.toString();
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private void line(Stretch stretch) {
    line(
        "  "
            + phrases.say(
                "stretch",
                "line",
                stretch.line(),
                "text",
                stretch.text(),
                "reason",
                phrases.reason(stretch)));
  }

  private void summarise(Imported plan) {
    line(
        phrases.say(
            "summary.items",
            "items",
            plan.kept(),
            "policies",
            plan.parts().size(),
            "grades",
            grades(plan)));
    Tally tally = plan.tally();
    line(
        phrases.say(
            "summary.characters",
            "total",
            tally.total(),
            "fields",
            tally.fields(),
            "form",
            tally.form(),
            "furniture",
            tally.furniture(),
            "unplaced",
            tally.unplaced()));
  }

  private String grades(Imported plan) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    plan.scale().forEach(grade -> counts.put(grade.symbol(), 0));
    for (Item item : plan.items()) {
      if (item.standing() == Item.Standing.KEPT
          && item.judgement() instanceof Judgement.Given given) {
        counts.merge(given.symbol(), 1, Integer::sum);
      }
    }
    return counts.isEmpty()
        ? phrases.say("summary.ungraded")
        : counts.entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(phrases.say("summary.comma")));
  }

  private void list(Imported plan, Severity severity, String heading) {
    List<Notice> notices =
        plan.notices().stream().filter(one -> one.kind().severity() == severity).toList();
    if (notices.isEmpty()) {
      return;
    }
    line("");
    line(phrases.say(heading, "count", notices.size()));
    Map<NoticeKind, List<Notice>> byKind =
        notices.stream()
            .collect(
                Collectors.groupingBy(
                    Notice::kind, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
    byKind.values().forEach(this::list);
  }

  /** Errors are shown one by one; of the rest, when there are many, some and the lines of all. */
  private void list(List<Notice> alike) {
    boolean all =
        alike.get(0).kind().severity() == Severity.ERROR || alike.size() <= SHOWN_NOTES + 1;
    alike.stream().limit(all ? alike.size() : SHOWN_NOTES).forEach(this::line);
    if (!all) {
      List<Notice> rest = alike.subList(SHOWN_NOTES, alike.size());
      String lines =
          rest.stream()
              .filter(one -> one.line() > 0)
              .map(one -> Integer.toString(one.line()))
              .distinct()
              .collect(Collectors.joining(", "));
      line("  " + phrases.say("more", "count", rest.size(), "lines", lines));
    }
  }

  private void line(Notice notice) {
    String message = phrases.message(notice);
    line(
        "  "
            + (notice.line() == 0
                ? message
                : phrases.say("place", "line", notice.line(), "message", message)));
  }

  private void list(List<Stretch> stretches, String heading) {
    if (!stretches.isEmpty()) {
      line("");
      line(phrases.say(heading, "count", stretches.size()));
      stretches.forEach(this::line);
    }
  }

  private void tell(List<FolderWriter.Written> files) {
    line("");
    if (files.isEmpty()) {
      line(phrases.say("files.none"));
      return;
    }
    line(
        phrases.say(
            "files.written",
            "created",
            count(files, FolderWriter.Fate.CREATED),
            "same",
            count(files, FolderWriter.Fate.SAME),
            "beside",
            count(files, FolderWriter.Fate.BESIDE)));
    files.stream()
        .filter(file -> file.fate() == FolderWriter.Fate.BESIDE)
        .forEach(file -> line("  " + phrases.say("files.beside", "path", file.path())));
  }

  private static long count(List<FolderWriter.Written> files, FolderWriter.Fate fate) {
    return files.stream().filter(file -> file.fate() == fate).count();
  }
}
