package keikaku.source;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import keikaku.diagnostic.Place;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;

/** Says what is wrong with the name of a file that belongs nowhere. */
final class MisnamedFile {

  private static final List<String> FOLDERS =
      List.of("policies", "actions", "evaluations", "terms", "pages");

  private MisnamedFile() {}

  static void report(String path, Place place, Report report) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (looksLikeCopy(name)) {
      report.add(Rule.FILE_NAME_COPY, place, "name", name);
    } else if (!isWellPlaced(path)) {
      report.add(Rule.FILE_NAME_UNEXPECTED, place, "name", name);
    } else {
      reportId(path, name, place, report);
    }
  }

  private static void reportId(String path, String name, Place place, Report report) {
    String mended = mended(name);
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    if (FileName.of(folder + mended).isPresent()) {
      report.add(Rule.FILE_NAME_INVALID, place, "name", name, "suggestion", mended);
    } else {
      report.add(Rule.FILE_NAME_INVALID, place, "name", name);
    }
  }

  private static boolean isWellPlaced(String path) {
    String[] parts = path.split("/", -1);
    boolean deep = parts[0].equals("evaluations");
    return path.endsWith(".md") && FOLDERS.contains(parts[0]) && parts.length == (deep ? 3 : 2);
  }

  private static boolean looksLikeCopy(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return plain.contains("コピー") || plain.matches(".*(\\bcopy\\b| \\(\\d+\\)|のコピー|[-_ ]copy).*");
  }

  /** The name in half-width lower case, blanks as hyphens: what was probably meant. */
  private static String mended(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .strip()
        .replaceAll("[\\s_]+", "-");
  }
}
