/**
 * Presents the program itself: its rules and the tables of its data, as pages of the staff
 * handbook.
 *
 * <p>Start at {@link keikaku.handbook.HandbookWriter}, which {@code mvn site} runs: for the rule
 * {@code evaluation.grade.unknown} it writes a section of {@code rules.html}. The other pages of
 * the handbook are written by hand and stand in {@code src/site}.
 */
package keikaku.handbook;
