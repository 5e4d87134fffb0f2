package keikaku.model;

import java.time.LocalDate;

/** One line of the data's change log. */
public record Change(LocalDate date, Translated<String> note) {

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Change change && date.equals(change.date) && note.equals(change.note);
  }

  @Override
  public int hashCode() {
    return 31 * date.hashCode() + note.hashCode();
  }
}
