package keikaku;

import java.util.Arrays;
import java.util.concurrent.Callable;
import keikaku.diagnostic.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code keikaku explain RULE}: what a rule means, with an example and how to mend it. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(arity = "0..1", paramLabel = "RULE", descriptionKey = "explain.rule")
  private String id;

  @Mixin private SpeechOptions speech = new SpeechOptions();

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    speech.check();
    if (id == null) {
      list();
    } else {
      explain(rule());
    }
    return Exit.FINE.code();
  }

  private void list() {
    Arrays.stream(Rule.values())
        .map(Rule::id)
        .sorted()
        .forEach(rule -> terminal.out().print(rule + "\n"));
  }

  private Rule rule() {
    return Arrays.stream(Rule.values())
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new WrongUsage("explain.unknown", "rule", id));
  }

  private void explain(Rule rule) {
    terminal.out().print(rule.id() + " (" + rule.severity().word() + ")\n\n");
    terminal.out().print(new Explanations(terminal.messages()).toText(rule));
  }
}
