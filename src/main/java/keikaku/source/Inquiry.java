package keikaku.source;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What was asked of the inventory while one entry was read. It remembers the questions, so that one
 * can tell later whether the answers would still be the same. Not for several threads.
 */
public final class Inquiry {

  private final Inventory inventory;
  private final Set<Identity> identities = new HashSet<>();
  private final Set<String> paths = new HashSet<>();
  private boolean inVain;

  public Inquiry(Inventory inventory) {
    this.inventory = inventory;
  }

  /**
   * What an entry relies on.
   *
   * @param identities what it refers to
   * @param paths the files that it refers to
   * @param inVain whether it asked for something that was not there; then anything new could matter
   */
  public record Reliance(Set<Identity> identities, Set<String> paths, boolean inVain) {

    /** What somebody relies on who will not ask again. */
    public static final Reliance NONE = new Reliance(Set.of(), Set.of(), false);

    public Reliance {
      identities = Set.copyOf(identities);
      paths = Set.copyOf(paths);
    }

    /** Whether all answers would be the same if another inventory were asked. */
    public boolean holdsIn(Inventory other) {
      return !inVain
          && identities.stream().allMatch(other::has)
          && paths.stream().allMatch(other::isThere);
    }
  }

  /** What has been relied on so far. */
  public Reliance reliance() {
    return new Reliance(identities, paths, inVain);
  }

  public boolean has(Identity identity) {
    boolean found = inventory.has(identity);
    if (found) {
      identities.add(identity);
    }
    inVain |= !found;
    return found;
  }

  /** Whether a link can lead to this path. */
  public boolean isThere(String path) {
    boolean found = inventory.isThere(path);
    if (found) {
      paths.add(path);
    }
    inVain |= !found;
    return found;
  }

  /** What the file at a path that is there is about; nothing when it is an attachment. */
  public Optional<Identity> subject(String path) {
    return inventory.at(path);
  }

  /** Everything, for whoever has not found what was asked for. */
  public Inventory all() {
    inVain = true;
    return inventory;
  }
}
