package keikaku;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import keikaku.LiveSite.State;
import keikaku.diagnostic.Phrases;
import keikaku.diagnostic.Severity;
import keikaku.serve.FolderWatch;
import keikaku.serve.SiteServer;
import keikaku.serve.Snapshot;

/** Shows browsers the newest site that can be shown, and says in the terminal how it stands. */
final class Showing {

  /**
   * A program that writes a file in several steps leaves it half written for a moment. Trouble is
   * believed when nothing has changed for this long.
   */
  private static final long PATIENCE_MILLIS = 40;

  private static final int MOST_ATTEMPTS = 10;

  private final LiveSite site;
  private final SiteServer server;
  private final FolderWatch watch;
  private final QuietCheck check;
  private final Terminal terminal;
  private final Phrases phrases;
  private Optional<Presentation> shown = Optional.empty();
  private boolean troubled;

  Showing(
      LiveSite site, SiteServer server, FolderWatch watch, QuietCheck check, Terminal terminal) {
    this.site = site;
    this.server = server;
    this.watch = watch;
    this.check = check;
    this.terminal = terminal;
    this.phrases = Phrases.in(terminal.messages().language());
  }

  /** Shows the site as it is now. */
  void begin() throws IOException, InterruptedException {
    attempt(site::read);
  }

  /** Waits for a change and shows what has become of the site. */
  void followOneChange() throws IOException, InterruptedException {
    Set<Path> changed = watch.await();
    check.giveUp();
    attempt(() -> site.readAgain(changed));
  }

  /** Whatever happens while somebody is in the middle of an edit, the next save gets its chance. */
  private void attempt(Supplier<State> reading) throws IOException, InterruptedException {
    long start = System.nanoTime();
    try {
      State state = settled(reading);
      if (state.presentation().isPresent()) {
        show(state, start);
      } else {
        showTrouble(state);
      }
    } catch (WrongUsage wrong) {
      complain(wrong.in(terminal.messages()));
    } catch (RuntimeException e) {
      complain(String.valueOf(e.getMessage()));
    }
  }

  private State settled(Supplier<State> reading) throws IOException, InterruptedException {
    State state = null;
    RuntimeException fault = null;
    Supplier<State> next = reading;
    for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      try {
        fault = null;
        state = next.get();
      } catch (RuntimeException e) {
        fault = e;
      }
      if (fault == null && state.presentation().isPresent()) {
        return state;
      }
      Set<Path> more = new HashSet<>(watch.await(PATIENCE_MILLIS));
      if (more.isEmpty()) {
        break;
      }
      next = () -> site.readAgain(more);
    }
    if (fault != null) {
      throw fault;
    }
    return state;
  }

  private void show(State state, long start) {
    Presentation newest = state.presentation().orElseThrow();
    if (troubled || !shown.equals(state.presentation())) {
      server.show(Snapshot.of(newest::find));
    }
    shown = state.presentation();
    troubled = false;
    check.begin(newest, site.ledgers(), this::showLateTrouble);
    String warnings = terminal.messages().count("report.warnings", state.count(Severity.WARNING));
    long millis = (System.nanoTime() - start) / 1_000_000;
    terminal.say("serve.shown", "millis", millis, "warnings", warnings);
  }

  private void showTrouble(State state) {
    String text = state.trouble(phrases);
    troubled = true;
    server.showTrouble(text);
    terminal.out().print(text);
    String errors = terminal.messages().count("report.errors", state.count(Severity.ERROR));
    terminal.say("serve.trouble", "errors", errors);
  }

  /** What only the check of all pages finds. */
  private void showLateTrouble(String text) {
    server.showTrouble(text);
    terminal.out().print(text);
    terminal.flush();
  }

  private void complain(String text) {
    troubled = true;
    server.showTrouble(text);
    terminal.complain("keikaku: " + text);
  }
}
