package keikaku;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * Something to know before a project can begin.
 *
 * @param name of its option, without the dashes
 * @param usual the answer if nobody says anything
 * @param fits whether an answer will do
 */
record Question(String name, Optional<String> usual, Predicate<String> fits) {

  static Question of(String name, Predicate<String> fits) {
    return new Question(name, Optional.empty(), fits);
  }

  Question usually(String answer) {
    return new Question(name, Optional.of(answer), fits);
  }
}
