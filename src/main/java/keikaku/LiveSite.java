package keikaku;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import keikaku.check.ConformanceChecker;
import keikaku.check.PlanReader;
import keikaku.diagnostic.Diagnostic;
import keikaku.diagnostic.Phrases;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Severity;
import keikaku.emit.site.Memory;
import keikaku.emit.site.Theme;
import keikaku.emit.site.ThemeException;
import keikaku.ledger.Ledgers;
import keikaku.model.Plan;
import keikaku.source.ContentReader;

/**
 * The site of a project while it is being edited. After a change only what it touches is read
 * again, and nothing is laid out before a browser asks for it; what comes out is the same as if
 * everything were made anew.
 */
final class LiveSite {

  private final Supplier<Project> projects;
  private final Phrases phrases;
  private boolean known;
  private Project project;
  private PlanReader plans;
  private Setting setting;
  private Memory memory = Memory.lasting();
  private boolean conforms;
  private Ledgers ledgers;
  private List<Diagnostic> ledgerFindings = List.of();
  private Optional<List<Diagnostic>> claims = Optional.empty();
  private Optional<Presentation> last = Optional.empty();

  LiveSite(Supplier<Project> projects, Phrases phrases) {
    this.projects = projects;
    this.phrases = phrases;
  }

  /**
   * The project as it is now.
   *
   * @param diagnostics what is to be said about the content
   * @param theme what is wrong with the theme
   * @param presentation nothing when one of them stands against it; the same object as before when
   *     nothing that is published has changed
   */
  record State(
      List<Diagnostic> diagnostics, Optional<Finding> theme, Optional<Presentation> presentation) {

    /** What stands against the content, in words. */
    String trouble(Phrases phrases) {
      String text =
          diagnostics.stream()
              .filter(one -> one.rule().severity() == Severity.ERROR)
              .map(one -> Finding.of(one, phrases).text())
              .collect(Collectors.joining());
      return text + theme.map(Finding::text).orElse("");
    }

    long count(Severity severity) {
      long inTheme = severity == Severity.ERROR && theme.isPresent() ? 1 : 0;
      return inTheme
          + diagnostics.stream().filter(one -> one.rule().severity() == severity).count();
    }
  }

  /** Reads everything. */
  State read() {
    known = false;
    return readAgain(Set.of());
  }

  /**
   * Reads what has changed.
   *
   * @param changed files and folders of content, theme and the project's top that are new,
   *     different or gone
   */
  State readAgain(Collection<Path> changed) {
    boolean whole = !known;
    known = false;
    State state = whole ? readWhole() : readChanged(changed);
    known = true;
    return state;
  }

  /** What was published before, as far as it is remembered. */
  Ledgers ledgers() {
    return ledgers;
  }

  private State readWhole() {
    readProject();
    plans = new PlanReader(project.content());
    claims = Optional.empty();
    readLedgers();
    Report report = new Report();
    return state(plans.read(report), report);
  }

  private State readChanged(Collection<Path> changed) {
    Path content = project.content();
    Path pages = content.resolve("pages");
    if (changed.stream().anyMatch(path -> path.startsWith(pages) || pages.startsWith(path))) {
      claims = Optional.empty();
    }
    List<Path> inContent = changed.stream().filter(path -> path.startsWith(content)).toList();
    if (inContent.size() < changed.size()) {
      readProject();
    }
    if (inContent.stream().anyMatch(LiveSite::mayHoldLedgers)) {
      readLedgers();
    }
    Report report = new Report();
    return state(plans.readAgain(inContent, report), report);
  }

  private void readProject() {
    project = projects.get();
    setting = null;
    conforms = Theme.conforms(project.theme());
  }

  private static boolean mayHoldLedgers(Path path) {
    return !path.toString().endsWith(".md");
  }

  private void readLedgers() {
    Report report = new Report();
    ledgers = Ledgers.read(project.content(), ContentReader.label(project.content()), report);
    ledgerFindings = report.diagnostics();
  }

  private State state(Optional<Plan> plan, Report report) {
    report.addAll(ledgerFindings);
    if (plan.isPresent() && !conforms) {
      report.addAll(claims());
    }
    List<Diagnostic> diagnostics = report.diagnostics();
    if (plan.isEmpty() || report.hasErrors()) {
      return new State(diagnostics, Optional.empty(), Optional.empty());
    }
    try {
      return new State(diagnostics, Optional.empty(), Optional.of(presentation(plan.get())));
    } catch (ThemeException fault) {
      return new State(List.of(), Optional.of(Finding.of(fault, phrases)), Optional.empty());
    }
  }

  /** Free pages that claim more than has been shown. */
  private List<Diagnostic> claims() {
    if (claims.isEmpty()) {
      Report found = new Report();
      ConformanceChecker.check(project.content(), found);
      claims = Optional.of(found.diagnostics());
    }
    return claims.get();
  }

  private Presentation presentation(Plan plan) {
    Setting now = setting;
    if (now == null) {
      now = Setting.of(project);
      memory = Memory.lasting();
    }
    if (last.isEmpty() || !last.get().presents(plan, now, ledgers.gone())) {
      last = Optional.of(Presentation.of(plan, now, ledgers.gone(), memory));
    }
    setting = now;
    return last.get();
  }
}
