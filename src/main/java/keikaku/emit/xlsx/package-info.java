/**
 * Presents a plan as an Excel workbook.
 *
 * <p>Start at {@link keikaku.emit.xlsx.XlsxEmitter}. The workbook keeps Japan's rules for
 * machine-readable data: a sheet is a table whose first line is the header; no merged cells, no
 * formulas, nothing hidden, nothing said by colour.
 */
package keikaku.emit.xlsx;
