package keikaku.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keikaku.diagnostic.Place;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.source.EscapeChecker;
import keikaku.source.Kind;
import keikaku.source.SourceText;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Finds signs in plain words that were meant to do something. */
final class WordsChecker {

  private static final Pattern LEFT_OVER = Pattern.compile("(?<!\\\\)(\\*\\*|~~)");
  private static final Pattern READING = Pattern.compile("[\\u3041-\\u309f\\u30a0-\\u30ff\\s　]+");

  private final Markdown markdown;
  private final Report report;
  private final boolean mayHaveSigns;
  private final EscapeChecker escapes;

  WordsChecker(Markdown markdown, Report report) {
    this.markdown = markdown;
    this.report = report;
    this.mayHaveSigns = mayHaveSigns(markdown);
    this.escapes = new EscapeChecker(markdown.document().text(), report);
  }

  private static boolean mayHaveSigns(Markdown markdown) {
    SourceText text = markdown.document().text();
    return text.has('&')
        || text.has('*')
        || text.has('~')
        || text.has('{') && markdown.input().indexOf('{') >= 0;
  }

  void check(Text text) {
    if (!mayHaveSigns) {
      return;
    }
    for (SourceSpan span : text.getSourceSpans()) {
      String source = markdown.source(span);
      if (source.indexOf('&') >= 0) {
        escapes.check(Markdown.withoutSeams(text.getLiteral()), () -> markdown.place(text));
      }
      if (source.contains("**") || source.contains("~~")) {
        checkMarks(source, span);
      }
      if (source.indexOf('{') >= 0) {
        checkRuby(source, span);
      }
    }
  }

  private void checkMarks(String source, SourceSpan span) {
    Matcher mark = LEFT_OVER.matcher(source);
    if (mark.find()) {
      report.add(Rule.EMPHASIS_MARK_UNCLOSED, place(span, mark), "sign", mark.group());
    }
  }

  private void checkRuby(String source, SourceSpan span) {
    Matcher ruby = RubyReader.RUBY.matcher(source);
    while (ruby.find()) {
      check(ruby, place(span, ruby));
    }
  }

  private void check(Matcher ruby, Place place) {
    if (markdown.document().identity().kind() != Kind.PAGE) {
      report.add(Rule.RUBY_PLACE_REFUSED, place);
    } else if (!READING.matcher(Markdown.withoutSeams(ruby.group(2))).matches()) {
      report.add(Rule.RUBY_READING_INVALID, place, "reading", ruby.group(2));
    }
  }

  private Place place(SourceSpan span, Matcher found) {
    return markdown.place(span.getInputIndex() + found.start(), span.getInputIndex() + found.end());
  }
}
