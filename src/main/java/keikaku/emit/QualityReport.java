package keikaku.emit;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import keikaku.model.Translated;

/**
 * How good the published data is, judged point by point against public yardsticks while the site is
 * built. A failed criterion never reaches a reader: it is a defect of the tool and stops the build.
 *
 * @param certificates one for each yardstick, in the order in which they are shown
 */
public record QualityReport(List<Certificate> certificates) {

  public QualityReport {
    certificates = List.copyOf(certificates);
  }

  /**
   * The findings on one yardstick.
   *
   * @param id its name in data ({@code metadata-quality})
   * @param title the yardstick's name
   * @param source where the yardstick is published
   * @param criteria all its criteria, in the yardstick's own order
   */
  public record Certificate(
      String id, Translated<String> title, String source, List<Criterion> criteria) {

    public Certificate {
      Objects.requireNonNull(title);
      criteria = List.copyOf(criteria);
    }

    /** The points reached, 0 for a yardstick without points. */
    public int points() {
      return criteria.stream().flatMap(c -> c.score().stream()).mapToInt(Score::points).sum();
    }

    /** The points that could be reached, 0 for a yardstick without points. */
    public int outOf() {
      return criteria.stream().flatMap(c -> c.score().stream()).mapToInt(Score::outOf).sum();
    }

    /** How many criteria came out this way. */
    public long count(Outcome outcome) {
      return criteria.stream().filter(criterion -> criterion.outcome() == outcome).count();
    }
  }

  /**
   * One criterion and what was found.
   *
   * @param id the yardstick's own name for it ({@code L1-05}, {@code keyword})
   * @param group the part of the yardstick it belongs to
   * @param title what it asks for
   * @param reason why it came out as it did, a whole sentence
   * @param score its points, where the yardstick counts points
   */
  public record Criterion(
      String id,
      Translated<String> group,
      Translated<String> title,
      Outcome outcome,
      Translated<String> reason,
      Optional<Score> score) {

    public Criterion {
      Objects.requireNonNull(outcome);
      Objects.requireNonNull(score);
    }
  }

  /** Points reached, out of those that the criterion is worth. */
  public record Score(int points, int outOf) {

    public Score {
      if (points < 0 || outOf < points) {
        throw new IllegalArgumentException(points + "/" + outOf);
      }
    }
  }

  /** How a criterion came out. */
  public enum Outcome {
    PASS,
    FAIL,
    NOT_APPLICABLE,
    /** It can be judged only on the running website, such as whether an address answers. */
    WHEN_PUBLISHED;

    /** The word as it stands in data: lower case, with hyphens. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
