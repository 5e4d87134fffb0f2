package keikaku.model;

import java.util.List;
import java.util.Objects;

/**
 * The state of one entry's translation into one language.
 *
 * @param maker who made it
 * @param reviewed whether a person has read it against the original
 * @param outdated the parts of the original that changed since ({@code title}, {@code 2} for the
 *     second paragraph or list item), empty when it is up to date
 * @param origin where the translated text stands
 */
public record Translation(Maker maker, boolean reviewed, List<String> outdated, Origin origin) {

  /** Who made a translation. */
  public enum Maker {
    HUMAN,
    MACHINE
  }

  /** The one word that says how far a translation can be trusted. */
  public enum Status {
    REVIEWED,
    HUMAN,
    MACHINE,
    OUTDATED,
    MISSING;

    /** The word as it stands in data: lower case. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public Translation {
    Objects.requireNonNull(maker);
    Objects.requireNonNull(origin);
    outdated = List.copyOf(outdated);
  }

  public Status status() {
    if (!outdated.isEmpty()) {
      return Status.OUTDATED;
    }
    if (reviewed) {
      return Status.REVIEWED;
    }
    return maker == Maker.HUMAN ? Status.HUMAN : Status.MACHINE;
  }
}
