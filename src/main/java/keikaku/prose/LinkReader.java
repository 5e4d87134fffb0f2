package keikaku.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keikaku.diagnostic.Place;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.model.Inline;
import keikaku.model.PlainText;
import keikaku.model.Target;
import org.commonmark.node.Image;
import org.commonmark.node.Link;

/** Finds out where the links and pictures of one body lead. */
final class LinkReader {

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
  private static final Pattern SCHEME = Pattern.compile("([a-z][a-z0-9+.-]*):.*", Pattern.DOTALL);

  private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Cc}\\p{Cf}]");

  private static final Pattern PICTURE = Pattern.compile(".+\\.(?:png|jpe?g|gif|webp|avif)");

  private final Markdown markdown;
  private final LinkTargets targets;
  private final Report report;
  private final List<Reference> references = new ArrayList<>();

  LinkReader(Markdown markdown, LinkTargets targets, Report report) {
    this.markdown = markdown;
    this.targets = targets;
    this.report = report;
  }

  List<Reference> references() {
    return references;
  }

  /** Where a link leads; empty when it leads nowhere, which has then been reported. */
  Optional<Target> target(Link link, List<Inline> content) {
    Place place = markdown.place(link);
    if (PlainText.of(content).isBlank()) {
      report.add(Rule.LINK_TEXT_MISSING, place);
    }
    if (link.getTitle() != null && !link.getTitle().isBlank()) {
      report.add(Rule.LINK_TITLE_LOST, place, "title", Markdown.withoutSeams(link.getTitle()));
    }
    String destination = Markdown.withoutSeams(link.getDestination());
    return isOutside(destination) ? outside(destination, place) : inside(destination, place);
  }

  /** A picture, which must be a file of ours. */
  Optional<Inline> picture(Image image, List<Inline> content) {
    Place place = markdown.place(image);
    String destination = Markdown.withoutSeams(image.getDestination());
    if (isOutside(destination)) {
      report.add(Rule.IMAGE_SOURCE_REMOTE, place, "link", destination);
      return Optional.empty();
    }
    String alternative = PlainText.of(content);
    if (alternative.isBlank()) {
      report.add(Rule.IMAGE_ALTERNATIVE_MISSING, place);
    }
    Optional<Target> target = inside(destination, place);
    if (target.isPresent() && !PICTURE.matcher(destination).matches()) {
      report.add(Rule.IMAGE_KIND_REFUSED, place, "link", destination);
      return Optional.empty();
    }
    return target.isPresent() && target.get() instanceof Target.ToAsset asset
        ? Optional.of(new Inline.Picture(asset.path(), alternative))
        : Optional.empty();
  }

  /** The address as a browser takes it, which skips blanks and control characters. */
  private static String plain(String destination) {
    return isPlain(destination)
        ? destination
        : UNSEEN.matcher(destination).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** Whether it is an address already as a browser takes it: small ASCII letters and signs. */
  private static boolean isPlain(String destination) {
    for (int i = 0; i < destination.length(); i++) {
      char c = destination.charAt(i);
      if (c <= ' ' || c >= 0x7f || c >= 'A' && c <= 'Z') {
        return false;
      }
    }
    return true;
  }

  private static boolean isOutside(String destination) {
    String plain = plain(destination);
    return plain.indexOf(':') >= 0 && SCHEME.matcher(plain).matches()
        || plain.startsWith("//")
        || plain.contains("\\");
  }

  private Optional<Target> outside(String destination, Place place) {
    Matcher scheme = SCHEME.matcher(plain(destination));
    boolean known = scheme.matches() && SCHEMES.contains(scheme.group(1));
    if (!known || !plain(destination).equals(destination.toLowerCase(Locale.ROOT))) {
      report.add(Rule.LINK_SCHEME_REFUSED, place, "link", destination);
      return Optional.empty();
    }
    return Optional.of(new Target.Outside(destination));
  }

  private Optional<Target> inside(String destination, Place place) {
    int hash = destination.indexOf('#');
    String fragment = hash < 0 ? "" : destination.substring(hash + 1);
    String link = hash < 0 ? destination : destination.substring(0, hash);
    if (link.isEmpty() && !fragment.isEmpty()) {
      references.add(new Reference("", Anchors.of(fragment), fragment, place));
      return Optional.of(new Target.Here(Anchors.of(fragment)));
    }
    Optional<String> path = LinkTargets.resolve(markdown.document().path(), link);
    Optional<Target> found = path.flatMap(targets::at);
    if (found.isEmpty()) {
      unknown(destination, path, place);
    }
    return fragment.isEmpty() ? found : found.map(target -> withFragment(target, fragment, place));
  }

  private void unknown(String destination, Optional<String> path, Place place) {
    Optional<String> meant = path.filter(known -> !destination.isEmpty()).flatMap(targets::nearest);
    if (meant.isPresent()) {
      String link = LinkTargets.relative(markdown.document().path(), meant.get());
      report.add(Rule.LINK_TARGET_UNKNOWN, place, "link", destination, "suggestion", link);
    } else {
      report.add(Rule.LINK_TARGET_UNKNOWN, place, "link", destination);
    }
  }

  private Target withFragment(Target target, String fragment, Place place) {
    if (target instanceof Target.ToPage page) {
      references.add(new Reference(page.id(), Anchors.of(fragment), fragment, place));
      return new Target.ToPage(page.id(), Anchors.of(fragment));
    }
    report.add(Rule.LINK_ANCHOR_UNKNOWN, place, "anchor", fragment);
    return target;
  }
}
