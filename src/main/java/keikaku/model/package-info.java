/**
 * What the plan says, once every check has passed.
 *
 * <p>Start at {@link keikaku.model.Plan}: the content of {@code content/plan.md} is its {@link
 * keikaku.model.Cover}, a file of {@code content/actions/} an {@link keikaku.model.Action}, a file
 * of {@code content/evaluations/ROUND/} an {@link keikaku.model.Evaluation}. Values are immutable
 * and consistent: every reference leads somewhere, so emitters have no error path.
 */
package keikaku.model;
