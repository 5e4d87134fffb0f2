package keikaku.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.model.Block;
import keikaku.model.Inline;
import keikaku.model.Language;
import keikaku.model.Measure;
import keikaku.model.PlainText;
import keikaku.model.Translated;
import keikaku.source.SourceText;

/** Reads the body of an action: a list with one measure 取組内容 in each item, or nothing. */
final class MeasureReader {

  private final Language first;
  private final Report report;

  MeasureReader(Language first, Report report) {
    this.first = first;
    this.report = report;
  }

  List<Measure> read(Draft draft) {
    List<List<Inline>> originals = lines(draft.original());
    Map<Language, List<List<Inline>>> translations = new LinkedHashMap<>();
    draft
        .translations()
        .forEach(
            (language, part) -> {
              List<List<Inline>> lines = lines(part);
              if (lines.size() == originals.size()) {
                translations.put(language, lines);
              } else if (isList(draft.original())) {
                report.add(
                    Rule.TRANSLATION_MEASURES_MISMATCH,
                    part.document().text().place(),
                    "count",
                    Integer.toString(lines.size()),
                    "expected",
                    Integer.toString(originals.size()));
              }
            });
    List<Measure> measures = new ArrayList<>();
    for (int i = 0; i < originals.size(); i++) {
      measures.add(measure(i, originals, translations));
    }
    return measures;
  }

  private Measure measure(
      int at, List<List<Inline>> originals, Map<Language, List<List<Inline>>> translations) {
    Map<Language, List<Inline>> others = new LinkedHashMap<>();
    translations.forEach((language, lines) -> others.put(language, lines.get(at)));
    return new Measure(at + 1, new Translated<>(first, originals.get(at), others));
  }

  /** An original that is no list has been reported; counting against it would only mislead. */
  private static boolean isList(Draft.Part part) {
    return part.prose().blocks().stream().allMatch(Block.Listing.class::isInstance);
  }

  private List<List<Inline>> lines(Draft.Part part) {
    List<List<Inline>> lines = new ArrayList<>();
    SourceText text = part.document().text();
    for (Block block : part.prose().blocks()) {
      if (block instanceof Block.Listing listing) {
        listing.items().forEach(item -> line(item, text).ifPresent(lines::add));
      } else {
        report.add(Rule.ACTION_BODY_SHAPE, text.place(block.line()));
      }
    }
    return lines;
  }

  private Optional<List<Inline>> line(List<Block> item, SourceText text) {
    if (item.size() == 1 && item.get(0) instanceof Block.Paragraph paragraph) {
      if (PlainText.of(paragraph.content()).isBlank()) {
        report.add(Rule.LIST_ITEM_EMPTY, text.place(paragraph.line()));
      }
      return Optional.of(paragraph.content());
    }
    if (!item.isEmpty()) {
      report.add(Rule.ACTION_MEASURE_COMPOUND, text.place(item.get(item.size() - 1).line()));
    }
    return Optional.empty();
  }
}
