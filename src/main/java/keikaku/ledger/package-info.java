/**
 * Remembers every address and every column that was ever published, and says what a release would
 * drop.
 *
 * <p>Start at {@link keikaku.ledger.Ledgers}. The ledgers are text files among the content, so that
 * they are kept, reviewed and merged with it:
 *
 * <pre>
 * content/published/addresses.txt   actions/5.html
 *                                   terms/gis.html gone 2024-04-01 この計画では使わなくなりました。
 * content/published/columns.txt     version 1
 *                                   actions.action_number
 * </pre>
 */
package keikaku.ledger;
