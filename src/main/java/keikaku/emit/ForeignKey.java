package keikaku.emit;

/**
 * Says that every value of a column is the key of a row in another table (or in the same one).
 *
 * @param column the column that refers
 * @param table the table it refers to
 * @param target the column it refers to, the key of that table
 */
public record ForeignKey(String column, String table, String target) {}
