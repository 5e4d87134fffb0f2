package keikaku.emit.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import keikaku.emit.Addresses;
import keikaku.emit.Artifact;
import keikaku.model.Language;
import keikaku.model.Plan;

/** The search index of a plan in the form that is made for many more entries than it has. */
public final class LargeIndex {

  private static final Theme THEME = Theme.read(Optional.of(Path.of("site-theme")));

  private LargeIndex() {}

  /** The content of its files in every language of the plan, by path. */
  public static Map<String, String> of(Plan plan, Memory memory) {
    Addresses addresses = Addresses.of(plan, Optional.empty());
    Map<String, String> files = new TreeMap<>();
    for (Language language : plan.languages()) {
      for (Artifact file : index(plan, language, addresses, memory).files()) {
        files.put(file.path(), new String(file.content().get(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private static SearchIndex index(
      Plan plan, Language language, Addresses addresses, Memory memory) {
    Edition edition = Edition.of(language, THEME, addresses, new Index(plan, memory), memory);
    return SearchIndex.of(edition, 1);
  }

  /**
   * Writes the index into a folder.
   *
   * @return its first file
   */
  public static Path write(Plan plan, Language language, Path folder) throws IOException {
    Addresses addresses = Addresses.of(plan, Optional.empty());
    SearchIndex index = index(plan, language, addresses, Memory.none());
    Files.createDirectories(folder.resolve("assets"));
    for (Artifact file : index.files()) {
      Files.write(folder.resolve(file.path()), file.content().get());
    }
    return folder.resolve(index.path());
  }
}
