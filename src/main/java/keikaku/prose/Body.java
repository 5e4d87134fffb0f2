package keikaku.prose;

import java.util.List;
import keikaku.model.Prose;

/**
 * What a file says below its front matter.
 *
 * @param references links that lead to a place on a page
 */
public record Body(Prose prose, List<Reference> references) {

  public Body {
    references = List.copyOf(references);
  }
}
