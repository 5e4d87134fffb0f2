package keikaku.source;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the path of a file says about it. */
record FileName(Identity identity, String language) {

  /** By hand, as are the others that are compared in every build: see decision 75. */
  @Override
  public boolean equals(Object other) {
    return other instanceof FileName name
        && identity.equals(name.identity)
        && language.equals(name.language);
  }

  @Override
  public int hashCode() {
    return 31 * identity.hashCode() + language.hashCode();
  }

  private static final Pattern SUFFIXED =
      Pattern.compile("(.+)\\.([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)");

  private static final Pattern RESERVED =
      Pattern.compile("(?:index|con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?");
  private static final Set<String> RESERVED_PAGES = Set.of("404", "print", "search");

  /**
   * @param path from the content folder, with {@code /}
   * @return empty when no file of this name belongs in this folder
   */
  static Optional<FileName> of(String path) {
    if (!path.endsWith(".md")) {
      return Optional.empty();
    }
    String[] parts = path.substring(0, path.length() - ".md".length()).split("/", -1);
    String name = parts[parts.length - 1];
    Matcher suffixed = name.indexOf('.') < 0 ? null : SUFFIXED.matcher(name);
    String language = "";
    if (suffixed != null && suffixed.matches()) {
      parts[parts.length - 1] = suffixed.group(1);
      language = suffixed.group(2);
    }
    Optional<Identity> identity = identity(parts);
    return identity.isPresent()
        ? Optional.of(new FileName(identity.get(), language))
        : Optional.empty();
  }

  private static Optional<Identity> identity(String[] parts) {
    return switch (parts.length) {
      case 1 -> named(Kind.PLAN, parts[0]).filter(plan -> plan.id().equals("plan"));
      case 2 -> kind(parts[0]).flatMap(kind -> named(kind, parts[1]));
      case 3 -> parts[0].equals("evaluations") ? inRound(parts[1], parts[2]) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Kind> kind(String folder) {
    return switch (folder) {
      case "policies" -> Optional.of(Kind.POLICY);
      case "actions" -> Optional.of(Kind.ACTION);
      case "terms" -> Optional.of(Kind.TERM);
      case "pages" -> Optional.of(Kind.PAGE);
      default -> Optional.empty();
    };
  }

  private static Optional<Identity> inRound(String round, String name) {
    if (!isId(round) || !isId(name)) {
      return Optional.empty();
    }
    return name.equals("round")
        ? named(Kind.ROUND, round)
        : named(Kind.EVALUATION, name)
            .map(
                found ->
                    new Identity(found.kind(), Identity.withoutLeadingZeros(round), found.id()));
  }

  private static Optional<Identity> named(Kind kind, String id) {
    return isId(id)
        ? Optional.of(Identity.of(kind, Identity.withoutLeadingZeros(id)))
        : Optional.empty();
  }

  /** Whether the published page would take the place of another, or of a device of Windows. */
  boolean isReserved() {
    char first = identity.id().charAt(0);
    if (first >= '0' && first <= '9') {
      return identity.kind() == Kind.PAGE && RESERVED_PAGES.contains(identity.id());
    }
    boolean page = identity.kind() == Kind.PAGE;
    return RESERVED.matcher(identity.id()).matches()
        || page && RESERVED_PAGES.contains(identity.id());
  }

  /** Whether a page or a folder of this name might not be published everywhere. */
  boolean isTooLong() {
    return identity.id().length() > Identity.LONGEST
        || identity.round().length() > Identity.LONGEST;
  }

  /** Whether this is small letters, digits and {@code - .} between them, no two dots in a row. */
  static boolean isId(String id) {
    int last = id.length() - 1;
    for (int i = 0; i <= last; i++) {
      char c = id.charAt(i);
      boolean inner = i > 0 && i < last && (c == '-' || c == '.' && id.charAt(i - 1) != '.');
      if (!inner && (c < '0' || c > '9') && (c < 'a' || c > 'z')) {
        return false;
      }
    }
    return last >= 0;
  }
}
