package keikaku.source;

import java.util.Optional;

/**
 * The upper part of a file.
 *
 * @param fields absent when it cannot be read
 * @param bodyLine the line after it; beyond the last one when the body cannot be told apart
 */
record FrontMatter(Optional<Mapping> fields, int bodyLine) {}
