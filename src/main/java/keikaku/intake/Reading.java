package keikaku.intake;

import java.util.Map;
import java.util.Optional;

/**
 * How a document is to be read, as far as the person who imports it says.
 *
 * @param delimited whether it is a table with a row for each item (CSV), rather than running text
 * @param columns what the columns of these names hold
 * @param axis which of several scales is the grade
 */
public record Reading(boolean delimited, Map<String, Column> columns, Optional<String> axis) {

  /** Running text, nothing said. */
  public static final Reading TEXT = new Reading(false, Map.of(), Optional.empty());

  /** A delimited file, nothing said. */
  public static final Reading TABLE = new Reading(true, Map.of(), Optional.empty());

  public Reading {
    columns = Map.copyOf(columns);
  }
}
