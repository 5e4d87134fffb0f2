package keikaku.emit.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import keikaku.emit.Addresses;
import keikaku.emit.Artifact;
import keikaku.model.Plan;

/**
 * Presents a plan as a website: every page in every language of the plan, and the files around
 * them.
 */
public final class SiteEmitter {

  private final Theme theme;
  private final Addresses addresses;

  public SiteEmitter(Theme theme, Addresses addresses) {
    this.theme = theme;
    this.addresses = addresses;
  }

  /** A page that exists in every language. */
  private record Leaf(String path, Function<Standpoint, View> view) {}

  /** All files of the site, by path; a page is made when its content is asked for. */
  public List<Artifact> emit(Plan plan) {
    Index index = Index.of(plan);
    List<Edition> editions =
        plan.languages().stream()
            .map(language -> new Edition(theme.messages(language), addresses, index))
            .toList();
    List<Artifact> artifacts = new ArrayList<>(theme.assets());
    for (Leaf leaf : leaves(plan)) {
      editions.forEach(edition -> artifacts.add(page(leaf, edition.at(leaf.path()))));
    }
    plan.assets().forEach(asset -> artifacts.add(Artifact.of(asset.path(), asset.bytes())));
    return List.copyOf(artifacts);
  }

  private Artifact page(Leaf leaf, Standpoint page) {
    return new Artifact(
        page.published(),
        () -> {
          View view = leaf.view().apply(page);
          String html = theme.templates().render(view, Frame.around(view, page, theme));
          return html.getBytes(StandardCharsets.UTF_8);
        });
  }

  private static List<Leaf> leaves(Plan plan) {
    return Stream.of(overviews(plan), actions(plan), policies(plan)).flatMap(s -> s).toList();
  }

  private static Stream<Leaf> overviews(Plan plan) {
    return Stream.of(
        new Leaf(SitePaths.HOME, HomeView::of), new Leaf(SitePaths.ACTIONS, ActionsView::of));
  }

  private static Stream<Leaf> actions(Plan plan) {
    return plan.actions().stream()
        .map(
            action -> new Leaf(Addresses.action(action.id()), page -> ActionView.of(action, page)));
  }

  private static Stream<Leaf> policies(Plan plan) {
    return plan.policies().stream()
        .map(
            policy -> new Leaf(Addresses.policy(policy.id()), page -> PolicyView.of(policy, page)));
  }
}
