package keikaku.model;

import java.util.Objects;

/**
 * Where the plan is edited in public.
 *
 * @param url its page, without a final slash ({@code https://github.com/OWNER/NAME})
 * @param branch the branch that is published
 * @param folder where the project lies in it; empty for its top
 * @param forms whether the site brings forms by which the content can be edited
 */
public record Repository(String url, Host host, String branch, String folder, boolean forms) {

  /** The software that shows the repository; each has addresses of its own making. */
  public enum Host {
    GITHUB,
    GITLAB;

    /** The word as it is written in the content. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public Repository {
    Objects.requireNonNull(url);
    Objects.requireNonNull(host);
    Objects.requireNonNull(branch);
    Objects.requireNonNull(folder);
  }
}
