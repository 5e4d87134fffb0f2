package keikaku.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keikaku.diagnostic.Severity;

/** Tells people what an import did, and what is left for them to do. */
public final class ReportWriter {

  private static final int SHOWN = 30;
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

  /** When there are many of a kind, some are shown, and the lines of the others. */
  private void list(List<Notice> alike) {
    int most = alike.get(0).kind().severity() == Severity.ERROR ? SHOWN : SHOWN_NOTES;
    int shown = alike.size() <= most + 1 ? alike.size() : most;
    alike.subList(0, shown).forEach(this::line);
    if (shown < alike.size()) {
      List<Notice> rest = alike.subList(shown, alike.size());
      String lines = lines(rest.stream().map(Notice::line));
      line("  " + phrases.say("more", "count", rest.size(), "lines", lines));
    }
  }

  /** Line numbers, those that follow each other as a span. */
  static String lines(Stream<Integer> numbers) {
    List<Integer> sorted = numbers.filter(line -> line > 0).distinct().sorted().toList();
    List<String> spans = new ArrayList<>();
    for (int i = 0; i < sorted.size(); ) {
      int end = i;
      while (end + 1 < sorted.size() && sorted.get(end + 1) == sorted.get(end) + 1) {
        end++;
      }
      spans.add(end == i ? "" + sorted.get(i) : sorted.get(i) + "–" + sorted.get(end));
      i = end + 1;
    }
    return String.join(", ", spans);
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
    if (stretches.isEmpty()) {
      return;
    }
    line("");
    line(phrases.say(heading, "count", stretches.size()));
    Map<String, List<Stretch>> byReason =
        stretches.stream()
            .collect(
                Collectors.groupingBy(
                    Stretch::reason, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
    byReason.values().forEach(this::listAlike);
  }

  private void listAlike(List<Stretch> alike) {
    int shown = alike.size() <= SHOWN + 1 ? alike.size() : SHOWN;
    alike.subList(0, shown).forEach(this::line);
    if (shown < alike.size()) {
      List<Stretch> rest = alike.subList(shown, alike.size());
      line(
          "  "
              + phrases.say(
                  "stretches",
                  "count",
                  rest.size(),
                  "lines",
                  lines(rest.stream().map(Stretch::line)),
                  "reason",
                  phrases.reason(rest.get(0))));
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
