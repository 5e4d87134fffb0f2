package keikaku.model;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that claim that a site keeps the accessibility standard: 準拠, in the sense that the
 * ministry's guideline for public sites gives it, and what English says for it.
 */
public final class ConformanceClaim {

  private static final Pattern CLAIM =
      Pattern.compile(
          "準拠|\\b(?:conforms? (?:to|with)|in conformance with|compl(?:y|ies) with"
              + "|(?:compliant|conformant) with)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern STANDARD =
      Pattern.compile("JIS\\s*X\\s*8341|WCAG|アクセシビリティ|accessibility", Pattern.CASE_INSENSITIVE);

  private ConformanceClaim() {}

  /**
   * Where a claim begins; nothing where the words are about something else, as in 「DCAT-APに準拠」.
   *
   * @param aboutAccessibility whether all around the words is about accessibility
   */
  public static OptionalInt find(String words, boolean aboutAccessibility) {
    Matcher claim = CLAIM.matcher(words);
    boolean meant = aboutAccessibility || STANDARD.matcher(words).find();
    return meant && claim.find() ? OptionalInt.of(claim.start()) : OptionalInt.empty();
  }
}
