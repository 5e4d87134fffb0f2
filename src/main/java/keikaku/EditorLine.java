package keikaku;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import keikaku.emit.DataFiles;

/**
 * The remark by which editors that know the YAML language server find the schema of a file's front
 * matter. It leads to the schemas in the output folder, so that it needs no network.
 *
 * @param content the folder of the content
 * @param output where the site goes
 */
record EditorLine(Path content, Path output) {

  static final String SCHEMAS = DataFiles.FOLDER + "schema/front-matter/";

  private static final String FRONT = "---\n";
  private static final Pattern TRANSLATION =
      Pattern.compile(".+\\.[a-z]{2,3}(?:-[A-Za-z0-9]+)*\\.md");

  EditorLine {
    content = content.toAbsolutePath().normalize();
    output = output.toAbsolutePath().normalize();
  }

  /**
   * The same files with the remark.
   *
   * @param top the folder that the paths of the files begin at
   */
  Scaffold in(Scaffold scaffold, Path top) {
    Map<String, String> files = new TreeMap<>(scaffold.files());
    files.replaceAll((path, text) -> with(top.toAbsolutePath().normalize().resolve(path), text));
    return new Scaffold(files);
  }

  private String with(Path file, String text) {
    if (!file.startsWith(content) || !text.startsWith(FRONT)) {
      return text;
    }
    String schema = SCHEMAS + schema(content.relativize(file)) + ".json";
    Path way = file.getParent().relativize(output.resolve(schema));
    String line = "# yaml-language-server: $schema=" + way.toString().replace('\\', '/') + "\n";
    return FRONT + line + text.substring(FRONT.length());
  }

  /** What the schema of a file is called: its kind, and whether it is a translation. */
  static String schema(Path file) {
    String name = file.getFileName().toString();
    return kind(file.getName(0).toString(), name)
        + (TRANSLATION.matcher(name).matches() ? ".translation" : "");
  }

  private static String kind(String folder, String name) {
    return switch (folder) {
      case "policies" -> "policy";
      case "actions" -> "action";
      case "evaluations" -> name.startsWith("round.") ? "round" : "evaluation";
      case "terms" -> "term";
      case "pages" -> "page";
      default -> "plan";
    };
  }
}
