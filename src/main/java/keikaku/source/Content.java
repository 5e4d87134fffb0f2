package keikaku.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Everything that lies in the content folder.
 *
 * @param documents the files that could be read, by path
 * @param paths what every first-language file is about, by path, also of files that could not be
 *     read: what exists can be referred to
 * @param attachments pictures and other files to be published as they are, by path
 */
public record Content(
    List<Document> documents, Map<String, Identity> paths, Map<String, Path> attachments) {

  public Content {
    documents = List.copyOf(documents);
    paths = Map.copyOf(paths);
    attachments = Map.copyOf(attachments);
  }
}
