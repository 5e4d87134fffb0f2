package keikaku;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code keikaku new KIND}: files for a new thing, ready to fill in. */
@Command(name = "new", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "action|round|term|page|translation",
      descriptionKey = "new.kind")
  private String kind;

  @Parameters(index = "1", arity = "0..1", paramLabel = "ID", descriptionKey = "new.which")
  private String id;

  @Option(names = "--to", paramLabel = "LANGUAGE", descriptionKey = "new.to")
  private String language = "en";

  @Mixin private FolderOptions folders = new FolderOptions();

  NewCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Project project = folders.project();
    EditorLine line = new EditorLine(project.content(), project.output());
    Scaffold scaffold = line.in(scaffold(project), project.content());
    scaffold.write(project.content());
    for (String path : scaffold.files().keySet()) {
      terminal.out().print(project.shown(project.content().resolve(path)) + "\n");
    }
    terminal.say("new.fill." + kind);
    return Exit.FINE.code();
  }

  private Scaffold scaffold(Project project) throws IOException {
    Drafts drafts = new Drafts(project.content(), terminal.messages());
    return switch (kind) {
      case "action" -> drafts.action(Optional.ofNullable(id));
      case "round" -> drafts.round(required());
      case "term" -> drafts.term(required());
      case "page" -> drafts.page(required());
      case "translation" -> drafts.translation(fromContent(project), language);
      default -> throw new WrongUsage("usage.value", "value", kind, "option", "new");
    };
  }

  private String required() {
    if (id == null) {
      throw new WrongUsage("usage.missing", "parameter", "new " + kind);
    }
    return id;
  }

  /** A file may be named from where the user is, from the project's top or from the content. */
  private String fromContent(Project project) {
    Path given = Path.of(required());
    Path content = project.content().toAbsolutePath().normalize();
    for (Path from : new Path[] {Path.of("").toAbsolutePath(), project.top()}) {
      Path whole = from.resolve(given).normalize();
      if (whole.startsWith(content)) {
        return content.relativize(whole).toString().replace('\\', '/');
      }
    }
    return given.normalize().toString().replace('\\', '/');
  }
}
