package keikaku.emit.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import keikaku.emit.rdf.Node.Text;
import keikaku.emit.rdf.Node.Typed;
import keikaku.model.Language;
import keikaku.model.Translated;

/** Values of the plan as RDF writes them. */
final class Literals {

  private Literals() {}

  static Typed date(LocalDate date) {
    return new Typed(date.toString(), Vocabulary.XSD.name("date"));
  }

  static Typed decimal(BigDecimal number) {
    return new Typed(number.toPlainString(), Vocabulary.XSD.name("decimal"));
  }

  static Typed integer(long number) {
    return new Typed(Long.toString(number), Vocabulary.XSD.name("integer"));
  }

  static Text plain(String text) {
    return new Text(text, Optional.empty());
  }

  /** A text for each language that has one, the first language first. */
  static List<Text> texts(Translated<String> text) {
    return texts(text, words -> words);
  }

  /** The same for text that is made of something else. */
  static <T> List<Text> texts(Translated<T> text, Function<? super T, String> words) {
    List<Text> texts = new ArrayList<>();
    add(words.apply(text.original()), text.language(), texts);
    text.others().forEach((language, other) -> add(words.apply(other), language, texts));
    return texts;
  }

  private static void add(String text, Language language, List<Text> to) {
    if (!text.isEmpty()) {
      to.add(new Text(text, Optional.of(language)));
    }
  }

  /** Every text of lists, the first language first. */
  static List<Text> lists(Translated<List<String>> lists) {
    List<Text> texts = new ArrayList<>();
    lists.original().forEach(each -> texts.add(new Text(each, Optional.of(lists.language()))));
    lists
        .others()
        .forEach(
            (language, others) ->
                others.forEach(each -> texts.add(new Text(each, Optional.of(language)))));
    return texts;
  }
}
