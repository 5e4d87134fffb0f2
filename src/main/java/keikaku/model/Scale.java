package keikaku.model;

import java.util.List;
import java.util.Optional;

/** The grades of a plan 評価凡例, best first. */
public record Scale(List<Grade> grades) {

  public Scale {
    grades = List.copyOf(grades);
    if (grades.isEmpty()) {
      throw new IllegalArgumentException("a scale without grades");
    }
  }

  public Grade best() {
    return grades.get(0);
  }

  /** The grade with this id or this symbol. */
  public Optional<Grade> find(String idOrSymbol) {
    return grades.stream()
        .filter(grade -> grade.id().equals(idOrSymbol) || grade.symbol().equals(idOrSymbol))
        .findFirst();
  }
}
