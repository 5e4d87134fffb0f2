package keikaku;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Measures how long it takes from a save to the new page in a browser: {@code java -cp …
 * keikaku.ServeBench FOLDER 41 1000 10000}. Prints a table in Markdown, in milliseconds: the
 * median, the least and the most.
 */
final class ServeBench {

  private static final int EDITS = Integer.getInteger("edits", 15);
  private static final int WARM = Integer.getInteger("warm", 10);

  /** Names its actions where there are few enough for a tile each. */
  private static final String HOME = "/index.html";

  private static final int MOST_TILES = 150;

  private static final List<String> LISTS =
      List.of(
          "/actions/index.html",
          "/policies/2.html",
          "/evaluations/2017-2021/index.html",
          "/evaluations/2017-2021/grade/below.html",
          HOME,
          "/data/actions.csv",
          "/actions/7.json",
          "/print.html");

  private final Path top;
  private final LiveProject live;

  private ServeBench(Path top, LiveProject live) {
    this.top = top;
    this.live = live;
  }

  public static void main(String[] arguments) throws Exception {
    System.out.println("| actions | page | edit | median ms | least | most |");
    System.out.println("|---|---|---|---|---|---|");
    for (int i = 1; i < arguments.length; i++) {
      int actions = Integer.parseInt(arguments[i]);
      Path top = Path.of(arguments[0]).resolve("serve-" + actions).toAbsolutePath();
      if (!Files.exists(top)) {
        GrownProject.layOut(top, actions);
      }
      try (LiveProject live = LiveProject.serve(top, 0, "--base-url", "https://plan.example.jp/")) {
        new ServeBench(top, live).measure(actions);
      }
    }
  }

  private void measure(int actions) throws IOException {
    Path result = top.resolve("content/evaluations/2017-2021/07.md");
    Path action = top.resolve("content/actions/07.md");
    row(actions, "/evaluations/2017-2021/7.html", "result", result);
    row(actions, "/actions/7.html", "title", action);
    row(actions, "/en/actions/7.html", "title", top.resolve("content/actions/07.en.md"));
    for (String list : LISTS) {
      if (!list.equals(HOME) || actions <= MOST_TILES) {
        row(actions, list, "title", action);
      }
    }
  }

  private void row(int actions, String page, String what, Path file) throws IOException {
    String before = Files.readString(file);
    List<Double> times = new ArrayList<>();
    try (LiveProject.Tab tab = live.open()) {
      tab.next();
      for (int i = -WARM; i < EDITS; i++) {
        String mark = "印" + Long.toString(System.nanoTime(), 36);
        String text =
            what.equals("title")
                ? before.replaceFirst("(?m)^title: \"?", "$0" + mark)
                : before + "\n" + mark + "。\n";
        double time = time(file, text, page, mark, tab);
        if (i >= 0) {
          times.add(time);
        }
        pause();
      }
      Files.writeString(file, before);
      tab.next();
    }
    Collections.sort(times);
    System.out.printf(
        Locale.ROOT,
        "| %,d | %s | %s | %.1f | %.1f | %.1f |%n",
        actions,
        page,
        what,
        times.get(times.size() / 2),
        times.get(0),
        times.get(times.size() - 1));
  }

  /** Like a browser: hears that there is something new, and asks for the page. */
  private double time(Path file, String text, String page, String mark, LiveProject.Tab tab)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    long start = System.nanoTime();
    Files.write(file, bytes);
    do {
      tab.next();
    } while (!live.get(page).contains(mark));
    return (System.nanoTime() - start) / 1e6;
  }

  private static void pause() {
    try {
      Thread.sleep(120);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
