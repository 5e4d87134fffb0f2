package keikaku.emit.site;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Finds the mistakes of form in a template: a tag without an end, a section without an end, an end
 * without a beginning. The template engine overlooks the first and places the others roughly.
 */
final class TemplateChecker {

  private final String file;
  private final String source;
  private final Deque<Open> open = new ArrayDeque<>();

  private TemplateChecker(String file, String source) {
    this.file = file;
    this.source = source;
  }

  private record Open(String name, int offset) {}

  /**
   * Checks one template.
   *
   * @throws ThemeException for the first mistake
   */
  static void check(String file, String source) {
    new TemplateChecker(file, source).check();
  }

  private void check() {
    for (int at = source.indexOf("{{"); at >= 0; at = source.indexOf("{{", at)) {
      int end = source.indexOf("}}", at);
      if (end < 0 || source.substring(at, end).contains("\n") && source.charAt(at + 2) != '!') {
        throw fault(at, "「{{」を閉じる「}}」がありません。", "\"{{\" is not closed by \"}}\"");
      }
      tag(source.substring(at + 2, end).strip(), at);
      at = end + 2;
    }
    if (!open.isEmpty()) {
      Open section = open.pop();
      throw fault(
          section.offset(),
          "「" + section.name() + "」の区間が閉じられていません。「{{/" + section.name() + "}}」が必要です。",
          "the section \"" + section.name() + "\" is not closed by {{/" + section.name() + "}}");
    }
  }

  private void tag(String tag, int at) {
    if (tag.isEmpty()) {
      throw fault(at, "「{{}}」の中に名前がありません。", "there is no name in \"{{}}\"");
    }
    String name = tag.substring(1).strip();
    switch (tag.charAt(0)) {
      case '#', '^', '<', '$' -> open.push(new Open(name, at));
      case '/' -> close(name, at);
      default -> {}
    }
  }

  private void close(String name, int at) {
    if (open.isEmpty() || !open.peek().name().equals(name)) {
      throw fault(
          at,
          "「{{/" + name + "}}」に対応する始まりがありません。",
          "{{/" + name + "}} closes nothing that is open here");
    }
    open.pop();
  }

  private ThemeException fault(int at, String japanese, String english) {
    return new ThemeException(ThemeException.Spot.of(file, source, at), japanese, english);
  }
}
