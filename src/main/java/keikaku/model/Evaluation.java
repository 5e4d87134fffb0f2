package keikaku.model;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * How one action was judged in one round.
 *
 * @param id the action's id
 * @param round the round's id
 * @param result 取組結果・成果
 * @param reason why the grade was given, only where staff entered it
 * @param cost in yen, where stated
 * @param actuals what the action's indicators had reached, by indicator id
 */
public record Evaluation(
    String id,
    String round,
    Grade grade,
    Translated<Prose> result,
    Optional<Translated<String>> reason,
    Optional<BigDecimal> cost,
    Map<String, BigDecimal> actuals,
    Map<Language, Translation> translations,
    Origin origin)
    implements Entry {

  public Evaluation {
    actuals = Map.copyOf(actuals);
    translations = Map.copyOf(translations);
  }

  public String action() {
    return id;
  }
}
