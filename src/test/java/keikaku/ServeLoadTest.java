package keikaku;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody works all day with fifty tabs open. {@code -Dkeikaku.long=true} makes it a thousand
 * saves.
 */
@EnabledOnOs(OS.LINUX)
@Timeout(300)
class ServeLoadTest {

  private static final int SAVES = Program.takeLong() ? 1_000 : 120;
  private static final int TABS = 50;

  @TempDir Path top;

  @Test
  void nothingLeaksAndNothingIsStale() throws Exception {
    GrownProject.layOut(top, 41);
    int port;
    String last;
    List<LiveProject.Tab> tabs = new ArrayList<>();
    try (LiveProject live = LiveProject.serve(top, 0)) {
      port = live.port();
      for (int i = 0; i < TABS; i++) {
        tabs.add(live.open());
      }
      String version = "";
      for (LiveProject.Tab tab : tabs) {
        version = tab.next();
      }
      Map<String, String> newest = new HashMap<>();
      save(20, newest, live);
      settle(newest, live);
      long threads = count(live, "task");
      long handles = count(live, "fd");
      save(SAVES, newest, live);
      settle(newest, live);
      assertThat(count(live, "task")).as("threads").isLessThanOrEqualTo(threads + 3);
      assertThat(count(live, "fd")).as("open files").isLessThanOrEqualTo(handles + 3);
      last = newestVersion(live);
      for (LiveProject.Tab tab : tabs) {
        awaitVersion(tab, last);
      }
      assertThat(last).isNotEqualTo(version);
      for (LiveProject.Tab tab : tabs) {
        tab.close();
      }
      // That a tab is gone shows when it is written to, and saves in quick order are one change.
      for (int i = 0; i < 20 && count(live, "fd") > handles - TABS + 3; i++) {
        save(1, newest, live);
        settle(newest, live);
      }
      assertThat(count(live, "fd")).as("open files").isLessThanOrEqualTo(handles - TABS + 3);
      live.kill(true);
    }
    String before = Files.readString(action(7));
    Files.writeString(action(7), before.replaceFirst("title: ", "title: 再開"));
    try (LiveProject again = LiveProject.serve(top, port)) {
      assertThat(again.port()).isEqualTo(port);
      assertThat(again.get("/actions/7.html")).contains("再開");
      try (LiveProject.Tab tab = again.open()) {
        String run = last.substring(0, last.indexOf('-'));
        assertThat(tab.next()).as("no version of before").doesNotStartWith(run);
      }
    }
  }

  private Path action(int id) {
    return top.resolve(String.format("content/actions/%02d.md", id));
  }

  /** Saves in the ways of editors: in place, through a temporary file, in bursts. */
  private void save(int count, Map<String, String> newest, LiveProject live) throws Exception {
    Random random = new Random(count);
    for (int i = 0; i < count; i++) {
      int id = 1 + random.nextInt(41);
      String mark = "印" + i + "の" + Long.toString(System.nanoTime(), 36);
      String text =
          Files.readString(action(id)).replaceFirst("(?m)^title: \"?(印\\w+)?", "title: " + mark);
      if (random.nextBoolean()) {
        Files.writeString(action(id), text);
      } else {
        Path temporary = Files.writeString(top.resolve("content/actions/.new.swp"), text);
        Files.move(temporary, action(id), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      }
      newest.put("/actions/" + id + ".html", mark);
      if (random.nextInt(3) == 0) {
        live.get("/actions/" + id + ".html");
        Thread.sleep(random.nextInt(20));
      }
    }
  }

  /** Waits, not for ever, until every page is the newest. */
  private static void settle(Map<String, String> newest, LiveProject live) throws Exception {
    for (Map.Entry<String, String> page : newest.entrySet()) {
      String html = live.get(page.getKey());
      for (int i = 0; i < 400 && !html.contains(page.getValue()); i++) {
        Thread.sleep(10);
        html = live.get(page.getKey());
      }
      assertThat(html).contains(page.getValue());
    }
  }

  private static String newestVersion(LiveProject live) throws IOException {
    try (LiveProject.Tab tab = live.open()) {
      return tab.next();
    }
  }

  private static void awaitVersion(LiveProject.Tab tab, String version) throws IOException {
    String heard = tab.next();
    while (!heard.equals(version)) {
      heard = tab.next();
    }
  }

  /** How many threads or open files the program has. */
  private static long count(LiveProject live, String what) throws IOException {
    try (Stream<Path> all = Files.list(Path.of("/proc", "" + live.pid(), what))) {
      return all.count();
    }
  }
}
