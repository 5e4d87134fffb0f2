package keikaku.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Makes the release before the present one ready to be published again. */
final class Rollback {

  private Rollback() {}

  static void prepare(Destination destination, Disk disk, Manifest manifest)
      throws IOException, RefusedOutput {
    Optional<String> fault = manifest.firstFault(destination.previous());
    if (fault.isPresent()) {
      throw new IOException(
          "the previous release is damaged: " + destination.previous().resolve(fault.get()));
    }
    Path next = destination.next();
    for (String path : manifest.files().keySet()) {
      disk.createFolders(next.resolve(path).getParent());
      disk.link(next.resolve(path), destination.previous().resolve(path));
    }
    Manifest present = Manifest.of(destination.folder()).orElse(Manifest.empty());
    new ForeignFiles(destination.present(), present).copyTo(next, disk);
    disk.write(next.resolve(Manifest.NAME), manifest.toBytes());
    disk.sync(next.resolve(Manifest.NAME));
    disk.syncFolder(next);
  }
}
