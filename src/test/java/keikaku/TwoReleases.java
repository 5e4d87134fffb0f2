package keikaku;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keikaku.diagnostic.Phrases;

/**
 * A project whose content is that of one release or of another, and what is published of each. The
 * builds that are disturbed are children; those that prepare or mend run in this process, which has
 * learned by then to build quickly.
 */
final class TwoReleases {

  private final SmallProject content;
  private final Path site;
  private final boolean live;
  private final Map<String, String> first;
  private final Map<String, String> second;

  private TwoReleases(SmallProject content, Path site, boolean live) throws Exception {
    this.content = content;
    this.site = site;
    this.live = live;
    second = built(2);
    first = built(1);
    assertThat(first).hasSameSizeAs(second).isNotEqualTo(second);
  }

  /** Both published, the first last, in an ordinary folder or in a live one. */
  static TwoReleases in(Path top, Path site, boolean live) throws Exception {
    return new TwoReleases(SmallProject.in(top), site, live);
  }

  Path site() {
    return site;
  }

  /** What the options say where these releases are published. */
  String[] command() {
    return live
        ? new String[] {"build", "--output", site.toString(), "--live"}
        : new String[] {"build", "--output", site.toString()};
  }

  /** The content of a release is now what the next build will find. */
  void use(int release) throws Exception {
    content.evaluate(release == 1 ? "○" : "×", "第" + release + "版の結果です。");
  }

  Map<String, String> sums(int release) {
    return release == 1 ? first : second;
  }

  Map<String, String> built(int release) throws Exception {
    use(release);
    assertThat(publish().failed()).isFalse();
    return present();
  }

  /** The files of the site as it stands. */
  Map<String, String> present() throws Exception {
    return SmallProject.sums(site.toRealPath());
  }

  /** Straight after an interruption the folder may be missing, for the next build to bring back. */
  void assertOldOrNewAfterRecovery(String when) throws Exception {
    if (Files.exists(site, LinkOption.NOFOLLOW_LINKS)) {
      assertOldOrNew(when);
    }
    content.evaluate("〇", "誤りのある原稿では、公開できません。");
    assertThat(publish().failed()).as(when).isTrue();
    assertOldOrNew(when + ", recovered");
    assertNothingIsLeft(when);
  }

  void assertOldOrNew(String when) throws Exception {
    assertThat(SmallProject.isWhole(site.toRealPath())).as(when).isTrue();
    assertThat(present()).as(when).isIn(List.of(first, second));
  }

  private void assertNothingIsLeft(String when) {
    for (String left : List.of("next", "old", "swap", "link")) {
      assertThat(inWorkshop(left)).as(when).doesNotExist();
    }
  }

  /** Whether a build has left something of that name in the folder where releases are made. */
  boolean holds(String name) {
    return Files.exists(inWorkshop(name), LinkOption.NOFOLLOW_LINKS);
  }

  private Path inWorkshop(String name) {
    return site.resolveSibling(".keikaku").resolve(site.getFileName()).resolve(name);
  }

  private Project project() {
    Path top = content.top();
    return new Project(
        top, top.resolve("content"), site, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private Result publish() throws Exception {
    Terminal terminal = new Terminal(System.out, System.err, false, Messages.in("ja"));
    return new Build(project(), Phrases.in("ja"), false)
        .publish(live, new Progress(terminal, true));
  }
}
