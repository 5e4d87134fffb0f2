package keikaku.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import keikaku.emit.Artifact;

/**
 * Holds an output folder for the time of one build and replaces what is in it: with a whole
 * release, or not at all.
 *
 * <p>Whatever happens meanwhile (an exception, a full disk, a killed process, a power cut), the
 * folder is the old release or the new one; after a crash in the instant between the two renames
 * the next build brings the old one back before it does anything else.
 */
public final class Publisher implements AutoCloseable {

  private final Destination destination;
  private final Disk disk;
  private final BuildLock lock;

  private Publisher(Destination destination, Disk disk, BuildLock lock) {
    this.destination = destination;
    this.disk = disk;
    this.lock = lock;
  }

  /**
   * Takes hold of an output folder and makes good what an interrupted build may have left.
   *
   * @throws RefusedOutput when the folder is none that may be replaced; nothing was touched
   * @throws OutputInUse when another build holds it
   */
  public static Publisher open(Destination destination, Disk disk)
      throws IOException, RefusedOutput, OutputInUse {
    DestinationChecker checker = new DestinationChecker(destination.folder());
    checker.checkPlace(destination);
    if (!Files.exists(destination.marker())) {
      checker.checkContents();
    }
    prepareWorkshop(destination, disk);
    BuildLock lock = BuildLock.take(destination.lock());
    try {
      Swap.of(destination, disk).recover();
      checker.checkContents();
      return new Publisher(destination, disk, lock);
    } catch (IOException | RefusedOutput | RuntimeException | Error e) {
      lock.close();
      throw e;
    }
  }

  private static void prepareWorkshop(Destination destination, Disk disk) throws IOException {
    disk.createFolders(destination.workshop());
    Path ignore = destination.workshops().resolve(".gitignore");
    if (!Files.exists(ignore)) {
      try {
        disk.write(ignore, "*\n".getBytes(StandardCharsets.UTF_8));
      } catch (java.nio.file.FileAlreadyExistsException e) {
        // Another build that is just starting was quicker; it wrote the same.
        return;
      }
    }
  }

  /**
   * Publishes a release. Where the folder holds it already nothing is written.
   *
   * @param artifacts every file of the release
   * @param inspection sees each of them, and may refuse the release by throwing
   * @throws RefusedOutput when a file that is not ours stands where one of ours has to go
   */
  public Outcome publish(List<Artifact> artifacts, Inspection inspection)
      throws IOException, RefusedOutput {
    try {
      Outcome outcome = ReleaseWriter.write(destination, disk, artifacts, inspection);
      if (!outcome.unchanged()) {
        Swap.of(destination, disk).perform();
      }
      return outcome;
    } catch (IOException | RefusedOutput | RuntimeException | Error e) {
      removeNext(e);
      throw e;
    }
  }

  /** Makes every file of a release and has it inspected, and writes nothing. */
  public static Outcome rehearse(List<Artifact> artifacts, Inspection inspection)
      throws IOException {
    return ReleaseWriter.rehearse(artifacts, inspection);
  }

  private void removeNext(Throwable failure) {
    try {
      disk.deleteTree(destination.next());
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  /**
   * Puts the release before the present one in its place; the present one becomes the one before.
   *
   * @return whether there was one
   * @throws IOException also when the release before is no longer whole
   */
  public boolean rollBack() throws IOException, RefusedOutput {
    Manifest manifest = Manifest.of(destination.previous()).orElse(Manifest.empty());
    if (manifest.files().isEmpty()) {
      return false;
    }
    try {
      Rollback.prepare(destination, disk, manifest);
      Swap.of(destination, disk).perform();
      return true;
    } catch (IOException | RefusedOutput | RuntimeException | Error e) {
      removeNext(e);
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
