package keikaku.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import keikaku.model.Asset;
import keikaku.source.WholeFile;

/** Reads the pictures and files that the text shows or offers, each once. */
final class AssetReader {

  private final Map<String, Asset> known = new HashMap<>();

  /** Makes sure that what lies here now is read when it is next asked for. */
  void forget(String path) {
    known.keySet().removeIf(asset -> asset.equals(path) || asset.startsWith(path + "/"));
  }

  void forgetAll() {
    known.clear();
  }

  /**
   * @param attachments where each of them lies
   */
  List<Asset> read(SortedSet<String> used, Map<String, Path> attachments) {
    known.keySet().retainAll(used);
    List<Asset> assets = new ArrayList<>();
    for (String path : used) {
      assets.add(known.computeIfAbsent(path, one -> new Asset(one, bytes(attachments.get(one)))));
    }
    return assets;
  }

  private static byte[] bytes(Path file) {
    try {
      return WholeFile.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
