package keikaku.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Equality that is written out looks at every component of a record. */
class EqualityTest {

  private static final Language JA = new Language("ja");
  private static final Grade GOOD = new Grade("good", "○", 1, Translated.only(JA, "よい"));
  private static final Grade BAD = new Grade("bad", "×", 2, Translated.only(JA, "わるい"));

  @Test
  void evaluationsDifferByEachComponent() throws ReflectiveOperationException {
    Prose prose = new Prose(List.of(new Block.Preformatted("実施", 1)));
    assertDiffering(
        new Evaluation(
            "1",
            "2020",
            GOOD,
            Translated.only(JA, prose),
            Optional.of(Translated.only(JA, "目標")),
            Optional.of(BigDecimal.ONE),
            Map.of("drills", BigDecimal.ONE),
            Map.of(),
            new Origin("a.md", 1)),
        new Evaluation(
            "2",
            "2021",
            BAD,
            Translated.only(JA, Prose.EMPTY),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Map.of(JA, translated()),
            new Origin("b.md", 1)));
  }

  private static Translation translated() {
    return new Translation(Translation.Maker.HUMAN, true, List.of(), new Origin("c.md", 1));
  }

  @Test
  void scalesDifferByTheirGrades() throws ReflectiveOperationException {
    assertDiffering(new Scale(List.of(GOOD)), new Scale(List.of(GOOD, BAD)));
  }

  /** Two records without a component in common. */
  private static void assertDiffering(Record one, Record other)
      throws ReflectiveOperationException {
    var components = one.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = components[i].getAccessor().invoke(one);
    }
    assertThat(with(one, values)).isEqualTo(one).hasSameHashCodeAs(one).isNotEqualTo(null);
    for (int i = 0; i < values.length; i++) {
      Object[] changed = values.clone();
      changed[i] = components[i].getAccessor().invoke(other);
      assertThat(with(one, changed)).as(components[i].getName()).isNotEqualTo(one);
    }
  }

  private static Object with(Record one, Object[] values) throws ReflectiveOperationException {
    Class<?>[] types =
        Arrays.stream(one.getClass().getRecordComponents())
            .map(component -> component.getType())
            .toArray(Class[]::new);
    return one.getClass().getDeclaredConstructor(types).newInstance(values);
  }
}
