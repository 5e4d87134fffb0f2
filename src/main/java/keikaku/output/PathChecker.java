package keikaku.output;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import keikaku.emit.Artifact;

/**
 * Holds the artifacts' paths to what every file system and web host can keep apart: below the
 * site's top, and different even where capitals or the form of letters make no difference.
 */
final class PathChecker {

  private final Map<String, String> files = new HashMap<>();
  private final Set<String> folders = new HashSet<>();

  /**
   * @throws IllegalArgumentException when a path is not one that may be published: a fault of ours
   */
  static void check(List<Artifact> artifacts) {
    PathChecker checker = new PathChecker();
    artifacts.forEach(artifact -> checker.add(artifact.path()));
    checker.files.forEach(
        (key, path) -> {
          if (checker.folders.contains(key)) {
            throw new IllegalArgumentException("both a file and a folder: " + path);
          }
        });
  }

  private void add(String path) {
    if (path.startsWith("/")
        || path.equals(Manifest.NAME)
        || path.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("not a path of the site: " + path);
    }
    for (String name : path.split("/", -1)) {
      if (name.isEmpty() || name.equals(".") || name.equals("..") || name.contains("\\")) {
        throw new IllegalArgumentException("not a path of the site: " + path);
      }
    }
    String key = key(path);
    String same = files.put(key, path);
    if (same != null) {
      throw new IllegalArgumentException("the same file twice: " + same + " and " + path);
    }
    for (int slash = key.indexOf('/'); slash >= 0; slash = key.indexOf('/', slash + 1)) {
      folders.add(key.substring(0, slash));
    }
  }

  private static String key(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
