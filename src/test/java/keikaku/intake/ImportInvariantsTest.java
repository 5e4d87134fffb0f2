package keikaku.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every import, whatever happens to the text on its way out of a PDF. */
class ImportInvariantsTest {

  private static final long SEED = Long.getLong("keikaku.seed", 20261122L);
  private static final Imported KATO = Samples.imported(Samples.kato());
  private static final String FORM_OF_KATO = "#*-・⇒【】.…()評価凡例\t";

  /** All fields of an item, so that any difference shows. */
  private static String described(Item item) {
    return String.join(
        "\n",
        item.number(),
        item.title().text(),
        Integer.toString(item.part()),
        item.judgement().toString(),
        texts(item.measures()),
        texts(item.result()),
        item.standing().toString());
  }

  private static String texts(List<Passage> passages) {
    return String.join("\n", passages.stream().map(Passage::text).toList());
  }

  private static Stream<String> fields(Imported plan) {
    return Stream.of(
            plan.cover().title().stream(),
            plan.cover().preface().stream(),
            plan.parts().stream().map(Part::title),
            plan.parts().stream().flatMap(part -> part.body().stream()),
            plan.items().stream().map(Item::title),
            plan.items().stream().flatMap(item -> item.measures().stream()),
            plan.items().stream().flatMap(item -> item.result().stream()))
        .flatMap(all -> all)
        .map(Passage::text);
  }

  @Test
  void everyCharacterIsInOneFieldOrReported() {
    Map<Integer, Integer> left = new HashMap<>();
    Samples.kato().chars().forEach(one -> left.merge(one, 1, Integer::sum));
    Stream.of(
            fields(KATO),
            KATO.scale().stream().map(grade -> grade.symbol() + grade.label()),
            KATO.parts().stream().map(part -> part.number().orElse("")),
            KATO.items().stream().map(Item::number),
            KATO.items().stream().map(item -> ((Judgement.Given) item.judgement()).written()),
            KATO.unplaced().stream().map(Stretch::text),
            KATO.furniture().stream().map(Stretch::text))
        .flatMap(all -> all)
        .forEach(text -> text.chars().forEach(one -> left.merge(one, -1, Integer::sum)));
    left.keySet().removeIf(Letters::isBlank);
    left.values().removeIf(count -> count == 0);
    assertThat(left).allSatisfy((character, count) -> assertThat(count).isPositive());
    assertThat(left.keySet())
        .extracting(Character::toString)
        .allSatisfy(one -> assertThat(FORM_OF_KATO).contains(one));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\n\n", "\f", "\n\f\n", "\n\n- 12 -\n\n", "\nPage 3 of 9\n"})
  void aBreakInsideAResultChangesNothingOrIsTold(String cut) {
    Random random = new Random(SEED);
    String source = Samples.kato();
    for (int round = 0; round < 30; round++) {
      Item item = KATO.items().get(random.nextInt(KATO.items().size()));
      Passage paragraph = item.result().get(random.nextInt(item.result().size()));
      Slice slice = paragraph.slices().get(0);
      int at = slice.start() + 1 + random.nextInt(Math.max(1, slice.length() - 1));
      Imported mutated = Samples.imported(source.substring(0, at) + cut + source.substring(at));
      String where = "seed %d, round %d, item %s at %d".formatted(SEED, round, item.id(), at);
      checkOthers(mutated, item, where);
      Item same = mutated.items().get(KATO.items().indexOf(item));
      assertThat(same.judgement()).as(where).isEqualTo(item.judgement());
      assertThat(same.measures()).as(where).hasSameSizeAs(item.measures());
      if (!described(same).equals(described(item))) {
        assertThat(toldBetween(mutated, slice.line(), slice.line() + 6)).as(where).isTrue();
      }
    }
  }

  private static void checkOthers(Imported mutated, Item changed, String where) {
    assertThat(mutated.items()).as(where).hasSameSizeAs(KATO.items());
    for (int i = 0; i < KATO.items().size(); i++) {
      if (KATO.items().get(i) != changed) {
        assertThat(described(mutated.items().get(i)))
            .as(where)
            .isEqualTo(described(KATO.items().get(i)));
      }
    }
  }

  private static boolean toldBetween(Imported plan, int first, int last) {
    boolean noticed =
        plan.notices().stream()
            .filter(notice -> !KATO.notices().contains(notice))
            .anyMatch(notice -> notice.line() >= first && notice.line() <= last);
    return noticed
        || plan.unplaced().stream().anyMatch(one -> one.line() >= first && one.line() <= last);
  }

  @Test
  void changingOneMarkChangesOneEvaluation() {
    String source = Samples.kato();
    List<Integer> marks =
        IntStream.range(0, source.length() - 1)
            .filter(at -> source.charAt(at) == '【' && source.charAt(at + 2) == '】')
            .boxed()
            .toList();
    assertThat(marks).hasSize(41);
    for (int at : marks) {
      for (String mark : List.of("○", "△", "×")) {
        if (source.startsWith(mark, at + 1)) {
          continue;
        }
        String changed = source.substring(0, at + 1) + mark + source.substring(at + 2);
        Imported mutated = Samples.imported(changed);
        List<Integer> different =
            IntStream.range(0, 41)
                .filter(
                    i -> !described(mutated.items().get(i)).equals(described(KATO.items().get(i))))
                .boxed()
                .toList();
        assertThat(different).as("mark at %d", at).hasSize(1);
        Judgement judgement = mutated.items().get(different.get(0)).judgement();
        assertThat(judgement).isEqualTo(new Judgement.Given(mark, mark));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "Ｏ", "●", "○→△", "○△", "O", "0", "◎"})
  void aMarkThatIsNoneIsNeverTakenForAGrade(String mark) {
    Imported mutated = Samples.imported(Samples.kato().replaceFirst("【○】", "【" + mark + "】"));
    assertThat(mutated.items().get(0).judgement()).isInstanceOf(Judgement.Unclear.class);
    assertThat(mutated.waits()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"課題", "新規", "%", "継続", "再掲"})
  void aLabelIsNoMark(String label) {
    Imported mutated = Samples.imported(Samples.kato().replaceFirst("【○】", "【" + label + "】"));
    Item item = mutated.items().get(0);
    assertThat(item.judgement()).isEqualTo(new Judgement.Absent());
    assertThat(item.title().text()).endsWith("【" + label + "】");
    assertThat(mutated.notices())
        .filteredOn(notice -> notice.kind() == NoticeKind.EVALUATION_MISSING)
        .hasSize(1);
  }

  @Test
  void addingAnItemAddsOne() {
    Imported more =
        Samples.imported(Samples.kato() + "\n\n### 42. 新しい取組 【△】\n\n- ・調査\n\n⇒ 調査した。\n");
    assertThat(more.items()).hasSize(42);
    assertThat(more.items().subList(0, 41).stream().map(ImportInvariantsTest::described))
        .containsExactlyElementsOf(
            KATO.items().stream().map(ImportInvariantsTest::described).toList());
  }

  @Test
  void noDamageToTheLinesEverBreaksTheAccount() {
    Random random = new Random(SEED);
    for (String name :
        List.of(
            "kato-variants",
            "numbering",
            "en-council-rag",
            "marks-five-levels-two-row-header",
            "two-axes-one-token-per-line")) {
      for (int round = 0; round < 40; round++) {
        String damaged = damaged(Samples.layout(name), random);
        String where = "%s, seed %d, round %d".formatted(name, SEED, round);
        assertThatCode(() -> checkAccount(damaged))
            .as(where + "\n" + damaged)
            .doesNotThrowAnyException();
      }
    }
  }

  private static String damaged(String text, Random random) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      int at = random.nextInt(lines.size());
      switch (random.nextInt(5)) {
        case 0 -> lines.remove(at);
        case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
        case 2 ->
            lines.set(at, lines.get(at).substring(random.nextInt(lines.get(at).length() + 1)));
        case 3 -> lines.set(at, lines.get(at) + "【○】|**⇒" + (char) (0x20 + random.nextInt(0x60)));
        default -> lines.add(at, "");
      }
      if (lines.isEmpty()) {
        return "";
      }
    }
    return String.join("\n", lines);
  }

  private static void checkAccount(String text) {
    if (ImportReader.read(text) instanceof Imported plan) {
      assertThat(plan.tally().total()).isEqualTo(Letters.count(Mended.of(text).text()));
      ContentWriter.files(plan, Samples.FACTS);
    }
    ImportReader.read(text, Reading.TABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "【", "1", " ", "　", "|", "- ", "・", "○", "(", "（", "**", "→", "1.", "\n", "# ", "\"", "…",
        "①", "a-", "【○】", "1-", "\t", ",", "評価:", "が\u3099"
      })
  void noTextTakesLong(String piece) {
    String flood = piece.repeat(15_000 / piece.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          checkAccount("### 1. 題名 【○】\n⇒ " + flood + "\n" + flood + "\n" + flood);
          checkAccount("1. " + flood + " 【○】");
          checkAccount((piece + "\n").repeat(3_000));
        });
  }

  @Test
  void aLineWithoutEndIsRefused() {
    Intake intake = ImportReader.read("### 1. 題名 【○】\n" + "あ".repeat(30_000));
    assertThat(intake).isInstanceOf(Refused.class);
    assertThat(((Refused) intake).tried().get(0).line()).isEqualTo(2);
  }
}
