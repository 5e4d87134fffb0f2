/**
 * Proves, while a site is made, that no letter of the content is lost on the way to its page and to
 * its data.
 *
 * <p>Start at {@link keikaku.conservation.ConservationChecker}. It knows neither templates nor
 * tables: it takes the wording of an entry and looks for its letters and numbers in the bytes that
 * will be published.
 */
package keikaku.conservation;
