package keikaku.emit.site;

import keikaku.emit.DataFiles;
import keikaku.emit.Tables;

/**
 * The open data that the site offers and explains.
 *
 * @param tables what the data is made from
 * @param files the files for download
 */
public record DataOffer(Tables tables, DataFiles files) {}
