/**
 * The command line, and the order of the stages.
 *
 * <p>Start at {@link keikaku.Main}, where a command such as {@code keikaku check --strict} arrives.
 */
package keikaku;
