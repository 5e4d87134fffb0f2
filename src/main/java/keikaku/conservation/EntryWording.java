package keikaku.conservation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keikaku.model.Action;
import keikaku.model.Change;
import keikaku.model.Cover;
import keikaku.model.Entry;
import keikaku.model.Evaluation;
import keikaku.model.Grade;
import keikaku.model.Indicator;
import keikaku.model.Language;
import keikaku.model.Measure;
import keikaku.model.Page;
import keikaku.model.Policy;
import keikaku.model.Prose;
import keikaku.model.Round;
import keikaku.model.SourceDocument;
import keikaku.model.Term;
import keikaku.model.Translated;

/** What an entry says in one language: what its page must show, and what its data must hold. */
final class EntryWording {

  private final Language language;
  private final boolean page;
  private final String original;
  private final List<Wording> wordings = new ArrayList<>();

  private EntryWording(Entry entry, Language language, boolean page) {
    this.language = language;
    this.page = page;
    original = entry.origin().file();
  }

  /** What the page in this language must show: the translation, else the original. */
  static List<Wording> onPage(Entry entry, Language language) {
    EntryWording taken = new EntryWording(entry, language, true);
    taken.entry(entry);
    return taken.wordings;
  }

  /** What the data must hold in this language: nothing where there is no translation. */
  static List<Wording> inRow(Entry entry, Language language) {
    EntryWording taken = new EntryWording(entry, language, false);
    taken.entry(entry);
    return taken.wordings;
  }

  /** What only nested data hold beside the row of an entry. */
  static List<Wording> nested(Entry entry, Language language) {
    EntryWording taken = new EntryWording(entry, language, false);
    if (entry instanceof Action action) {
      taken.parts(action);
    } else if (entry instanceof Cover cover) {
      taken.prose(cover.preface());
    }
    return taken.wordings;
  }

  /** The plan's preface, which stands above the list of its policies. */
  static List<Wording> preface(Cover cover, Language language) {
    EntryWording taken = new EntryWording(cover, language, true);
    taken.prose(cover.preface());
    return taken.wordings;
  }

  private void entry(Entry entry) {
    if (entry instanceof Action action) {
      text(action.title());
      list(action.departments());
      if (page) {
        parts(action);
      } else {
        list(action.keywords());
      }
    } else if (entry instanceof Evaluation evaluation) {
      prose(evaluation.result());
      evaluation.reason().ifPresent(this::text);
    } else if (entry instanceof Policy policy) {
      text(policy.title());
      policy.summary().ifPresent(this::text);
      prose(policy.body());
    } else if (entry instanceof Round round) {
      text(round.title());
      prose(round.body());
    } else if (entry instanceof Term term) {
      term(term);
    } else if (entry instanceof Page free) {
      text(free.title());
      prose(free.body());
    } else if (entry instanceof Cover cover) {
      cover(cover);
    }
  }

  private void parts(Action action) {
    for (Measure measure : action.measures()) {
      said(measure.text())
          .ifPresent(line -> wordings.add(ProseWording.ofLine(line, file(measure.text()), page)));
    }
    for (Indicator indicator : action.indicators()) {
      text(indicator.name());
      text(indicator.unit());
    }
  }

  private void term(Term term) {
    text(term.name());
    prose(term.description());
    if (!page) {
      term.reading().ifPresent(this::fact);
      term.aliases().forEach(this::fact);
    }
  }

  private void cover(Cover cover) {
    text(cover.title());
    cover.vision().ifPresent(this::text);
    text(cover.publisher().name());
    cover.scale().grades().stream().map(Grade::label).forEach(this::text);
    if (!page) {
      cover.source().map(SourceDocument::title).ifPresent(this::text);
      cover.changes().stream().map(Change::note).forEach(this::text);
    }
  }

  private void fact(String text) {
    wordings.add(Wording.of(original, 0, text));
  }

  private void text(Translated<String> text) {
    said(text).ifPresent(words -> wordings.add(Wording.of(file(text), 0, words)));
  }

  private void list(Translated<List<String>> texts) {
    for (String text : said(texts).orElse(List.of())) {
      wordings.add(Wording.of(file(texts), 0, text));
    }
  }

  private void prose(Translated<Prose> prose) {
    said(prose).ifPresent(text -> wordings.addAll(ProseWording.of(text, file(prose), page)));
  }

  private <T> Optional<T> said(Translated<T> text) {
    return page ? Optional.of(text.shownIn(language)) : text.in(language);
  }

  /** The file that has what is shown. */
  private String file(Translated<?> text) {
    Language shown = text.languageShownIn(language);
    return shown.equals(text.language())
        ? original
        : original.substring(0, original.length() - "md".length()) + shown.tag() + ".md";
  }
}
