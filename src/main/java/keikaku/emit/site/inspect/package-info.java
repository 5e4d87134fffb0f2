/**
 * Looks over every page before it is published: links, anchors, ids, headings, languages, and that
 * nothing active has found its way in.
 *
 * <p>Start at {@link keikaku.emit.site.inspect.PageChecker}. Each page is read once by a fast
 * scanner of our own; Jsoup parses those that hold a construct (such as {@code p>a[href]}) which no
 * page before them held. Both tell what they see to the same {@code PageRules}.
 */
package keikaku.emit.site.inspect;
