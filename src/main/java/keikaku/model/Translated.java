package keikaku.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something said in the plan's first language and, where a translation exists, in others.
 *
 * @param language the plan's first language, the authority
 * @param original what is said in it
 * @param others the translations, in the order of the plan's languages
 */
public record Translated<T>(Language language, T original, Map<Language, T> others) {

  public Translated {
    Objects.requireNonNull(language);
    Objects.requireNonNull(original);
    others = inOrder(others);
    if (others.containsKey(language)) {
      throw new IllegalArgumentException("a translation into the first language: " + language);
    }
  }

  /** Most plans have one other language, and a map of one is small and has only one order. */
  private static <T> Map<Language, T> inOrder(Map<Language, T> others) {
    return others.size() < 2
        ? Map.copyOf(others)
        : java.util.Collections.unmodifiableMap(new LinkedHashMap<>(others));
  }

  /** Something that has not been translated. */
  public static <T> Translated<T> only(Language language, T original) {
    return new Translated<>(language, original, Map.of());
  }

  /** What is said in this very language, if anything is. */
  public Optional<T> in(Language wanted) {
    return wanted.equals(language)
        ? Optional.of(original)
        : Optional.ofNullable(others.get(wanted));
  }

  /** What a reader of this language gets to see: the translation, else the original. */
  public T shownIn(Language wanted) {
    return in(wanted).orElse(original);
  }

  /** The language of what {@link #shownIn} answers. */
  public Language languageShownIn(Language wanted) {
    return others.containsKey(wanted) ? wanted : language;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Translated<?> text
            && original.equals(text.original)
            && language.equals(text.language)
            && others.equals(text.others);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * language.hashCode() + original.hashCode()) + others.hashCode();
  }

  /** The same in every language, converted. */
  public <R> Translated<R> map(Function<? super T, ? extends R> conversion) {
    Map<Language, R> converted = new LinkedHashMap<>();
    others.forEach((other, value) -> converted.put(other, conversion.apply(value)));
    return new Translated<>(language, conversion.apply(original), converted);
  }
}
