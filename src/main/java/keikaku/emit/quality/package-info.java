/**
 * Judges the published files by Japan's rules for machine-readable data (行政データにおける機械可読性に関するルール,
 * Digital Agency, 2026-03-31).
 *
 * <p>Start at {@link keikaku.emit.quality.MachineReadability}. The rules are judged on the bytes
 * that are published, read here anew, not on what they were made from.
 */
package keikaku.emit.quality;
