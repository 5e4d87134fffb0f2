package keikaku.browser;

import java.util.List;

/**
 * What happened while pages were shown, besides showing them.
 *
 * @param messages everything that reached the console
 * @param requests the address of everything that was asked for
 */
record Noise(List<String> messages, List<String> requests) {}
