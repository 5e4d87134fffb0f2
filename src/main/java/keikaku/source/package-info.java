/**
 * Reads what staff wrote, and remembers where they wrote it.
 *
 * <p>Start at {@link keikaku.source.ContentReader}: {@code content/actions/07.en.md} becomes a
 * {@link keikaku.source.Document} whose {@link keikaku.source.Identity} is action 7 and whose
 * language is {@code en}. Its front matter is a {@link keikaku.source.Mapping} in which every value
 * is still text and knows its place. {@link keikaku.source.ContentPass} reads the same and keeps
 * nothing, for whoever needs each file only once.
 */
package keikaku.source;
