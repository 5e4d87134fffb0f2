package keikaku.emit.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keikaku.emit.rdf.Node.Text;
import keikaku.emit.rdf.Node.Typed;
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
    List<Text> texts = new ArrayList<>();
    texts.add(new Text(text.original(), Optional.of(text.language())));
    text.others().forEach((language, other) -> texts.add(new Text(other, Optional.of(language))));
    return texts.stream().filter(each -> !each.value().isEmpty()).toList();
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
