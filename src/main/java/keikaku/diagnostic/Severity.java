package keikaku.diagnostic;

import java.util.Locale;

/** How grave a diagnostic is: an error keeps the site from being built, the others do not. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE;

  /** The word in messages of every language, as editors and scripts expect it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
