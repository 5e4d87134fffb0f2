/**
 * Understands the Markdown that staff write, and nothing beyond what the plan can present.
 *
 * <p>Start at {@link keikaku.prose.ProseReader}: the body of {@code content/pages/about.md} becomes
 * a {@link keikaku.model.Prose}. No other package knows CommonMark.
 */
package keikaku.prose;
