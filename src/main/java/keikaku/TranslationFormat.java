package keikaku;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.BiConsumer;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The forms in which the state of the translations is told. */
enum TranslationFormat {
  /** For people. */
  TEXT((table, terminal) -> new TranslationTextWriter(terminal).write(table)),
  /** For programs. */
  JSON((table, terminal) -> terminal.out().print(TranslationJsonWriter.write(table))),
  /** For spreadsheets. */
  CSV((table, terminal) -> terminal.out().print(TranslationCsvWriter.write(table)));

  private final BiConsumer<TranslationTable, Terminal> writer;

  TranslationFormat(BiConsumer<TranslationTable, Terminal> writer) {
    this.writer = writer;
  }

  void write(TranslationTable table, Terminal terminal) {
    writer.accept(table, terminal);
  }

  /** Reads the name of a form as the command line has it. */
  static final class Reader implements ITypeConverter<TranslationFormat> {
    @Override
    public TranslationFormat convert(String name) {
      return Arrays.stream(values())
          .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException(name));
    }
  }
}
