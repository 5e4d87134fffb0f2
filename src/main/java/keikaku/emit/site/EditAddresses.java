package keikaku.emit.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import keikaku.model.Entry;
import keikaku.model.Language;
import keikaku.model.Origin;
import keikaku.model.Repository;
import keikaku.model.Translation;

/**
 * Where the words of a page are edited: {@code content/actions/07.en.md}, at the line where its
 * text begins, on GitHub or GitLab. Pages in another language lead to the translation as soon as
 * there is one.
 */
record EditAddresses(Repository repository, Language language) {

  /**
   * Where something is edited.
   *
   * @param key of the message that says what the link leads to
   */
  record Spot(String href, String key) {}

  /** The editing page of the file that holds this entry. */
  Spot of(Entry entry) {
    Origin origin =
        Optional.ofNullable(entry.translations().get(language))
            .map(Translation::origin)
            .orElse(entry.origin());
    return new Spot(top("edit", origin.file()) + "#L" + origin.line(), "edit.file");
  }

  /** The list of the files in a folder of the content. */
  Spot ofFolder(String folder) {
    return new Spot(top("tree", "content/" + folder), "edit.folder");
  }

  private String top(String view, String path) {
    String way = repository.host() == Repository.Host.GITLAB ? "/-/" : "/";
    String inRepository = repository.folder().isEmpty() ? path : repository.folder() + "/" + path;
    return repository.url() + way + view + encoded("/" + repository.branch() + "/" + inRepository);
  }

  /** A path as an address has it; a branch or a folder may be called anything. */
  private static String encoded(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }
}
