package keikaku;

import java.io.Console;
import java.util.Optional;

/** Asks whoever sits before the terminal, as long as it takes, for what no option says. */
final class Questions {

  private final Terminal terminal;
  private final Optional<Console> console;

  Questions(Terminal terminal) {
    this.terminal = terminal;
    console = Optional.ofNullable(System.console());
  }

  /**
   * The answer: the option's, else one that is given now, else the usual one.
   *
   * @throws WrongUsage when the option's does not do, or there is none and nobody to ask
   */
  String answer(Optional<String> option, Question question) {
    String name = "--" + question.name();
    if (option.isPresent()) {
      return option
          .map(String::strip)
          .filter(question.fits())
          .orElseThrow(() -> new WrongUsage("usage.value", "value", option.get(), "option", name));
    }
    return console
        .flatMap(someone -> ask(someone, question))
        .or(question::usual)
        .orElseThrow(() -> new WrongUsage("init.needs", "option", name));
  }

  private Optional<String> ask(Console someone, Question question) {
    Messages messages = terminal.messages();
    String prompt = messages.say("init." + question.name() + ".ask");
    String usual =
        question
            .usual()
            .filter(answer -> !answer.isEmpty())
            .map(answer -> " [" + answer + "]")
            .orElse("");
    while (true) {
      String line = someone.readLine("%s%s: ", prompt, usual);
      if (line == null) {
        return Optional.empty();
      }
      String answer = line.isBlank() ? question.usual().orElse("") : line.strip();
      if (question.fits().test(answer)) {
        return Optional.of(answer);
      }
      someone.printf("%s%n", messages.say("init." + question.name() + ".again"));
    }
  }
}
