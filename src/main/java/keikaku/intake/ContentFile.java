package keikaku.intake;

/**
 * A file of the content folder.
 *
 * @param path from the content folder, with {@code /}
 * @param text all of it
 */
public record ContentFile(String path, String text) {}
