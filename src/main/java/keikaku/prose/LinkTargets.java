package keikaku.prose;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import keikaku.diagnostic.Suggestion;
import keikaku.model.Target;
import keikaku.source.Content;
import keikaku.source.Identity;

/** What a relative link can lead to: every first-language file and every attachment. */
public final class LinkTargets {

  private final Map<String, Target> targets = new TreeMap<>();

  private LinkTargets() {}

  public static LinkTargets of(Content content) {
    LinkTargets found = new LinkTargets();
    content.paths().forEach((path, identity) -> found.targets.put(path, target(identity)));
    content.attachments().keySet().forEach(path -> found.targets.put(path, asset(path)));
    return found;
  }

  private static Target asset(String path) {
    return new Target.ToAsset(path);
  }

  private static Target target(Identity identity) {
    return switch (identity.kind()) {
      case PLAN -> new Target.ToPlan();
      case POLICY -> new Target.ToPolicy(identity.id());
      case ACTION -> new Target.ToAction(identity.id());
      case ROUND -> new Target.ToRound(identity.id());
      case EVALUATION -> new Target.ToEvaluation(identity.round(), identity.id());
      case TERM -> new Target.ToTerm(identity.id());
      case PAGE -> new Target.ToPage(identity.id(), "");
    };
  }

  /** What lies at a path of the content folder. */
  Optional<Target> at(String path) {
    return Optional.ofNullable(targets.get(path));
  }

  /**
   * The path that was probably meant: without a language, with or without leading zeros, in another
   * case, or slightly different.
   */
  Optional<String> nearest(String path) {
    String first = path.replaceAll("\\.[a-z]{2,3}(?:-[A-Za-z0-9]+)*\\.md$", ".md");
    return targets.containsKey(first)
        ? Optional.of(first)
        : sameNumber(first).or(() -> Suggestion.nearest(first, targets.keySet()));
  }

  private Optional<String> sameNumber(String path) {
    String plain = withoutZeros(path);
    return targets.keySet().stream().filter(known -> withoutZeros(known).equals(plain)).findFirst();
  }

  private static String withoutZeros(String path) {
    return path.replaceAll("(?<=/)0+(?=[0-9])", "");
  }

  /**
   * The path, from the content folder, that a relative link in a file means; empty when it leaves
   * the folder.
   */
  static Optional<String> resolve(String from, String link) {
    Deque<String> parts = new ArrayDeque<>();
    String folder = from.substring(0, from.lastIndexOf('/') + 1);
    for (String part : (folder + link).split("/", -1)) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!part.equals(".") && !part.isEmpty()) {
        parts.addLast(part);
      }
    }
    return Optional.of(String.join("/", parts));
  }

  /** The link that leads from a file to a path of the content folder. */
  static String relative(String from, String path) {
    String[] source = from.split("/", -1);
    String[] goal = path.split("/", -1);
    int shared = 0;
    while (shared < Math.min(source.length, goal.length) - 1
        && source[shared].equals(goal[shared])) {
      shared++;
    }
    StringBuilder way = new StringBuilder("../".repeat(source.length - 1 - shared));
    for (int i = shared; i < goal.length; i++) {
      way.append(goal[i]).append(i < goal.length - 1 ? "/" : "");
    }
    return way.toString();
  }
}
