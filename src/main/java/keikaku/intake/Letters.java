package keikaku.intake;

import java.lang.Character.UnicodeScript;

/** What kind of letter a character is, as far as reading a plan depends on it. */
final class Letters {

  private Letters() {}

  static boolean isBlank(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == '\u001c'
        || character == '\u001d'
        || character == '\u001e'
        || character == '\u001f';
  }

  /** Written without spaces between words: kana, kanji and their punctuation, full-width signs. */
  static boolean isCjk(int character) {
    UnicodeScript script = UnicodeScript.of(character);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || (character >= 0x3000 && character <= 0x30ff)
        || (character >= 0xff00 && character <= 0xffef);
  }

  static boolean isKanji(int character) {
    return UnicodeScript.of(character) == UnicodeScript.HAN;
  }

  static boolean isKana(int character) {
    UnicodeScript script = UnicodeScript.of(character);
    return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
  }

  static boolean isHiragana(int character) {
    return UnicodeScript.of(character) == UnicodeScript.HIRAGANA;
  }

  /** A letter or digit of a script that puts spaces between words. */
  static boolean isSpacedLetter(int character) {
    return Character.isLetterOrDigit(character) && !isCjk(character);
  }

  /**
   * Full-width ASCII made narrow, the ideographic space a space; every character keeps its place.
   */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(fold(text.charAt(i)));
    }
    return folded.toString();
  }

  private static char fold(char character) {
    if (character >= 0xff01 && character <= 0xff5e) {
      return (char) (character - 0xff01 + '!');
    }
    return isBlank(character) ? ' ' : character;
  }

  static String squeeze(String text) {
    StringBuilder squeezed = new StringBuilder(text.length());
    text.chars().filter(one -> !isBlank(one)).forEach(one -> squeezed.append((char) one));
    return squeezed.toString();
  }

  /** How many characters are no blanks. */
  static int count(String text) {
    return (int) text.chars().filter(one -> !isBlank(one)).count();
  }
}
