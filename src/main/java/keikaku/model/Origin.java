package keikaku.model;

/**
 * Where in the content something was written.
 *
 * @param file path from the project's top, with {@code /} ({@code content/actions/07.md})
 * @param line line of the body's first text, else of the front matter; counted from 1
 */
public record Origin(String file, int line) {}
