package keikaku.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Does many independent tasks on a few threads; after the first failure no new ones are begun. */
final class Crew {

  /** One of the tasks. */
  interface Task {
    void at(int index) throws IOException;
  }

  private final int count;
  private final Task task;
  private final AtomicInteger following = new AtomicInteger();
  private final SortedMap<Integer, Throwable> failures = new ConcurrentSkipListMap<>();

  private Crew(int count, Task task) {
    this.count = count;
    this.task = task;
  }

  /** Does the tasks 0 to {@code count - 1} on {@code threads} threads, this one among them. */
  static void work(int threads, int count, Task task) throws IOException {
    Crew crew = new Crew(count, task);
    List<Thread> others = new ArrayList<>();
    for (int i = 1; i < Math.min(threads, count); i++) {
      Thread other = new Thread(crew::workUntilDone, "keikaku-" + i);
      other.setDaemon(true);
      other.start();
      others.add(other);
    }
    crew.workUntilDone();
    others.forEach(Crew::await);
    crew.rethrow();
  }

  private void workUntilDone() {
    while (failures.isEmpty()) {
      int index = following.getAndIncrement();
      if (index >= count) {
        return;
      }
      try {
        task.at(index);
      } catch (IOException | RuntimeException | Error e) {
        failures.put(index, e);
      }
    }
  }

  private static void await(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void rethrow() throws IOException {
    if (failures.isEmpty()) {
      return;
    }
    Throwable first = failures.get(failures.firstKey());
    if (first instanceof IOException failure) {
      throw failure;
    } else if (first instanceof Error failure) {
      throw failure;
    }
    throw (RuntimeException) first;
  }
}
