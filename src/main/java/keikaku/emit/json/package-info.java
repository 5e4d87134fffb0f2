/**
 * Presents a plan as JSON, and describes the published files for programs.
 *
 * <p>Start at {@link keikaku.emit.json.JsonEmitter}. A row has the names of the CSV columns; what
 * stands in several languages is one object with a member for each ({@code "title": {"ja": …, "en":
 * …}}), what is not stated is {@code null}.
 */
package keikaku.emit.json;
