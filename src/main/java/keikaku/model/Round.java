package keikaku.model;

import java.util.Map;

/**
 * One evaluation round 評価の回: the whole plan judged once.
 *
 * @param body what is said about the round as a whole
 */
public record Round(
    String id,
    Kind kind,
    FiscalYears period,
    Translated<String> title,
    Translated<Prose> body,
    Map<Language, Translation> translations,
    Origin origin)
    implements Entry {

  /** What a round looks back on. */
  public enum Kind {
    ANNUAL,
    INTERIM,
    FINAL;

    /** The word as it stands in front matter and data. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public Round {
    translations = Map.copyOf(translations);
  }
}
