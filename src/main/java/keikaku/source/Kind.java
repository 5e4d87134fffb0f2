package keikaku.source;

/** What sort of thing a file describes, by the folder in which it lies. */
public enum Kind {
  PLAN,
  POLICY,
  ACTION,
  ROUND,
  EVALUATION,
  TERM,
  PAGE
}
