package keikaku.model;

import java.util.Locale;
import java.util.Objects;

/** A language of the plan, by its BCP 47 tag ({@code ja}, {@code en}, {@code zh-Hans}). */
public record Language(String tag) implements Comparable<Language> {

  public Language {
    Objects.requireNonNull(tag);
    if (!isWellFormed(tag)) {
      throw new IllegalArgumentException("not a BCP 47 tag: " + tag);
    }
  }

  /** Whether the tag is well-formed and written the canonical way (RFC 5646 section 4.5). */
  public static boolean isWellFormed(String tag) {
    return !tag.isEmpty() && Locale.forLanguageTag(tag).toLanguageTag().equals(tag);
  }

  /** Whether words of this language are written without spaces between them. */
  public boolean isWrittenWithoutSpaces() {
    return switch (Locale.forLanguageTag(tag).getLanguage()) {
      case "ja", "zh", "th", "lo", "km", "my" -> true;
      default -> false;
    };
  }

  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof Language language && tag.equals(language.tag));
  }

  @Override
  public int hashCode() {
    return tag.hashCode();
  }

  @Override
  public int compareTo(Language other) {
    return tag.compareTo(other.tag);
  }

  @Override
  public String toString() {
    return tag;
  }
}
