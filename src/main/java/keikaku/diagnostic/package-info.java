/**
 * What the tool has to say to the people who edit.
 *
 * <p>Start at {@link keikaku.diagnostic.Diagnostic}: {@code grade: 〇} in {@code
 * content/evaluations/2021/07.md} becomes one, with the rule {@code evaluation.grade.unknown}. A
 * {@link keikaku.diagnostic.Report} collects all of a run; {@link keikaku.diagnostic.Phrases} puts
 * them into Japanese or English.
 */
package keikaku.diagnostic;
