package keikaku.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.model.Block;
import keikaku.model.PlainText;
import keikaku.model.Prose;
import keikaku.source.Document;
import keikaku.source.Kind;
import keikaku.source.Mapping;
import keikaku.source.Node;
import keikaku.source.Scalar;
import keikaku.source.Sequence;
import keikaku.source.SourceText;

/**
 * Finds text that is harmless on a page and harmful in a table: what a spreadsheet would run as a
 * formula, the sign that separates paragraphs there, and what looks like somebody's personal data.
 */
final class TextChecker {

  /**
   * A spreadsheet takes text for a formula when it begins with one of these; with a hyphen only if
   * something to calculate follows, since a hyphen also begins lists and negative numbers. Where
   * the semicolon parts the cells, as in much of Europe, what follows one begins a cell as well.
   */
  private static final Pattern FORMULA =
      Pattern.compile(
          "^(?:[=+@＝＋＠].|[-－−]\\s*[A-Za-z0-9(].*[-+*/^&|!(=])"
              + "|;(?:[=+@＝＋＠].|-[A-Za-z0-9(].*[-+*/^&|!(=])",
          Pattern.DOTALL);

  /**
   * What looks like somebody's, each with a sign, and what stands beside it on one side, without
   * which a line need not be searched.
   */
  private enum Personal {
    MAIL('@', "[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9.-]{1,63}\\.[A-Za-z]{2,}"),
    TELEPHONE('0', "(?<![0-9-])0[0-9]{1,4}[-－‐(（][0-9]{1,4}[-－‐)）][0-9]{3,4}(?![0-9-])"),
    LABEL('：', "(?:氏名|住所|生年月日|電話番号)：[^、。\\s]+"),
    NARROW_LABEL(':', "(?:氏名|住所|生年月日|電話番号):[^、。\\s]+");

    private final char sign;
    private final Pattern pattern;

    Personal(char sign, String pattern) {
      this.sign = sign;
      this.pattern = Pattern.compile(pattern);
    }

    boolean mayHaveSign(SourceText text) {
      return sign >= 128 || text.has(sign);
    }

    boolean mayBeIn(String line) {
      for (int at = line.indexOf(sign); at >= 0; at = line.indexOf(sign, at + 1)) {
        if (isBesideSign(line, at)) {
          return true;
        }
      }
      return false;
    }

    private boolean isBesideSign(String line, int at) {
      return switch (this) {
        case MAIL -> true;
        case TELEPHONE -> isDialled(line, at);
        case LABEL, NARROW_LABEL -> at > 0 && "名所日号".indexOf(line.charAt(at - 1)) >= 0;
      };
    }

    /** Whether a number begins here that a telephone number could begin with. */
    private static boolean isDialled(String line, int at) {
      int end = at + 1;
      while (end < line.length() && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
        end++;
      }
      return end > at + 1 && end < line.length() && "-－‐(（".indexOf(line.charAt(end)) >= 0;
    }
  }

  private static final List<Personal> PERSONAL = List.of(Personal.values());

  private static final char SEPARATOR = '¶';

  private final Document document;
  private final Report report;

  TextChecker(Document document, Report report) {
    this.document = document;
    this.report = report;
  }

  void check(Prose prose) {
    document.front().ifPresent(this::refuseFormula);
    Kind kind = document.identity().kind();
    if (kind == Kind.PAGE) {
      return;
    }
    if (kind != Kind.PLAN) {
      prose.blocks().forEach(this::refuseFormula);
    }
    boolean aboutWork = kind == Kind.ACTION || kind == Kind.EVALUATION;
    SourceText text = document.text();
    boolean plain = text.toString().indexOf(SEPARATOR) < 0 && !(aboutWork && mayBePersonal(text));
    for (int line = 1; line <= text.lineCount() && !plain; line++) {
      check(line, text.line(line), aboutWork);
    }
  }

  /** Whether anything in the text could look like somebody's. */
  private static boolean mayBePersonal(SourceText text) {
    boolean found = false;
    for (int i = 0; i < PERSONAL.size() && !found; i++) {
      Personal personal = PERSONAL.get(i);
      found = personal.mayHaveSign(text) && personal.mayBeIn(text.toString());
    }
    return found;
  }

  private void check(int number, String line, boolean aboutWork) {
    int start = document.text().startOf(number);
    int separator = line.indexOf(SEPARATOR);
    if (separator >= 0) {
      report.add(
          Rule.TEXT_SEPARATOR_REFUSED,
          document.text().between(start + separator, start + separator + 1));
    }
    if (!aboutWork) {
      return;
    }
    for (Personal personal : PERSONAL) {
      if (personal.mayBeIn(line)) {
        check(personal.pattern.matcher(line), start);
      }
    }
  }

  private void check(Matcher personal, int start) {
    if (personal.find()) {
      report.add(
          Rule.TEXT_PERSONAL_SUSPECTED,
          document.text().between(start + personal.start(), start + personal.end()),
          "text",
          personal.group());
    }
  }

  private void refuseFormula(Node node) {
    if (node instanceof Scalar scalar) {
      refuseFormula(scalar);
    } else if (node instanceof Sequence sequence) {
      sequence.items().forEach(this::refuseFormula);
    } else if (node instanceof Mapping mapping) {
      mapping.fields().forEach(field -> refuseFormula(field.value()));
    }
  }

  private void refuseFormula(Scalar scalar) {
    String words = scalar.text().strip();
    if (mayCalculate(words)) {
      Matcher formula = FORMULA.matcher(words);
      if (formula.find()) {
        report.add(Rule.TEXT_FORMULA_REFUSED, scalar.place(), "sign", sign(formula));
      }
    }
  }

  private void refuseFormula(Block block) {
    if (block instanceof Block.Listing listing) {
      listing.items().forEach(item -> item.forEach(this::refuseFormula));
      return;
    }
    String words = words(block).strip();
    if (!mayCalculate(words)) {
      return;
    }
    Matcher formula = FORMULA.matcher(words);
    if (formula.find()) {
      SourceText text = document.text();
      String sign = sign(formula);
      int start = text.startOf(block.line());
      int at = Math.max(text.line(block.line()).indexOf(sign), 0);
      report.add(Rule.TEXT_FORMULA_REFUSED, text.between(start + at, start + at + 1), "sign", sign);
    }
  }

  private static String words(Block block) {
    return block instanceof Block.Paragraph paragraph
        ? PlainText.of(paragraph.content())
        : String.join("\n", new Prose(List.of(block)).toParagraphs());
  }

  /** Whether a text has a sign that every formula begins with. */
  private static boolean mayCalculate(String text) {
    return !text.isEmpty() && "=+@＝＋＠-－−".indexOf(text.charAt(0)) >= 0 || text.indexOf(';') >= 0;
  }

  /** The sign that a formula begins with. */
  private static String sign(Matcher formula) {
    String found = formula.group();
    int start = found.startsWith(";") ? 1 : 0;
    return found.substring(start, start + 1);
  }
}
