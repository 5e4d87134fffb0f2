package keikaku.prose;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import keikaku.diagnostic.Suggestion;
import keikaku.model.Target;
import keikaku.source.Identity;
import keikaku.source.Inquiry;

/** What a relative link can lead to: every first-language file and every attachment. */
public final class LinkTargets {

  private final Inquiry inquiry;

  /**
   * @param inquiry remembers what was looked for
   */
  public LinkTargets(Inquiry inquiry) {
    this.inquiry = inquiry;
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
    return inquiry.isThere(path)
        ? Optional.of(inquiry.subject(path).map(LinkTargets::target).orElseGet(() -> asset(path)))
        : Optional.empty();
  }

  private static Target asset(String path) {
    return new Target.ToAsset(path);
  }

  /**
   * The path that was probably meant: without a language, with or without leading zeros, in another
   * case, or slightly different.
   */
  Optional<String> nearest(String path) {
    String first = path.replaceAll("\\.[a-z]{2,3}(?:-[A-Za-z0-9]+)*\\.md$", ".md");
    Set<String> paths = inquiry.all().paths();
    return paths.contains(first)
        ? Optional.of(first)
        : sameNumber(first, paths).or(() -> Suggestion.nearest(first, paths));
  }

  private static Optional<String> sameNumber(String path, Set<String> paths) {
    String plain = withoutZeros(path);
    return paths.stream().filter(known -> withoutZeros(known).equals(plain)).findFirst();
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
