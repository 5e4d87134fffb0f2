package keikaku.emit.site;

import java.util.function.Function;
import keikaku.model.Entry;

/**
 * A page that exists in every language.
 *
 * @param path where it stands in the first language
 * @param edit where its words are edited
 */
record Leaf(
    String path,
    Function<Standpoint, View> view,
    Function<EditAddresses, EditAddresses.Spot> edit) {

  /** A page that presents one entry. */
  static Leaf of(Entry entry, String path, Function<Standpoint, View> view) {
    return new Leaf(path, view, edits -> edits.of(entry));
  }

  /** A page that presents all files of a folder. */
  static Leaf ofFolder(String folder, String path, Function<Standpoint, View> view) {
    return new Leaf(path, view, edits -> edits.ofFolder(folder));
  }
}
