package keikaku.model;

/**
 * A file that pages show or offer, published as it is.
 *
 * @param path below the published site ({@code images/map.png})
 * @param bytes its content; not to be changed
 */
public record Asset(String path, byte[] bytes) {}
