package keikaku.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number by which an action is judged.
 *
 * @param id unique within its action
 * @param unit unit of all its numbers ({@code 件}, {@code %})
 */
public record Indicator(
    String id,
    Translated<String> name,
    Translated<String> unit,
    Optional<BigDecimal> baseline,
    Optional<BigDecimal> target) {}
