/**
 * Presents a plan as a website for citizens, in every language of the plan.
 *
 * <p>Start at {@link keikaku.emit.site.SiteEmitter}, which lists the pages. Each page is a {@code
 * View}: a record that holds everything its template shows, in words that are ready to be shown.
 * The template of the same name, in {@code site-theme/templates}, only says where they go. {@code
 * content/actions/07.md} becomes an {@link keikaku.emit.site.ActionView} in each language, and
 * through {@code action.mustache} the page {@code actions/7.html}.
 */
package keikaku.emit.site;
