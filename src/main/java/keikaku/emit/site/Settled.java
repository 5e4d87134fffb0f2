package keikaku.emit.site;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts into a template what is the same on all pages of a place, so that it is worked out once: the
 * sentences of their language and what stands around each of them. The engine itself says what that
 * is. What it cannot say alone, or what might change how the engine reads the text around it, stays
 * as it is.
 */
final class Settled {

  /** A sentence, or a fact about the site. */
  private static final Pattern VALUE =
      Pattern.compile(
          "\\{\\{\\{ *(?:m|site)\\.[\\w.]+ *}}}|(?<!\\{)\\{\\{ *(?:m|site)\\.[\\w.]+ *}}");

  /** Where a part of the template begins that depends on the site. */
  private static final Pattern PART = Pattern.compile("\\{\\{[#^](site\\.[\\w.]+)}}");

  /** What makes something else of the signs around it: notes, and other signs for tags. */
  private static final Pattern UNUSUAL = Pattern.compile("\\{\\{\\s*[!=]");

  /** What stands for other templates, which know more than the site. */
  private static final Pattern OTHERS = Pattern.compile("\\{\\{\\s*[$<>]");

  private final Mustache.Compiler compiler;
  private final Object around;

  /**
   * @param around knows the sentences as {@code m} and the site as {@code site}
   */
  Settled(Mustache.Compiler compiler, Object around) {
    this.compiler = compiler.withFormatter(Settled::line);
    this.around = around;
  }

  /** Values of several lines are left out, since the engine may move lines of text to the right. */
  private static String line(Object value) {
    String text = value.toString();
    if (text.indexOf('\n') >= 0) {
      throw new MustacheException("more than a line");
    }
    return text;
  }

  /** What the engine reads instead of a template. */
  String text(String template) {
    return UNUSUAL.matcher(template).find() ? template : values(parts(template));
  }

  private String parts(String template) {
    StringBuilder text = new StringBuilder(template.length());
    Matcher found = PART.matcher(template);
    int copied = 0;
    while (found.find(copied)) {
      String closing = "{{/" + found.group(1) + "}}";
      int end = template.indexOf(closing, found.end()) + closing.length();
      if (end < found.end()) {
        break;
      }
      text.append(template, copied, found.start());
      copied = part(template, found.start(), end, text);
    }
    return text.append(template, copied, template.length()).toString();
  }

  /** Appends a part, settled if it can be; where it ends. */
  private int part(String template, int start, int end, StringBuilder text) {
    boolean isLines = standsAlone(template, start, end);
    int behind = isLines ? end + 1 : end;
    String settled = value(template.substring(start, behind));
    if (settled != null && (isLines || isInside(template, start, end))) {
      boolean fits = isLines || fits(settled, template, start, end);
      text.append(fits ? settled : template.substring(start, behind));
    } else {
      text.append(template, start, behind);
    }
    return behind;
  }

  private String values(String template) {
    StringBuilder text = new StringBuilder(template.length());
    Matcher found = VALUE.matcher(template);
    int copied = 0;
    while (found.find()) {
      String settled = value(found.group());
      if (settled != null && fits(settled, template, found.start(), found.end())) {
        text.append(template, copied, found.start()).append(settled);
        copied = found.end();
      }
    }
    return text.append(template, copied, template.length()).toString();
  }

  /** What the engine makes of a piece; null for what it cannot, or what it would read again. */
  private String value(String piece) {
    if (OTHERS.matcher(piece).find()) {
      return null;
    }
    try {
      String value = compiler.compile(piece).execute(around);
      return value.indexOf('{') < 0 && value.indexOf('}') < 0 ? value : null;
    } catch (MustacheException unknown) {
      return null;
    }
  }

  /** Whether a part has its own lines, which the engine takes away together with its tags. */
  private static boolean standsAlone(String text, int start, int end) {
    return isBreak(text, start - 1)
        && isBreak(text, text.indexOf("}}", start) + 2)
        && isBreak(text, text.lastIndexOf("{{", end - 1) - 1)
        && end < text.length()
        && isBreak(text, end);
  }

  private static boolean isBreak(String text, int at) {
    return at < 0 || text.charAt(at) == '\n';
  }

  /** Whether the tags of a part stand beside what it shows, so that nothing goes with them. */
  private static boolean isInside(String text, int start, int end) {
    return isSolid(text, text.indexOf("}}", start) + 2)
        && isSolid(text, text.lastIndexOf("{{", end - 1) - 1);
  }

  /** Whether a line stays as full as it was: the engine takes one away that has only tags. */
  private static boolean fits(String value, String text, int start, int end) {
    return isFull(value) || isSolid(text, start - 1) && isSolid(text, end);
  }

  private static boolean isFull(String value) {
    return !value.isEmpty() && value.strip().length() == value.length();
  }

  /** Whether there is a sign that is neither blank nor of a tag. */
  private static boolean isSolid(String text, int at) {
    char sign = at < 0 || at >= text.length() ? ' ' : text.charAt(at);
    return sign > ' ' && sign != '{' && sign != '}';
  }
}
