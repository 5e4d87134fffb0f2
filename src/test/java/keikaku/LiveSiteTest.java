package keikaku;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import keikaku.diagnostic.Phrases;
import keikaku.emit.Artifact;
import keikaku.emit.site.LargeIndex;
import keikaku.emit.site.Memory;
import keikaku.model.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is shown after edits is what a build would publish, byte for byte. {@code -Dseed=…} makes
 * other edits, {@code -Dkeikaku.long=true} many more and looks at every file, {@code -Dedits=…} as
 * many as one likes.
 */
class LiveSiteTest {

  private static final long SEED = Long.getLong("seed", 20261122);
  private static final int EDITS = Integer.getInteger("edits", Program.takeLong() ? 3_000 : 80);
  private static final int LOOKED_AT = Program.takeLong() ? Integer.MAX_VALUE : 6;

  /** What is put together from parts that are remembered. */
  private static final Pattern LISTS =
      Pattern.compile(
          "(en/)?(.*index|policies/.*|terms/.*|.*(planned|below))\\.html|assets/search-.*");

  private static final Phrases PHRASES = Phrases.in("ja");

  @TempDir Path top;

  private Project project() {
    return new Project(
        top,
        top.resolve("content"),
        top.resolve("public"),
        Optional.of(top.resolve("site-theme")).filter(Files::isDirectory),
        Optional.empty(),
        Optional.of("https://plan.example.jp/"));
  }

  @Test
  void siteAndFindingsAreThoseOfABuild() throws Exception {
    RandomEdits edits = new RandomEdits(top, SEED);
    Random random = new Random(SEED);
    LiveSite live = new LiveSite(this::project, PHRASES);
    live.read();
    Memory memory = Memory.lasting();
    int shown = 0;
    for (int i = 0; i < EDITS; i++) {
      Set<Path> changed = edits.next();
      LiveSite.State state = live.readAgain(changed);
      Build.Prepared built = new Build(project(), PHRASES, false).prepare();
      String what = "seed " + SEED + ", edit " + i + ":\n" + edits.log();
      assertThat(said(state)).as(what).isEqualTo(said(built.findings()));
      assertThat(state.presentation().isPresent()).isEqualTo(built.presentation().isPresent());
      if (state.presentation().isPresent()) {
        shown++;
        compare(state.presentation().get(), built.presentation().get(), random, what);
        Plan plan = state.presentation().get().plan();
        assertThat(LargeIndex.of(plan, memory))
            .as(what)
            .isEqualTo(LargeIndex.of(plan, Memory.none()));
      }
    }
    assertThat(shown).as("edits after which there was a site").isGreaterThan(EDITS / 5);
  }

  private static List<String> said(LiveSite.State state) {
    List<Finding> findings = new ArrayList<>();
    state.diagnostics().forEach(one -> findings.add(Finding.of(one, PHRASES)));
    state.theme().ifPresent(findings::add);
    return said(findings);
  }

  private static List<String> said(List<Finding> findings) {
    return findings.stream().map(Finding::text).toList();
  }

  private static void compare(Presentation live, Presentation built, Random random, String what) {
    List<Artifact> all = new ArrayList<>(built.artifacts());
    assertThat(paths(live)).as(what).isEqualTo(paths(built));
    List<Artifact> lists = all.stream().filter(one -> LISTS.matcher(one.path()).matches()).toList();
    assertThat(lists).hasSizeGreaterThan(10);
    all.removeAll(lists);
    lists.forEach(one -> compare(live, one, what));
    for (int i = 0; i < LOOKED_AT && !all.isEmpty(); i++) {
      compare(live, all.remove(random.nextInt(all.size())), what);
    }
  }

  private static void compare(Presentation live, Artifact built, String what) {
    assertThat(outcome(live.find(built.path()).orElseThrow()))
        .as(built.path() + " after " + what)
        .isEqualTo(outcome(built));
  }

  private static Set<String> paths(Presentation presentation) {
    Set<String> paths = new TreeSet<>();
    presentation.artifacts().forEach(artifact -> paths.add(artifact.path()));
    return paths;
  }

  /** The bytes, a letter each, or why there are none. */
  private static String outcome(Artifact artifact) {
    try {
      return new String(artifact.content().get(), java.nio.charset.StandardCharsets.ISO_8859_1);
    } catch (RuntimeException e) {
      return String.valueOf(e.getMessage());
    }
  }

  /** Each of them is one of the things that a row of a list is made of. */
  @Test
  void listsFollowEverythingThatTheirEntriesAreMadeOf() throws Exception {
    RandomEdits edits = new RandomEdits(top, SEED);
    Path card = edits.theme().resolve("templates/card.mustache");
    Files.createDirectories(card.getParent());
    Files.writeString(
        card,
        "<li>{{title.text}} {{policyTitle.text}} {{#grade}}{{official.text}}{{/grade}}</li>\n");
    LiveSite live = new LiveSite(this::project, PHRASES);
    String before = lists(live.read());
    List<Edit> all =
        List.of(
            new Edit("content/actions/18.md", "title: ", "title: 別の"),
            new Edit("content/actions/18.en.md", "title: ", "title: Other "),
            new Edit("content/policies/4.md", "title: ", "title: 別の"),
            new Edit("content/evaluations/2017-2021/18.md", "grade: .", "grade: ×"),
            new Edit("content/plan.md", "label: ", "label: まず"),
            new Edit("content/plan.en.md", "as-planned: ", "as-planned: Quite "),
            new Edit("site-theme/templates/card.mustache", "</li>", "!</li>"));
    for (Edit edit : all) {
      Path file = top.resolve(edit.file());
      String text = Files.readString(file);
      String other = text.replaceFirst(edit.from(), edit.to());
      assertThat(other).as(edit.file()).isNotEqualTo(text);
      Files.writeString(file, other);
      String now = lists(live.readAgain(Set.of(file)));
      assertThat(now).as(edit.file()).isNotEqualTo(before);
      assertThat(now).as(edit.file()).isEqualTo(lists(new LiveSite(this::project, PHRASES).read()));
      before = now;
    }
  }

  /** One edit, of the first place in a file that looks like this. */
  private record Edit(String file, String from, String to) {}

  private static String lists(LiveSite.State state) {
    Presentation shown = state.presentation().orElseThrow();
    StringBuilder lists = new StringBuilder();
    for (Artifact artifact : shown.artifacts()) {
      if (LISTS.matcher(artifact.path()).matches()) {
        lists.append(outcome(shown.find(artifact.path()).orElseThrow()));
      }
    }
    return lists.toString();
  }

  @Test
  void whatChangesNothingOnThePagesIsNoNewSite() throws Exception {
    RandomEdits edits = new RandomEdits(top, SEED);
    LiveSite live = new LiveSite(this::project, PHRASES);
    Presentation before = live.read().presentation().orElseThrow();
    Path temporary = Files.writeString(edits.content().resolve("actions/.18.md.swp"), "x");
    LiveSite.State state = live.readAgain(Set.of(temporary));
    assertThat(state.presentation()).containsSame(before);
    assertThat(state.diagnostics())
        .extracting(one -> one.rule().id())
        .contains("file.temporary.ignored");
    Path same = edits.content().resolve("actions/18.md");
    Files.writeString(same, Files.readString(same));
    assertThat(live.readAgain(Set.of(same, temporary)).presentation()).containsSame(before);
  }
}
