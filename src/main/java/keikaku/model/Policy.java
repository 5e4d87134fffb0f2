package keikaku.model;

import java.util.Map;
import java.util.Optional;

/**
 * A basic policy 基本方針.
 *
 * @param summary a short summary in the publishing project's own plain words, not official wording
 * @param body what the plan itself says about the policy, empty where it says nothing
 */
public record Policy(
    String id,
    Translated<String> title,
    Optional<Translated<String>> summary,
    Translated<Prose> body,
    Map<Language, Translation> translations,
    Origin origin)
    implements Entry {

  public Policy {
    translations = Map.copyOf(translations);
  }
}
