package keikaku.intake;

/** What came of turning bytes into text. */
public sealed interface Decoding {

  /**
   * It worked.
   *
   * @param text the text, without a byte order mark
   * @param charset the name of the encoding
   * @param evidence the key of the phrase that says how the encoding was told
   */
  record Decoded(String text, String charset, String evidence) implements Decoding {}

  /**
   * It did not work, or several encodings fit and a wrong guess would change the text.
   *
   * @param reason the key of the phrase that says why
   */
  record Undecodable(String reason) implements Decoding {}
}
