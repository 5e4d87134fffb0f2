package keikaku.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import keikaku.model.FiscalYears;

/** Lays an imported plan out as the files of a content folder. */
public final class ContentWriter {

  private static final Pattern ROUND_WORD = Pattern.compile("^(.*?) ?(総括)$");
  private static final int LEAST_DIGITS = 2;

  private final Imported plan;
  private final Facts facts;
  private final List<ContentFile> files = new ArrayList<>();

  private ContentWriter(Imported plan, Facts facts) {
    this.plan = plan;
    this.facts = facts;
  }

  /** The files, in the order of the content folder. */
  public static List<ContentFile> files(Imported plan, Facts facts) {
    ContentWriter writer = new ContentWriter(plan, facts);
    writer.addPlan();
    plan.parts().forEach(writer::addPolicy);
    List<Item> kept =
        plan.items().stream().filter(item -> item.standing() != Item.Standing.DUPLICATE).toList();
    kept.forEach(writer::addAction);
    List<Item> judged = kept.stream().filter(ContentWriter::isJudged).toList();
    if (!judged.isEmpty()) {
      writer.addRound();
      judged.forEach(writer::addEvaluation);
    }
    return List.copyOf(writer.files);
  }

  /** The keys of plan.md that every plan needs, and neither the source nor anybody stated. */
  public static List<String> missing(Imported plan, Facts facts) {
    ContentWriter writer = new ContentWriter(plan, facts);
    List<String> missing = new ArrayList<>();
    addIf(facts.id().isEmpty(), "id", missing);
    addIf(facts.title().isEmpty() && writer.title().isEmpty(), "title", missing);
    addIf(writer.period().isEmpty(), "period", missing);
    addIf(facts.code().isEmpty(), "publisher.code", missing);
    addIf(facts.publisher().isEmpty(), "publisher.name", missing);
    addIf(facts.license().isEmpty(), "license", missing);
    addIf(facts.published().isEmpty(), "published", missing);
    addIf(facts.published().isEmpty(), "updated", missing);
    addIf(plan.scale().isEmpty(), "scale", missing);
    return List.copyOf(missing);
  }

  private static void addIf(boolean lacks, String key, List<String> missing) {
    if (lacks) {
      missing.add(key);
    }
  }

  private static boolean isJudged(Item item) {
    return !(item.judgement() instanceof Judgement.Absent) || !item.result().isEmpty();
  }

  private Optional<FiscalYears> period() {
    return facts.period().or(plan.cover()::period);
  }

  private void addPlan() {
    FrontMatterWriter front = new FrontMatterWriter();
    facts.id().ifPresent(id -> front.fact("id", id));
    String title = facts.title().orElseGet(this::title);
    if (!title.isEmpty()) {
      front.fact("title", title);
    }
    period().ifPresent(period -> front.plain("period", period.toString()));
    front.plain("languages", "[" + language() + "]");
    addPublisher(front);
    facts.license().ifPresent(license -> front.fact("license", license));
    facts.published().ifPresent(date -> front.fact("published", date).fact("updated", date));
    addScale(front);
    if (!plan.cover().title().isEmpty()) {
      front.line("source:").line("  title: " + FrontMatterWriter.scalar(plan.cover().wholeTitle()));
    }
    add("plan.md", front.close(paragraphs(plan.cover().preface())));
  }

  private void addPublisher(FrontMatterWriter front) {
    if (facts.code().isPresent() || facts.publisher().isPresent()) {
      front.line("publisher:");
      facts.code().ifPresent(code -> front.line("  code: " + FrontMatterWriter.quoted(code)));
      facts.publisher().ifPresent(name -> front.line("  name: " + FrontMatterWriter.scalar(name)));
    }
  }

  private void addScale(FrontMatterWriter front) {
    if (plan.scale().isEmpty()) {
      return;
    }
    front.line("scale:");
    int rank = 1;
    for (Imported.Grade grade : plan.scale()) {
      front.line(
          "  - {id: %s, symbol: %s, label: %s}"
              .formatted(
                  "grade-" + rank++,
                  FrontMatterWriter.inFlow(grade.symbol()),
                  FrontMatterWriter.inFlow(grade.label())));
    }
  }

  /** The title without the period, and without the word that names the round. */
  private String title() {
    String title =
        plan.cover().title().stream()
            .map(Passage::text)
            .filter(line -> !isPeriod(line))
            .collect(Collectors.joining(" "));
    var word = ROUND_WORD.matcher(title);
    return word.matches() && !word.group(1).isEmpty() ? word.group(1) : title;
  }

  private static boolean isPeriod(String line) {
    return PeriodReader.isPeriod(line);
  }

  private String language() {
    return facts
        .language()
        .orElseGet(() -> plan.items().stream().anyMatch(ContentWriter::isJapanese) ? "ja" : "en");
  }

  private static boolean isJapanese(Item item) {
    return item.title().text().chars().anyMatch(one -> Letters.isKana(one) || Letters.isKanji(one));
  }

  private void addPolicy(Part part) {
    String title =
        part.title().isEmpty() ? facts.title().orElseGet(this::title) : part.title().text();
    FrontMatterWriter front = new FrontMatterWriter();
    if (!title.isEmpty()) {
      front.fact("title", title);
    }
    add("policies/" + part.id() + ".md", front.close(paragraphs(part.body())));
  }

  private void addAction(Item item) {
    FrontMatterWriter front =
        new FrontMatterWriter()
            .plain("policy", plan.parts().get(item.part()).id())
            .fact("title", item.title().text());
    if (!item.departments().isEmpty()) {
      front.list("departments", item.departments().stream().map(Passage::text).toList());
    }
    StringBuilder body = new StringBuilder();
    item.measures().forEach(one -> body.append("- ").append(escaped(one)).append('\n'));
    add("actions/" + fileName(item) + ".md", front.close(body.toString()));
  }

  private void addRound() {
    FrontMatterWriter front = new FrontMatterWriter().fact("title", roundTitle());
    front.plain("kind", roundKind());
    period().ifPresent(period -> front.plain("period", period.toString()));
    add("evaluations/" + roundId() + "/round.md", front.close(""));
  }

  private String roundId() {
    return period().map(period -> period.toString().replace('/', '-')).orElse("round-1");
  }

  private String roundTitle() {
    String title =
        plan.cover().title().stream()
            .map(Passage::text)
            .filter(line -> !isPeriod(line))
            .collect(Collectors.joining(" "));
    Optional<String> period =
        plan.cover().title().stream()
            .map(Passage::text)
            .filter(ContentWriter::isPeriod)
            .findFirst();
    var word = ROUND_WORD.matcher(title);
    if (word.matches()) {
      return word.group(2) + period.map(one -> "（" + Letters.squeeze(one) + "）").orElse("");
    }
    return title.isEmpty() ? roundId() : title;
  }

  private String roundKind() {
    String title = plan.cover().wholeTitle().toLowerCase(Locale.ROOT);
    if (title.contains("総括") || title.contains("final")) {
      return "final";
    }
    return title.contains("中間") || title.contains("mid-term") ? "interim" : "annual";
  }

  private void addEvaluation(Item item) {
    FrontMatterWriter front = new FrontMatterWriter();
    if (item.judgement() instanceof Judgement.Given given) {
      front.fact("grade", given.symbol());
    }
    add(
        "evaluations/" + roundId() + "/" + fileName(item) + ".md",
        front.close(paragraphs(item.result())));
  }

  /** A number gets zeros in front, so that the files sort as the items do. */
  private String fileName(Item item) {
    if (!item.id().matches("\\d+")) {
      return item.id();
    }
    int digits =
        plan.items().stream()
            .map(Item::id)
            .filter(id -> id.matches("\\d+"))
            .mapToInt(String::length)
            .max()
            .orElse(LEAST_DIGITS);
    return "0".repeat(Math.max(0, Math.max(digits, LEAST_DIGITS) - item.id().length())) + item.id();
  }

  private static String paragraphs(List<Passage> passages) {
    return passages.stream()
        .map(ContentWriter::escaped)
        .collect(Collectors.joining("\n\n", "", passages.isEmpty() ? "" : "\n"));
  }

  /** The words as Markdown; that they read back as the same words is made sure of every time. */
  private static String escaped(Passage passage) {
    String escaped = MarkdownText.escape(passage.text());
    if (!MarkdownText.words(escaped).equals(passage.text())) {
      throw new IllegalStateException("not the same words: " + escaped);
    }
    return escaped;
  }

  private void add(String path, String text) {
    files.add(new ContentFile(path, text));
  }
}
