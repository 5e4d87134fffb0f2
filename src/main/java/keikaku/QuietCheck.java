package keikaku;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import keikaku.conservation.ConservationChecker;
import keikaku.conservation.LostText;
import keikaku.diagnostic.Phrases;
import keikaku.diagnostic.Place;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Severity;
import keikaku.emit.Artifact;
import keikaku.emit.site.ThemeException;
import keikaku.emit.site.inspect.PageChecker;
import keikaku.emit.site.inspect.PageFault;
import keikaku.ledger.Ledgers;

/**
 * Checks everything about the newest site that a build would check, while nobody waits for it, and
 * gives up as soon as there is a newer one.
 */
final class QuietCheck implements AutoCloseable {

  /** Whoever has just saved is likely to save again. */
  private static final long REST_MILLIS = 400;

  private final Phrases phrases;
  private final AtomicLong turn = new AtomicLong();
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(QuietCheck::quiet);

  QuietCheck(Phrases phrases) {
    this.phrases = phrases;
  }

  private static Thread quiet(Runnable work) {
    Thread thread = new Thread(work, "keikaku-check");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    return thread;
  }

  /**
   * Checks this site soon, and none before it any more.
   *
   * @param trouble is told in words what is wrong, if anything is
   */
  void begin(Presentation presentation, Ledgers ledgers, Consumer<String> trouble) {
    long mine = turn.incrementAndGet();
    Consumer<String> tell = text -> tell(mine, text, trouble);
    worker.schedule(
        () -> check(mine, presentation, ledgers, tell), REST_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** There is something newer. */
  void giveUp() {
    turn.incrementAndGet();
  }

  private void tell(long mine, String text, Consumer<String> trouble) {
    if (turn.get() == mine && !text.isEmpty()) {
      trouble.accept(text);
    }
  }

  private void check(
      long mine, Presentation presentation, Ledgers ledgers, Consumer<String> trouble) {
    if (turn.get() != mine) {
      return;
    }
    try {
      trouble.accept(published(presentation, ledgers));
      checkPages(mine, presentation);
    } catch (ThemeException fault) {
      trouble.accept(Finding.of(fault, phrases).text());
    } catch (LostText lost) {
      Place place = new PlaceFinder(presentation.content()).find(lost);
      trouble.accept(Finding.of(lost, place, phrases).text());
    } catch (PageFault fault) {
      trouble.accept(fault.page() + ": " + fault.sentence(phrases.language()) + "\n");
    } catch (RuntimeException fault) {
      trouble.accept(fault + "\n");
    }
  }

  private String published(Presentation presentation, Ledgers ledgers) {
    Report report = new Report();
    ledgers.check(presentation.offer(), report);
    return report.diagnostics().stream()
        .filter(one -> one.rule().severity() == Severity.ERROR)
        .map(one -> Finding.of(one, phrases).text())
        .collect(Collectors.joining());
  }

  private void checkPages(long mine, Presentation presentation) {
    PageChecker checker = PageChecker.of(presentation.plan(), presentation.addresses());
    ConservationChecker conservation =
        ConservationChecker.of(presentation.plan(), presentation.addresses());
    for (Artifact artifact : presentation.artifacts()) {
      if (turn.get() != mine) {
        return;
      }
      if (Presentation.isPage(artifact)) {
        byte[] bytes = artifact.content().get();
        checker.see(artifact.path(), bytes);
        conservation.see(artifact.path(), bytes);
      } else {
        checker.know(artifact.path());
      }
    }
    checker.conclude();
    conservation.conclude();
  }

  @Override
  public void close() {
    giveUp();
    worker.shutdownNow();
  }
}
