/**
 * Presents a plan as StratML (ISO 17469-1), the XML vocabulary for strategic plans.
 *
 * <p>Start at {@link keikaku.emit.stratml.StratmlEmitter}: a basic policy is a goal, an action an
 * objective.
 */
package keikaku.emit.stratml;
