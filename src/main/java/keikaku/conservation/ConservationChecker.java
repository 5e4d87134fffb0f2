package keikaku.conservation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import keikaku.emit.Addresses;
import keikaku.emit.Content;
import keikaku.model.Action;
import keikaku.model.Entry;
import keikaku.model.Evaluation;
import keikaku.model.Language;
import keikaku.model.Page;
import keikaku.model.Plan;
import keikaku.model.Policy;
import keikaku.model.Round;
import keikaku.model.Term;

/**
 * Sees every file of a release and holds each entry's page and data to what staff wrote. It may be
 * used by several threads.
 */
public final class ConservationChecker {

  private static final String PREFACE = "policies/index.html";
  private static final String WHOLE = "data/plan.json";

  /** What the plan as a whole says stands within so many bytes; then come its parts. */
  private static final int BEGINNING = 4_000_000;

  private final Plan plan;
  private final Addresses addresses;

  /** What is presented by the page at each path, in the first language. */
  private final Map<String, Entry> pages = new HashMap<>();

  /** The rows of each table, in their order. */
  private final Map<String, List<? extends Entry>> tables;

  private final AtomicInteger seen = new AtomicInteger();

  private ConservationChecker(Plan plan, Addresses addresses) {
    this.plan = plan;
    this.addresses = addresses;
    plan.entries().forEach(entry -> pages.put(path(entry), entry));
    tables =
        Map.of(
            "data/policies.csv", plan.policies(),
            "data/actions.csv", plan.actions(),
            "data/evaluations.csv", plan.evaluations(),
            "data/rounds.csv", plan.rounds(),
            "data/terms.csv", plan.terms());
  }

  public static ConservationChecker of(Plan plan, Addresses addresses) {
    return new ConservationChecker(plan, addresses);
  }

  private static String path(Entry entry) {
    if (entry instanceof Action action) {
      return Addresses.action(action.id());
    } else if (entry instanceof Evaluation evaluation) {
      return Addresses.evaluation(evaluation.round(), evaluation.action());
    } else if (entry instanceof Policy policy) {
      return Addresses.policy(policy.id());
    } else if (entry instanceof Round round) {
      return Addresses.round(round.id());
    } else if (entry instanceof Term term) {
      return Addresses.term(term.id());
    } else if (entry instanceof Page page) {
      return Addresses.page(page.id());
    }
    return "index.html";
  }

  /**
   * Looks at one file.
   *
   * @throws LostText when words of the content are not in it
   */
  public void see(String path, byte[] bytes) {
    if (path.endsWith(".html")) {
      page(path, bytes);
    } else if (tables.containsKey(path)) {
      table(path, text(bytes).lines().iterator());
    } else if (path.equals(WHOLE)) {
      whole(path, DataLetters.ofJson(bytes));
    } else {
      twin(path, bytes);
    }
  }

  /**
   * Looks at one file that is too large to lie in memory.
   *
   * @throws LostText when words of the content are not in it
   */
  public void see(String path, Content.Copy file) throws IOException {
    if (tables.containsKey(path)) {
      try (BufferedReader lines =
          new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
        table(path, lines.lines().iterator());
      }
    } else if (path.equals(WHOLE) || pages.containsKey(pageOf(path))) {
      try (InputStream bytes = file.open()) {
        see(path, bytes.readNBytes(path.equals(WHOLE) ? BEGINNING : Integer.MAX_VALUE));
      }
    }
  }

  private void page(String path, byte[] page) {
    String first = addresses.inFirst(path, plan);
    Entry entry = pages.get(first);
    if (entry != null) {
      String letters = PageLetters.of(page);
      hold(EntryWording.onPage(entry, language(path, first)), letters, path);
      seen.incrementAndGet();
    } else if (first.equals(PREFACE)) {
      String letters = PageLetters.of(page);
      hold(EntryWording.preface(plan.cover(), language(path, first)), letters, path);
    }
  }

  private Language language(String path, String first) {
    for (Language language : plan.languages()) {
      if (addresses.in(language, first).equals(path)) {
        return language;
      }
    }
    throw new NoSuchElementException(path);
  }

  /** One record is one line, so that every row can be held to its own entry. */
  private void table(String path, Iterator<String> lines) {
    if (lines.hasNext()) {
      lines.next();
    }
    for (Entry row : tables.get(path)) {
      String letters = Letters.of(lines.hasNext() ? lines.next() : "");
      for (Language language : plan.languages()) {
        row(row, language, path, letters);
      }
    }
  }

  private void row(Entry entry, Language language, String path, String letters) {
    hold(EntryWording.inRow(entry, language), letters, path);
  }

  /** The plan as one file holds what has no data of its own. */
  private void whole(String path, String letters) {
    for (Language language : plan.languages()) {
      row(plan.cover(), language, path, letters);
      hold(EntryWording.nested(plan.cover(), language), letters, path);
    }
  }

  private void twin(String path, byte[] bytes) {
    boolean json = path.endsWith(".json");
    if (!json && !path.endsWith(".csv")) {
      return;
    }
    Entry entry = pages.get(pageOf(path));
    if (entry == null) {
      return;
    }
    String letters = json ? DataLetters.ofJson(bytes) : DataLetters.of(bytes);
    for (Language language : plan.languages()) {
      row(entry, language, path, letters);
      if (json) {
        hold(EntryWording.nested(entry, language), letters, path);
      }
    }
  }

  /** The page that a file is the twin of, if it is one. */
  private static String pageOf(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('.'))) + ".html";
  }

  private static void hold(List<Wording> wordings, String letters, String path) {
    for (Wording wording : wordings) {
      if (!wording.isIn(letters)) {
        throw new LostText(wording, path);
      }
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /**
   * Says so when an entry's page was not among the files.
   *
   * @throws IllegalStateException for a fault of ours: the page was never made
   */
  public void conclude() {
    int expected = pages.size() * plan.languages().size();
    if (seen.get() != expected) {
      throw new IllegalStateException(seen + " of " + expected + " pages with content were made");
    }
  }
}
