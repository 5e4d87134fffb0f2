/**
 * Proves the published site in a real browser, as citizens meet it.
 *
 * <p>Start with {@link keikaku.browser.Stage}: it builds the site once, serves it and opens the
 * browser for every test of a run. All tests here carry the tag {@code browser}, so that they run
 * alone with {@code mvn test -Dgroups=browser} and stay away with {@code -DexcludedGroups=browser}.
 */
package keikaku.browser;
