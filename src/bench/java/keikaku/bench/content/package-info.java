/**
 * Makes plans of any size for measuring: the same text for Keikaku and for each generator that it
 * is compared with.
 *
 * <p>Start at {@link keikaku.bench.content.MakeContent}. It needs nothing but the JDK, so that
 * {@code scripts/bench} can compile it alone.
 */
package keikaku.bench.content;
