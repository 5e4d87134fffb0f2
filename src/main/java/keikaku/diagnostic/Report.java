package keikaku.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * All that a run has to say. Several threads may add to it; the order of adding does not matter.
 */
public final class Report {

  private final List<Diagnostic> diagnostics = new ArrayList<>();

  public synchronized void add(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  /** Adds a diagnostic whose details are given as name, value, name, value, … */
  public void add(Rule rule, Place place, String... details) {
    add(Diagnostic.of(rule, place, details));
  }

  public synchronized void addAll(Collection<Diagnostic> more) {
    diagnostics.addAll(more);
  }

  public synchronized boolean isEmpty() {
    return diagnostics.isEmpty();
  }

  /** Everything said so far, by file, line and column, each thing once. */
  public synchronized List<Diagnostic> diagnostics() {
    return diagnostics.isEmpty() ? List.of() : diagnostics.stream().sorted().distinct().toList();
  }

  public synchronized boolean hasErrors() {
    return diagnostics.stream().anyMatch(one -> one.rule().severity() == Severity.ERROR);
  }

  /** How many different diagnostics of this severity there are. */
  public long count(Severity severity) {
    return diagnostics().stream().filter(one -> one.rule().severity() == severity).count();
  }
}
