package keikaku;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keikaku.emit.picture.PictureEmitter;
import keikaku.emit.site.SiteEmitter;
import keikaku.emit.site.Theme;
import keikaku.model.Plan;
import keikaku.output.Manifest;

/**
 * The pictures that stand beside links to the pages, and what became of them. Only a build draws
 * them: for a check or a preview they would cost time and tell nothing.
 */
final class SharePictures {

  private final Project project;
  private final Optional<Manifest> before;
  private Optional<PictureEmitter> emitter = Optional.empty();

  SharePictures(Project project) {
    this.project = project;
    this.before = before(project);
  }

  private static Optional<Manifest> before(Project project) {
    try {
      return Manifest.of(project.output());
    } catch (IOException e) {
      // Whether the output folder can be used is decided by whoever publishes.
      return Optional.empty();
    }
  }

  /** The site with pictures, where its theme wants them. */
  SiteEmitter on(SiteEmitter site, Theme theme) {
    if (!theme.wantsPictures()) {
      return site;
    }
    PictureEmitter pictures =
        theme
            .pictureFont()
            .map(font -> PictureEmitter.with(font, this::published))
            .orElseGet(() -> PictureEmitter.withInstalledFonts(this::published));
    emitter = Optional.of(pictures);
    return site.sharing(pictures::emit);
  }

  private Optional<byte[]> published(String path) {
    try {
      return before.isEmpty() ? Optional.empty() : before.get().read(project.output(), path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Which pictures are missing, and why. */
  List<Remark> remarks(Plan plan) {
    List<Remark> remarks = new ArrayList<>();
    emitter
        .flatMap(PictureEmitter::undrawable)
        .ifPresent(title -> remarks.add(Remark.of("pictures.font", "title", title)));
    if (emitter.isPresent() && plan.actions().size() > SiteEmitter.MOST_PICTURED_ACTIONS) {
      remarks.add(Remark.of("pictures.many", "most", SiteEmitter.MOST_PICTURED_ACTIONS));
    }
    return remarks;
  }
}
