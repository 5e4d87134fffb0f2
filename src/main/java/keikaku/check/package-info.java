/**
 * Turns documents into a plan, or says why it cannot.
 *
 * <p>Start at {@link keikaku.check.PlanReader}, which reads a content folder. There is one reader
 * for each kind of file; {@code content/actions/07.md} and its translations become a {@code Draft}
 * and by {@code ActionReader} an {@link keikaku.model.Action}.
 */
package keikaku.check;
