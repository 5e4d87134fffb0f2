package keikaku.emit.site;

import java.util.function.Supplier;
import keikaku.emit.DataFiles;
import keikaku.emit.QualityReport;
import keikaku.emit.Tables;

/**
 * The open data that the site offers and explains.
 *
 * @param tables what the data is made from
 * @param files the files for download
 * @param quality what was found about the data
 */
public record DataOffer(Tables tables, DataFiles files, Supplier<QualityReport> quality) {}
