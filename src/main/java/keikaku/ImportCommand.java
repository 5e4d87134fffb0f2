package keikaku;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import keikaku.intake.ContentFile;
import keikaku.intake.ContentWriter;
import keikaku.intake.Decoding;
import keikaku.intake.EncodingReader;
import keikaku.intake.Facts;
import keikaku.intake.FolderWriter;
import keikaku.intake.ImportReader;
import keikaku.intake.Imported;
import keikaku.intake.Intake;
import keikaku.intake.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code keikaku import FILE}: a published plan becomes content, and nothing is guessed. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

  private static final long LARGEST = 32L << 20;

  private final Terminal terminal;

  @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "import.file")
  private Path document;

  @Option(names = "--content", paramLabel = "FOLDER", descriptionKey = "import.content")
  private Path content;

  @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "import.encoding")
  private String encoding;

  @Option(names = "--dry-run", descriptionKey = "import.dry-run")
  private boolean dryRun;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      descriptionKey = "import.format",
      converter = ReportFormat.Reader.class)
  private ReportFormat format = ReportFormat.TEXT;

  @Mixin private ImportOptions options = new ImportOptions();

  @Mixin private SpeechOptions speech = new SpeechOptions();

  ImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    speech.check();
    Facts facts = options.facts();
    Decoding decoding = decoded(Files.readAllBytes(existing()));
    ImportReport report = report(decoding);
    if (!(decoding instanceof Decoding.Decoded text)) {
      return report.refuse();
    }
    Intake intake = ImportReader.read(text.text(), options.reading(document));
    if (intake instanceof Refused refused) {
      return report.refuse(refused);
    }
    Imported plan = (Imported) intake;
    return report.tell(plan, facts, written(ContentWriter.files(plan, facts)));
  }

  private ImportReport report(Decoding decoding) {
    return switch (format) {
      case TEXT -> new ImportTextReport(terminal, decoding);
      case JSON -> new ImportJsonReport(terminal, decoding);
      case GITHUB, SARIF ->
          throw new WrongUsage(
              "usage.value", "value", format.name().toLowerCase(Locale.ROOT), "option", "--format");
    };
  }

  private Path existing() throws IOException {
    if (!Files.isRegularFile(document)) {
      throw new WrongUsage("import.missing", "path", document);
    }
    if (Files.size(document) > LARGEST) {
      throw new WrongUsage("import.large", "path", document);
    }
    return document;
  }

  private Decoding decoded(byte[] bytes) {
    if (encoding == null) {
      return EncodingReader.read(bytes);
    }
    Optional<Charset> charset = EncodingReader.charset(encoding);
    return EncodingReader.read(
        bytes,
        charset.orElseThrow(
            () -> new WrongUsage("usage.value", "value", encoding, "option", "--encoding")));
  }

  private List<FolderWriter.Written> written(List<ContentFile> files) throws IOException {
    if (dryRun) {
      return List.of();
    }
    Path folder = content == null ? Project.topOfThisRun().resolve("content") : content;
    return FolderWriter.write(folder, files);
  }
}
