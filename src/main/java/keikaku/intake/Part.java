package keikaku.intake;

import java.util.List;
import java.util.Optional;

/**
 * A part of the plan 基本方針 that items stand in.
 *
 * @param number as the source writes it, if it does
 * @param id identifier of the policy in the content
 * @param title its title
 * @param body what the source says about it before its first item
 * @param line where it stands, 0 when the import made it
 */
public record Part(
    Optional<String> number, String id, Passage title, List<Passage> body, int line) {

  public Part {
    body = List.copyOf(body);
  }
}
