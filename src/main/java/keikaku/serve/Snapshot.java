package keikaku.serve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import keikaku.emit.Artifact;

/**
 * The site at one moment.
 *
 * @param files finds what is asked for by its path; it is made when it is asked for
 * @param trouble what keeps the content as it is from being shown, in words; empty when all is well
 */
public record Snapshot(Function<String, Optional<Artifact>> files, String trouble) {

  /** A site with nothing in its way. */
  public static Snapshot of(Function<String, Optional<Artifact>> files) {
    return new Snapshot(files, "");
  }

  public static Snapshot of(List<Artifact> artifacts) {
    Map<String, Artifact> byPath =
        artifacts.stream().collect(Collectors.toMap(Artifact::path, artifact -> artifact));
    return of(path -> Optional.ofNullable(byPath.get(path)));
  }

  /** The same site, now with something in its way. */
  Snapshot troubledBy(String what) {
    return new Snapshot(files, what);
  }

  public static Snapshot nothingBut(String trouble) {
    return new Snapshot(path -> Optional.empty(), trouble);
  }
}
