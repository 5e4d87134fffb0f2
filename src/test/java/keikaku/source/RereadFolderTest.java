package keikaku.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import keikaku.diagnostic.Diagnostic;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that is read again, and what was relied on when it was read before. */
class RereadFolderTest {

  private static final Identity ACTION = Identity.of(Kind.ACTION, "7");
  private static final Identity EVALUATION = new Identity(Kind.EVALUATION, "2020", "7");

  @TempDir Path folder;
  private ContentReader reader;
  private Content before;

  @BeforeEach
  void readOnce() throws IOException {
    write("actions/07.md", "---\ntitle: 訓練\n---\n- 一\n");
    write("actions/07.en.md", "---\ntitle: Drill\n---\n- One\n");
    write("evaluations/2020/07.md", "---\ngrade: ○\n---\n結果\n");
    write("images/map.png", "PNG");
    reader = new ContentReader(folder);
    before = reader.read(new Report());
  }

  private Path write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Content again(Path... changed) {
    return reader.readAgain(List.of(changed), new Report());
  }

  private static Written action(Content content) {
    return content.of(Kind.ACTION).get(0);
  }

  @Test
  void entriesAreKnownByKind() {
    assertThat(before.of(Kind.ACTION)).extracting(Written::identity).containsExactly(ACTION);
    assertThat(before.of(Kind.EVALUATION))
        .extracting(Written::identity)
        .containsExactly(EVALUATION);
    assertThat(before.first(Kind.PAGE)).isEmpty();
    assertThat(before.documents())
        .extracting(Document::path, Document::isTranslation)
        .containsExactly(
            tuple("actions/07.md", false),
            tuple("actions/07.en.md", true),
            tuple("evaluations/2020/07.md", false));
  }

  @Test
  void onlyWhatSaysSomethingElseIsAnother() throws IOException {
    Path file = write("actions/07.md", "---\ntitle: 訓練\n---\n- 二\n");
    Content after = again(file);
    assertThat(action(after).original().orElseThrow().body()).isEqualTo("- 二");
    assertThat(action(after).translations()).isEqualTo(action(before).translations());
    assertThat(after.first(Kind.EVALUATION).orElseThrow())
        .isSameAs(before.first(Kind.EVALUATION).orElseThrow());
    assertThat(after.inventory()).isSameAs(before.inventory());
  }

  @Test
  void sameWordsWrittenAgainAreTheSame() throws IOException {
    Content after = again(write("actions/07.md", "---\r\ntitle: 訓練\r\n---\r\n- 一\r\n"));
    assertThat(action(after)).isSameAs(action(before));
  }

  @Test
  void translationIsReplacedAlone() throws IOException {
    Content after = again(write("actions/07.en.md", "---\ntitle: Drill\n---\n- Two\n"));
    assertThat(action(after).translations().get("en").body()).isEqualTo("- Two");
    assertThat(action(after).original().orElseThrow())
        .isSameAs(action(before).original().orElseThrow());
  }

  @Test
  void newAndDeletedFilesAreNoticed() throws IOException {
    Path page = write("pages/about.md", "本文\n");
    Path evaluation = folder.resolve("evaluations/2020/07.md");
    Files.delete(evaluation);
    Content after = again(page, evaluation);
    assertThat(after.first(Kind.PAGE)).isPresent();
    assertThat(after.first(Kind.EVALUATION)).isEmpty();
    assertThat(after.inventory().isThere("pages/about.md")).isTrue();
    assertThat(after.inventory().isThere("evaluations/2020/07.md")).isFalse();
    assertThat(after.inventory()).isNotEqualTo(before.inventory());
  }

  @Test
  void mistakesAreToldEachTime() throws IOException {
    Path file = write("actions/07.md", "---\ntitle: 目的: 安全\n---\n");
    for (int time = 0; time < 2; time++) {
      Report report = new Report();
      reader.readAgain(time == 0 ? List.of(file) : List.of(), report);
      assertThat(report.diagnostics())
          .extracting(Diagnostic::rule)
          .containsExactly(Rule.FRONT_COLON_AMBIGUOUS);
    }
  }

  @Test
  void filesLeftBehindAreTold() throws IOException {
    write("actions/07.md~", "x");
    Report report = new Report();
    ContentReader.read(folder, report);
    assertThat(report.diagnostics())
        .extracting(Diagnostic::rule)
        .containsExactly(Rule.FILE_TEMPORARY_IGNORED);
  }

  @Test
  void inventoryKnowsWhatCanBeReferredTo() {
    Inventory inventory = before.inventory();
    assertThat(inventory.has(ACTION)).isTrue();
    assertThat(inventory.has(Identity.of(Kind.ACTION, "8"))).isFalse();
    assertThat(inventory.at("actions/07.md")).contains(ACTION);
    assertThat(inventory.isThere("images/map.png")).isTrue();
    assertThat(inventory.isThere("actions/07.md")).isTrue();
    assertThat(inventory.isThere("actions/07.en.md")).isFalse();
    assertThat(inventory.ids(Kind.ACTION)).containsExactly("7");
    assertThat(inventory.ids(Kind.PAGE)).isEmpty();
    assertThat(inventory.judged()).isEqualTo(Map.of("2020", Set.of("7")));
    assertThat(inventory.paths())
        .containsExactly("actions/07.md", "evaluations/2020/07.md", "images/map.png");
    Inventory same =
        new Inventory(
            Map.of("actions/07.md", ACTION, "evaluations/2020/07.md", EVALUATION),
            Set.of("images/map.png"));
    assertThat(inventory).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(inventory).isNotEqualTo(new Inventory(Map.of(), Set.of("images/map.png")));
    assertThat(inventory)
        .isNotEqualTo(
            new Inventory(
                Map.of("actions/07.md", ACTION, "evaluations/2020/07.md", EVALUATION), Set.of()));
  }

  @Test
  void whatWasReliedOnHoldsAsLongAsItIsThere() {
    Inquiry inquiry = new Inquiry(before.inventory());
    assertThat(inquiry.has(ACTION)).isTrue();
    assertThat(inquiry.isThere("images/map.png")).isTrue();
    assertThat(inquiry.subject("actions/07.md")).contains(ACTION);
    assertThat(inquiry.subject("images/map.png")).isEmpty();
    Inquiry.Reliance reliance = inquiry.reliance();
    assertThat(reliance.holdsIn(before.inventory())).isTrue();
    assertThat(
            reliance.holdsIn(
                new Inventory(Map.of("actions/07.md", ACTION), Set.of("images/map.png"))))
        .isTrue();
    assertThat(reliance.holdsIn(new Inventory(Map.of("actions/07.md", ACTION), Set.of())))
        .isFalse();
    assertThat(reliance.holdsIn(new Inventory(Map.of(), Set.of("images/map.png")))).isFalse();
  }

  @Test
  void whatWasSoughtInVainHoldsNowhere() {
    Inquiry thing = new Inquiry(before.inventory());
    assertThat(thing.has(Identity.of(Kind.PAGE, "about"))).isFalse();
    assertThat(thing.reliance().holdsIn(before.inventory())).isFalse();
    Inquiry path = new Inquiry(before.inventory());
    assertThat(path.isThere("pages/about.md")).isFalse();
    assertThat(path.reliance().holdsIn(before.inventory())).isFalse();
    Inquiry all = new Inquiry(before.inventory());
    assertThat(all.all()).isSameAs(before.inventory());
    assertThat(all.reliance().holdsIn(before.inventory())).isFalse();
  }
}
