/**
 * What it means to present a plan: an emitter makes artifacts; every address is decided here.
 *
 * <p>Start at {@link keikaku.emit.Artifact}, a file to be published, {@link
 * keikaku.emit.Addresses}, which names them all, and {@code Tables}, the one definition of the open
 * data that every data format is made from.
 */
package keikaku.emit;
