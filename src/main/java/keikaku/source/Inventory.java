package keikaku.source;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What exists in the content folder and can therefore be referred to, also where a file could not
 * be read.
 */
public final class Inventory {

  private final Map<String, Identity> originals;
  private final Set<String> attachments;
  private final Set<Identity> identities;
  private final Map<Kind, Set<String>> ids = new EnumMap<>(Kind.class);
  private final Map<String, Set<String>> judged = new TreeMap<>();
  private Set<String> paths;

  /**
   * @param originals what every first-language file is about, by path from the content folder
   * @param attachments the paths of pictures and other files to be published as they are
   */
  public Inventory(Map<String, Identity> originals, Set<String> attachments) {
    this.originals = new HashMap<>(originals);
    this.attachments = new HashSet<>(attachments);
    identities = new HashSet<>(originals.values());
    for (Identity identity : identities) {
      ids.computeIfAbsent(identity.kind(), kind -> new HashSet<>()).add(identity.id());
      if (identity.kind() == Kind.EVALUATION) {
        judged.computeIfAbsent(identity.round(), round -> new HashSet<>()).add(identity.id());
      }
    }
  }

  public boolean has(Identity identity) {
    return identities.contains(identity);
  }

  /** What the first-language file at this path is about. */
  public Optional<Identity> at(String path) {
    return Optional.ofNullable(originals.get(path));
  }

  /** Whether a link can lead to this path. */
  public boolean isThere(String path) {
    return originals.containsKey(path) || attachments.contains(path);
  }

  /** The ids of a kind for which a first-language file exists. */
  public Set<String> ids(Kind kind) {
    return Collections.unmodifiableSet(ids.getOrDefault(kind, Set.of()));
  }

  /** For every round the ids of the actions with an evaluation in it. */
  public Map<String, Set<String>> judged() {
    return Collections.unmodifiableMap(judged);
  }

  /** Every path that a link can lead to, in order. */
  public synchronized Set<String> paths() {
    if (paths == null) {
      SortedSet<String> all = new TreeSet<>(originals.keySet());
      all.addAll(attachments);
      paths = Collections.unmodifiableSortedSet(all);
    }
    return paths;
  }

  @Override
  public boolean equals(Object other) {
    return other == this
        || other instanceof Inventory that
            && originals.equals(that.originals)
            && attachments.equals(that.attachments);
  }

  @Override
  public int hashCode() {
    return originals.hashCode() + attachments.hashCode();
  }
}
