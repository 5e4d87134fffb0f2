package keikaku.model;

/**
 * One grade 評価区分 of the plan's scale.
 *
 * @param id its name in data and addresses
 * @param symbol the mark in the official document ({@code ○})
 * @param rank place in the scale, 1 for the best
 * @param label the official meaning
 */
public record Grade(String id, String symbol, int rank, Translated<String> label) {

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Grade grade
            && rank == grade.rank
            && id.equals(grade.id)
            && symbol.equals(grade.symbol)
            && label.equals(grade.label);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
