package keikaku.model;

/** Where a link leads. {@code fragment} is empty or the name of a place on the page. */
public sealed interface Target {

  record ToPlan() implements Target {}

  record ToPolicy(String id) implements Target {}

  record ToAction(String id) implements Target {}

  record ToRound(String round) implements Target {}

  record ToEvaluation(String round, String action) implements Target {}

  record ToTerm(String id) implements Target {}

  record ToPage(String id, String fragment) implements Target {}

  /** A file among the plan's assets. */
  record ToAsset(String path) implements Target {}

  /** A place on the same page. */
  record Here(String fragment) implements Target {}

  /** Another website, a mail address or a telephone number: http, https, mailto or tel. */
  record Outside(String url) implements Target {}
}
