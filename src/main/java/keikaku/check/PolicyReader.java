package keikaku.check;

import java.util.Optional;
import keikaku.model.Policy;

/** Reads {@code policies/1.md}. */
final class PolicyReader {

  private PolicyReader() {}

  static Optional<Policy> read(Draft draft) {
    return Optional.of(
        new Policy(
            draft.identity().id(),
            draft.text("title"),
            draft.optionalText("summary"),
            draft.body(),
            draft.states(),
            draft.origin()));
  }
}
