package keikaku.intake;

/**
 * A piece of the source that is in no field.
 *
 * @param line its line in the source, from 1
 * @param text what it says
 * @param reason the key of the phrase that says why, empty where there is none
 */
public record Stretch(int line, String text, String reason) {}
