package keikaku.emit;

import java.util.Optional;
import keikaku.model.Language;
import keikaku.model.Plan;
import keikaku.model.Target;

/**
 * Every address of the published site. Paths are relative to its top and made of ids, never of
 * titles, so that they are permanent; the first language lives at the top, others in a folder of
 * their own with the same paths inside.
 */
public final class Addresses {

  private final Language first;
  private final Optional<String> base;

  private Addresses(Language first, Optional<String> base) {
    this.first = first;
    this.base = base;
  }

  /**
   * @param base where the site will be published ({@code https://example.jp/}), with the final
   *     slash; absent where nobody has said
   */
  public static Addresses of(Plan plan, Optional<String> base) {
    return new Addresses(plan.cover().firstLanguage(), base);
  }

  /** The path of a page that stands at {@code path} in the first language. */
  public String in(Language language, String path) {
    return language.equals(first) ? path : language.tag() + "/" + path;
  }

  /** The path in the first language of a page that is published at {@code published}. */
  public String inFirst(String published, Plan plan) {
    for (Language language : plan.languages()) {
      String folder = language.tag() + "/";
      if (!language.equals(first) && published.startsWith(folder)) {
        return published.substring(folder.length());
      }
    }
    return published;
  }

  /** The path, in the first language, of what a link leads to; fragment included. */
  public static String of(Target target) {
    if (target instanceof Target.ToPlan) {
      return "index.html";
    } else if (target instanceof Target.ToPolicy policy) {
      return policy(policy.id());
    } else if (target instanceof Target.ToAction action) {
      return action(action.id());
    } else if (target instanceof Target.ToRound round) {
      return round(round.round());
    } else if (target instanceof Target.ToEvaluation evaluation) {
      return evaluation(evaluation.round(), evaluation.action());
    } else if (target instanceof Target.ToTerm term) {
      return term(term.id());
    } else if (target instanceof Target.ToPage page) {
      return page(page.id()) + (page.fragment().isEmpty() ? "" : "#" + page.fragment());
    } else if (target instanceof Target.ToAsset asset) {
      return asset.path();
    } else if (target instanceof Target.Here here) {
      return "#" + here.fragment();
    } else if (target instanceof Target.Outside outside) {
      return outside.url();
    }
    throw new IllegalArgumentException(target.toString());
  }

  /**
   * What the page at this path, in the first language, would present; the opposite of the above.
   */
  public static Optional<Target> at(String path) {
    if (!path.endsWith(".html")) {
      return Optional.empty();
    }
    String[] parts = path.substring(0, path.length() - ".html".length()).split("/", -1);
    return switch (parts.length) {
      case 1 -> Optional.of(new Target.ToPage(parts[0], ""));
      case 2 -> at(parts[0], parts[1]);
      case 3 -> parts[0].equals("evaluations") ? inRound(parts[1], parts[2]) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Target> at(String folder, String name) {
    return switch (folder) {
      case "policies" -> Optional.of(new Target.ToPolicy(name));
      case "actions" -> Optional.of(new Target.ToAction(name));
      case "terms" -> Optional.of(new Target.ToTerm(name));
      case "accessibility" -> Optional.of(new Target.ToPage(folder, ""));
      default -> Optional.empty();
    };
  }

  private static Optional<Target> inRound(String round, String name) {
    return Optional.of(
        name.equals("index") ? new Target.ToRound(round) : new Target.ToEvaluation(round, name));
  }

  public static String policy(String id) {
    return "policies/" + id + ".html";
  }

  public static String action(String id) {
    return "actions/" + id + ".html";
  }

  public static String round(String id) {
    return "evaluations/" + id + "/index.html";
  }

  public static String evaluation(String round, String action) {
    return "evaluations/" + round + "/" + action + ".html";
  }

  public static String term(String id) {
    return "terms/" + id + ".html";
  }

  /**
   * A free page; the accessibility policy has a folder because its test results stand beside it.
   */
  public static String page(String id) {
    return id.equals("accessibility") ? "accessibility/index.html" : id + ".html";
  }

  /** The address of the same thing in another form: {@code actions/7.html} as {@code .json}. */
  public static String twin(String page, String ending) {
    return page.substring(0, page.lastIndexOf('.')) + "." + ending;
  }

  /** The absolute address of a path, where the site's own address is known. */
  public Optional<String> absolute(String path) {
    return base.map(address -> address + path);
  }

  /** The way from one published path to another, for links that work in any folder. */
  public static String relative(String from, String to) {
    if (to.startsWith("#")) {
      return to;
    }
    int shared = sharedFolders(from, to);
    StringBuilder way = new StringBuilder();
    for (int at = from.indexOf('/', shared); at >= 0; at = from.indexOf('/', at + 1)) {
      way.append("../");
    }
    return way.append(to, shared, to.length()).toString();
  }

  /** How far two paths lead through the same folders. */
  private static int sharedFolders(String from, String to) {
    int shared = 0;
    int most = Math.min(from.length(), to.length());
    for (int at = 0; at < most && from.charAt(at) == to.charAt(at); at++) {
      if (from.charAt(at) == '/') {
        shared = at + 1;
      }
    }
    return shared;
  }
}
