package keikaku.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;

/** The value of one line, which ends with the line. */
record ValueLine(SourceText text, Report report) {

  /** What means something else at the beginning of a value. */
  private static final String ACTIVE = "@`%*&!";

  private static final Pattern COMMENT = Pattern.compile("\\s(#)\\S");

  private static final Pattern REMARK = Pattern.compile("\\s+#(?:\\s.*)?");

  boolean accepts(int line, int column, String value) {
    return acceptsItem(line, column, value)
        && ("\"'[{#".indexOf(value.charAt(0)) >= 0 || acceptsColon(line, column, value));
  }

  boolean acceptsItem(int line, int column, String value) {
    char first = value.charAt(0);
    if (first == '"' || first == '\'') {
      return acceptsQuoted(line, column, value);
    }
    if (first == '[' || first == '{') {
      return acceptsBrackets(line, column, value);
    }
    if (first == '#') {
      return true;
    }
    if (ACTIVE.indexOf(first) >= 0) {
      return refuse(Rule.FRONT_QUOTE_NEEDED, line, column, value);
    }
    if (value.indexOf('#') < 0) {
      return true;
    }
    Matcher comment = COMMENT.matcher(value);
    return !comment.find()
        || refuse(Rule.FRONT_COMMENT_LOSSY, line, column + comment.start(1), value);
  }

  private boolean acceptsColon(int line, int column, String value) {
    int hash = value.indexOf(" # ");
    String plain = hash < 0 ? value : value.substring(0, hash);
    int colon = plain.indexOf(": ");
    int end = plain.stripTrailing().endsWith(":") ? plain.stripTrailing().length() - 1 : -1;
    if (colon >= 0 || end >= 0) {
      int at = column + (colon >= 0 ? colon : end);
      return refuse(Rule.FRONT_COLON_AMBIGUOUS, line, at, plain.strip());
    }
    return true;
  }

  /** Text after the closing quote ({@code "AI"活用}) is nothing that YAML can read. */
  private boolean acceptsQuoted(int line, int column, String value) {
    int close = close(value, 0);
    String rest = value.substring(close < 0 ? value.length() : close + 1);
    if (rest.isBlank() || REMARK.matcher(rest).matches()) {
      return true;
    }
    if (!rest.stripLeading().startsWith("#")) {
      return refuse(Rule.FRONT_QUOTE_NEEDED, line, column, value);
    }
    String whole = value.substring(1, close).replace("''", "'") + rest;
    return refuse(Rule.FRONT_COMMENT_LOSSY, line, column + value.indexOf('#', close), whole);
  }

  /** A remark behind a list or a group in brackets, or between its parts. */
  boolean acceptsBrackets(int line, int column, String value) {
    if (value.indexOf('#') < 0) {
      return true;
    }
    for (int i = 0; i < value.length(); i++) {
      char sign = value.charAt(i);
      if (sign == '#' && i > 0 && !isRemark(value, i)) {
        return refuse(Rule.FRONT_COMMENT_LOSSY, line, column + i, value.substring(i));
      } else if (sign == '#' && i > 0 && " \t".indexOf(value.charAt(i - 1)) >= 0) {
        return true;
      } else if ((sign == '"' || sign == '\'') && " \t,:[{".indexOf(before(value, i)) >= 0) {
        i = close(value, i);
        if (i < 0) {
          return true;
        }
      }
    }
    return true;
  }

  private static char before(String value, int at) {
    return at == 0 ? ' ' : value.charAt(at - 1);
  }

  /** Whether a hash sign is part of a word, or begins a remark with a blank after it. */
  private static boolean isRemark(String value, int hash) {
    boolean within = " \t]}\"'".indexOf(value.charAt(hash - 1)) < 0;
    return within || hash + 1 == value.length() || " \t".indexOf(value.charAt(hash + 1)) >= 0;
  }

  /** Where a quotation that begins at a place ends; -1 where it does not end on the line. */
  private static int close(String value, int start) {
    char quote = value.charAt(start);
    for (int i = start + 1; i < value.length(); i++) {
      boolean doubled = quote == '\'' && value.startsWith("''", i);
      if (doubled || quote == '"' && value.charAt(i) == '\\') {
        i++;
      } else if (value.charAt(i) == quote) {
        return i;
      }
    }
    return -1;
  }

  private boolean refuse(Rule rule, int line, int column, String value) {
    int from = text.startOf(line) + column;
    String quoted = '"' + value.strip().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    report.add(rule, text.between(from, from + 1), "value", value.strip(), "quoted", quoted);
    return false;
  }
}
