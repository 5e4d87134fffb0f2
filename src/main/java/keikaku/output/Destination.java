package keikaku.output;

import java.nio.file.Path;
import java.util.List;

/**
 * Where a site goes, and what must never be replaced by it.
 *
 * @param folder the output folder; may be missing
 * @param top the project's own folder; the output may lie in it
 * @param sources folders that the site is made from; the output may neither hold them nor lie in
 *     them
 */
public record Destination(Path folder, Path top, List<Path> sources) {

  public Destination {
    folder = folder.toAbsolutePath().normalize();
    top = top.toAbsolutePath().normalize();
    sources = sources.stream().map(path -> path.toAbsolutePath().normalize()).toList();
  }

  Path next() {
    return workshop().resolve("next");
  }

  Path previous() {
    return workshop().resolve("previous");
  }

  Path old() {
    return workshop().resolve("old");
  }

  Path marker() {
    return workshop().resolve("swap");
  }

  Path lock() {
    return workshop().resolve("lock");
  }

  /** The folder beside the output in which releases are made and kept; git is told to ignore it. */
  Path workshop() {
    return workshops().resolve(folder.getFileName());
  }

  Path workshops() {
    return folder.resolveSibling(".keikaku");
  }
}
