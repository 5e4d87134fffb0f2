package keikaku;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import keikaku.emit.Content;
import keikaku.output.Inspection;

/**
 * Shows somebody before a terminal how far a long run has come; says nothing during a short one.
 */
final class Progress {

  private static final long PATIENCE = 1_000_000_000L;

  private final Terminal terminal;
  private final long start = System.nanoTime();
  private final boolean silent;

  Progress(Terminal terminal, boolean silent) {
    this.terminal = terminal;
    this.silent = silent || !terminal.watched();
  }

  /** An inspection that counts what it sees. */
  Inspection watching(int files) {
    AtomicInteger seen = new AtomicInteger();
    int step = Math.max(1, files / 100);
    return new Inspection() {
      @Override
      public void see(String path, byte[] bytes) {
        count();
      }

      @Override
      public void see(String path, Content.Copy large) {
        count();
      }

      private void count() {
        int count = seen.incrementAndGet();
        if (count % step == 0) {
          show(count, files);
        }
      }

      @Override
      public void conclude() {
        clear();
      }
    };
  }

  private void show(int count, int files) {
    if (!silent && System.nanoTime() - start > PATIENCE) {
      terminal.err().print("\r" + terminal.messages().say("progress", "n", count, "all", files));
      terminal.err().flush();
    }
  }

  private void clear() {
    if (!silent && System.nanoTime() - start > PATIENCE) {
      terminal.err().print("\r\u001b[K");
      terminal.err().flush();
    }
  }

  Duration time() {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
