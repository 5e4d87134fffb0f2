package keikaku.intake;

import java.util.Optional;
import keikaku.model.FiscalYears;

/**
 * What a published plan does not say about itself, or not in a form that a program may rely on, and
 * the person who imports it therefore states. What nobody states is left out of the content.
 *
 * @param id the plan's identifier
 * @param title the plan's title, in place of the one found
 * @param period the plan's fiscal years, in place of those found
 * @param publisher the municipality's name
 * @param code its six-digit code
 * @param license the licence's identifier
 * @param published the date of publication, as {@code 2026-11-22}
 * @param language the language of the source; told by its letters where it is not stated
 */
public record Facts(
    Optional<String> id,
    Optional<String> title,
    Optional<FiscalYears> period,
    Optional<String> publisher,
    Optional<String> code,
    Optional<String> license,
    Optional<String> published,
    Optional<String> language) {

  /** Nothing is stated. */
  public static final Facts NONE =
      new Facts(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
