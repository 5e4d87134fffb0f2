package keikaku.model;

import java.time.LocalDate;

/**
 * A span of Japanese fiscal years, both included; a fiscal year runs from 1 April to 31 March and
 * is named for the calendar year in which it begins.
 */
public record FiscalYears(int first, int last) {

  public FiscalYears {
    if (last < first) {
      throw new IllegalArgumentException(first + "/" + last);
    }
  }

  public LocalDate start() {
    return LocalDate.of(first, 4, 1);
  }

  public LocalDate end() {
    return LocalDate.of(last + 1, 3, 31);
  }

  public boolean contains(FiscalYears other) {
    return first <= other.first && other.last <= last;
  }

  /** As it stands in the front matter: {@code 2017/2021}. */
  @Override
  public String toString() {
    return first == last ? Integer.toString(first) : first + "/" + last;
  }
}
