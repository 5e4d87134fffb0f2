package keikaku.intake;

import java.util.List;

/**
 * A document out of which no plan can be taken without guessing.
 *
 * @param reason the key of the phrase that says why
 * @param share how much of the text found a place, in per cent
 * @param tried the first lines that were looked at, each with the key of what it lacks
 */
public record Refused(String reason, int share, List<Stretch> tried) implements Intake {

  public Refused {
    tried = List.copyOf(tried);
  }
}
