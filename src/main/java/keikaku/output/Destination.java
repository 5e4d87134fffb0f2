package keikaku.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where a site goes, and what must never be replaced by it.
 *
 * @param folder the output folder; may be missing
 * @param top the project's own folder; the output may lie in it
 * @param sources folders that the site is made from; the output may neither hold them nor lie in
 *     them
 * @param live whether the folder is to be a symbolic link, which one step replaces
 */
public record Destination(Path folder, Path top, List<Path> sources, boolean live) {

  public Destination {
    folder = folder.toAbsolutePath().normalize();
    top = top.toAbsolutePath().normalize();
    sources = sources.stream().map(path -> path.toAbsolutePath().normalize()).toList();
  }

  /** An ordinary folder. */
  public Destination(Path folder, Path top, List<Path> sources) {
    this(folder, top, sources, false);
  }

  /** The folder that the files of the present release are in. */
  Path present() throws IOException {
    return Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
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

  /** Where the releases of a live folder are, each under a number of its own. */
  Path releases() {
    return workshop().resolve("live");
  }

  /** Whether the folder is a link that we made: it leads to one of our releases. */
  boolean isOurLink() throws IOException {
    if (!Files.isSymbolicLink(folder)) {
      return false;
    }
    Path goal = folder.resolveSibling(Files.readSymbolicLink(folder)).normalize();
    return releases().equals(goal.getParent());
  }

  /** The folder beside the output in which releases are made and kept; git is told to ignore it. */
  Path workshop() {
    return workshops().resolve(folder.getFileName());
  }

  Path workshops() {
    return folder.resolveSibling(".keikaku");
  }
}
