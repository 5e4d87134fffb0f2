/**
 * Turns a published document into content.
 *
 * <p>Start at {@link keikaku.intake.ImportReader}: the line {@code ### 2. 業務継続性の向上 【△】} with the
 * lines under it becomes an item with its number, title, grade, measures and result. Every
 * character is accounted for in a ledger, so that nothing is lost unseen; what could be meant in
 * two ways is told, never guessed.
 */
package keikaku.intake;
