package keikaku.emit;

import java.util.List;
import java.util.Optional;

/**
 * What the picture of a page shows, which messengers and social media put beside a link to it.
 *
 * @param publisher who publishes the plan
 * @param site the site's name
 * @param title the page's title, or what it finds
 * @param verdict how the action was judged, where the page is about one that was
 * @param shares how many actions got each grade, best first, where the page is about several
 * @param notes smaller lines at the foot
 * @param colours what it is painted in
 */
public record ShareCard(
    String publisher,
    String site,
    String title,
    Optional<Verdict> verdict,
    List<Share> shares,
    List<String> notes,
    Colours colours) {

  public ShareCard {
    shares = List.copyOf(shares);
    notes = List.copyOf(notes);
  }

  /** A grade in words, with its mark and its three colours. */
  public record Verdict(String symbol, String words, String mark, String wash, String ink) {}

  /** How many got one grade, and the grade's colour. */
  public record Share(int count, String colour) {}

  /** Colours as stylesheets write them, {@code #1a1a1a}. */
  public record Colours(String text, String soft, String paper, String accent) {}
}
