package keikaku.diagnostic;

import java.util.Optional;

/**
 * Writes a diagnostic for people to read: where and what, the line with a mark under the very
 * place, and how to mend it.
 *
 * <pre>
 * content/evaluations/2017-2021/07.md:2:8: error: 評価「〇」は評価凡例にありません [evaluation.grade.unknown]
 *   grade: 〇
 *          ^^
 *   「○」(U+25CB) のことですか？
 * </pre>
 */
public final class TextWriter {

  private static final String INDENT = "  ";

  private final Phrases phrases;

  public TextWriter(Phrases phrases) {
    this.phrases = phrases;
  }

  /** Some lines, each with its end. */
  public String write(Diagnostic diagnostic) {
    StringBuilder out = new StringBuilder(diagnostic.place().toString());
    out.append(": ").append(diagnostic.rule().severity().word());
    out.append(": ").append(Visible.text(phrases.message(diagnostic)));
    out.append(" [").append(diagnostic.rule().id()).append("]\n");
    Excerpt.of(diagnostic.place()).ifPresent(excerpt -> append(excerpt, out));
    Optional<String> hint = phrases.hint(diagnostic);
    hint.ifPresent(text -> out.append(INDENT).append(Visible.text(text)).append('\n'));
    return out.toString();
  }

  private static void append(Excerpt excerpt, StringBuilder out) {
    out.append(INDENT).append(excerpt.text()).append('\n');
    if (!excerpt.mark().isEmpty()) {
      out.append(INDENT).append(excerpt.mark()).append('\n');
    }
  }
}
