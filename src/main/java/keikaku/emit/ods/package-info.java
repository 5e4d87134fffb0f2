/**
 * Presents a plan as an OpenDocument spreadsheet (version 1.3, ISO/IEC 26300), which LibreOffice
 * opens.
 *
 * <p>Start at {@link keikaku.emit.ods.OdsEmitter}. A sheet is a table whose first line is the
 * header, as in the Excel workbook; no merged cells, no formulas, nothing hidden, nothing said by
 * colour.
 */
package keikaku.emit.ods;
