/**
 * Shows the site while it is being edited.
 *
 * <p>Start at {@link keikaku.serve.SiteServer}: it answers browsers on this machine from a {@link
 * keikaku.serve.Snapshot}, tells them when there is a newer one, and lays what is wrong over the
 * last good site. {@link keikaku.serve.FolderWatch} says when a file was saved.
 */
package keikaku.serve;
