/**
 * Makes the output folder hold exactly the artifacts, or leaves it as it was.
 *
 * <p>Start at {@link keikaku.output.Publisher}. The new release is written beside the folder,
 * compared with its {@link keikaku.output.Manifest} and only then put in the folder's place by two
 * renames, which {@code Swap} can finish or take back after any interruption:
 *
 * <pre>
 * public/                   the site, with .keikaku-manifest and whatever is not ours
 * .keikaku/public/next      the release being written
 * .keikaku/public/previous  the release before, for rollback
 * .keikaku/public/old       the one before that, about to be removed
 * .keikaku/public/swap      stands while the renames are under way
 * .keikaku/public/lock      held while a build runs
 * </pre>
 *
 * <p>Every change on the disk goes through {@link keikaku.output.Disk}, so that a test can make any
 * one of them fail or end the process there.
 */
package keikaku.output;
