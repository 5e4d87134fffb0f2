/**
 * Presents a plan as CSV (RFC 4180).
 *
 * <p>Start at {@link keikaku.emit.csv.CsvEmitter}. What the columns are is decided in {@link
 * keikaku.emit.Tables}.
 */
package keikaku.emit.csv;
