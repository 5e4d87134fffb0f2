package keikaku;

import java.util.Optional;
import keikaku.emit.site.Theme;

/**
 * What a plan is presented in.
 *
 * @param project says where the site will be published
 * @param theme how the site looks
 * @param handbook what is published beside the plan, where it is
 */
record Setting(Project project, Theme theme, Optional<HandbookFiles> handbook) {

  /**
   * @throws keikaku.emit.site.ThemeException when a file of the theme cannot be used
   */
  static Setting of(Project project) {
    return new Setting(
        project, Theme.read(project.theme()), HandbookFiles.read(project.handbook()));
  }
}
