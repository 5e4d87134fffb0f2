package keikaku.serve;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import keikaku.emit.Artifact;

/**
 * The site at one moment.
 *
 * @param files what can be asked for, by path; each is made when it is asked for
 * @param trouble what keeps the content as it is from being shown, in words; empty when all is well
 */
public record Snapshot(Map<String, Artifact> files, String trouble) {

  public Snapshot {
    files = Map.copyOf(files);
  }

  public static Snapshot of(List<Artifact> artifacts) {
    return new Snapshot(
        artifacts.stream().collect(Collectors.toMap(Artifact::path, artifact -> artifact)), "");
  }

  /** The same site, now with something in its way. */
  Snapshot troubledBy(String what) {
    return new Snapshot(files, what);
  }

  public static Snapshot nothingBut(String trouble) {
    return new Snapshot(Map.of(), trouble);
  }
}
