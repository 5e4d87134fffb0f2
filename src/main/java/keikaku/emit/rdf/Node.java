package keikaku.emit.rdf;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import keikaku.model.Language;

/** What a statement says of its subject: another thing, or a value. */
sealed interface Node {

  /** The text of a value, or the address of a thing. */
  String value();

  /**
   * A thing, by its IRI or by a reference that readers resolve against the document's own address.
   */
  record Iri(String value) implements Node {

    private static final boolean[] FORBIDDEN = forbidden();

    public Iri {
      Objects.requireNonNull(value);
      value = escaped(value);
    }

    @Override
    public boolean equals(Object other) {
      return this == other || other instanceof Iri iri && value.equals(iri.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }

    /** Characters that no RDF syntax allows in an IRI are percent-encoded. */
    private static String escaped(String value) {
      char[] signs = value.toCharArray();
      for (char sign : signs) {
        if (isForbidden(sign)) {
          StringBuilder escaped = new StringBuilder();
          for (char each : signs) {
            append(each, escaped);
          }
          return escaped.toString();
        }
      }
      return value;
    }

    private static boolean[] forbidden() {
      boolean[] forbidden = new boolean[128];
      Arrays.fill(forbidden, 0, ' ' + 1, true);
      for (char c : "<>\"{}|^`\\".toCharArray()) {
        forbidden[c] = true;
      }
      return forbidden;
    }

    private static boolean isForbidden(char c) {
      return c < FORBIDDEN.length && FORBIDDEN[c];
    }

    private static void append(char c, StringBuilder to) {
      if (isForbidden(c)) {
        to.append('%').append(hexDigit(c >> 4)).append(hexDigit(c & 15));
      } else {
        to.append(c);
      }
    }

    private static char hexDigit(int nibble) {
      return "0123456789ABCDEF".charAt(nibble);
    }
  }

  /** A class, property or datatype of a vocabulary, which every writer shortens. */
  record Name(Vocabulary vocabulary, String local) implements Node {
    @Override
    public String value() {
      return vocabulary.namespace() + local;
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || other instanceof Name name
              && vocabulary == name.vocabulary
              && local.equals(name.local);
    }

    @Override
    public int hashCode() {
      return 31 * vocabulary.ordinal() + local.hashCode();
    }

    String shortened() {
      return vocabulary.prefix() + ":" + local;
    }
  }

  /** Text, with its language where it has one. */
  record Text(String value, Optional<Language> language) implements Node {
    public Text {
      Objects.requireNonNull(value);
      Objects.requireNonNull(language);
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || other instanceof Text text
              && value.equals(text.value)
              && language.equals(text.language);
    }

    @Override
    public int hashCode() {
      return 31 * value.hashCode() + language.hashCode();
    }
  }

  /** A value of a datatype, such as a date or a number. */
  record Typed(String value, Name datatype) implements Node {

    @Override
    public boolean equals(Object other) {
      return this == other
          || other instanceof Typed typed
              && value.equals(typed.value)
              && datatype.equals(typed.datatype);
    }

    @Override
    public int hashCode() {
      return 31 * value.hashCode() + datatype.hashCode();
    }
  }
}
