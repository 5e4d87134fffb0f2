package keikaku.emit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Short programs that read the data, for those who want to try it at once. The same files are run
 * by the tests.
 */
public final class Starters {

  /** Where they are published. */
  public static final String FOLDER = DataFiles.FOLDER + "starters/";

  private static final List<String> NAMES =
      List.of(
          "spreadsheet.txt",
          "count.py",
          "count-pandas.py",
          "count.R",
          "count.mjs",
          "count.sql",
          "download.sh");

  private Starters() {}

  /** The starters; they know where the data is if the address of the site is known. */
  public static List<DataFile> files(Addresses addresses) {
    return NAMES.stream()
        .map(
            name ->
                DataFile.text(
                    FOLDER + name,
                    Form.STARTER,
                    () -> read(name).replace("@DATA@", data(name, addresses))))
        .toList();
  }

  /** Programs find the data beside them if nothing else is known; people read an ellipsis. */
  private static String data(String name, Addresses addresses) {
    String unknown = name.endsWith(".txt") ? "https://…/data/" : "../";
    return addresses.absolute(DataFiles.FOLDER).orElse(unknown);
  }

  private static String read(String name) {
    try (InputStream stream = Starters.class.getResourceAsStream("starters/" + name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
