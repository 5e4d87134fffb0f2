package keikaku.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An action アクションプラン（取組項目）. Optional facts are absent where the plan does not state them.
 *
 * @param policy id of the policy it belongs to
 * @param measures 取組内容, empty where the plan states none
 * @param keywords words that a citizen would type, beyond those in the text
 * @param related ids of other actions
 * @param departments the departments in charge
 * @param years the fiscal years it runs, where they differ from the plan's or are stated
 * @param budget in yen
 * @param supersededBy id of the action that took its place
 */
public record Action(
    String id,
    String policy,
    Translated<String> title,
    List<Measure> measures,
    Translated<List<String>> keywords,
    List<String> related,
    Translated<List<String>> departments,
    Optional<FiscalYears> years,
    Optional<BigDecimal> budget,
    Optional<String> supersededBy,
    List<Indicator> indicators,
    Map<Language, Translation> translations,
    Origin origin)
    implements Entry {

  public Action {
    measures = List.copyOf(measures);
    related = List.copyOf(related);
    indicators = List.copyOf(indicators);
    translations = Map.copyOf(translations);
  }
}
