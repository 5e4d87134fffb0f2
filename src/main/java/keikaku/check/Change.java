package keikaku.check;

import java.util.Optional;

/**
 * A part of an original that is not as it was when it was translated.
 *
 * @param part {@code title}, {@code 2} for the second paragraph or list item; empty for one that is
 *     gone
 * @param before its wording then: empty text for a part that is new, absent where nobody knows
 * @param after its wording now, empty for a part that is gone
 */
public record Change(String part, Optional<String> before, String after) {}
