package keikaku.emit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import keikaku.model.Cover;

/**
 * The files of open data, in the order of their addresses.
 *
 * <p>A file may describe others that were added before it (its content is made late), but never one
 * that describes it.
 */
public final class DataFiles {

  /** The folder of the site that data is published in. */
  public static final String FOLDER = "data/";

  /** All data in one file. */
  public static final String ARCHIVE = FOLDER + "all.zip";

  /** The checksum of each data file. */
  public static final String CHECKSUMS = FOLDER + "SHA256SUMS";

  private final Map<String, DataFile> byPath;
  private final List<DataFile> inOrder;

  private DataFiles(Map<String, DataFile> byPath, List<DataFile> inOrder) {
    this.byPath = byPath;
    this.inOrder = inOrder;
  }

  public static DataFiles of(Collection<DataFile> files) {
    return new DataFiles(Map.of(), List.of()).with(files);
  }

  /** These files and more. */
  public DataFiles with(Collection<DataFile> more) {
    Map<String, DataFile> both = new TreeMap<>(byPath);
    for (DataFile file : more) {
      if (both.put(file.path(), file) != null) {
        throw new IllegalArgumentException("published twice: " + file.path());
      }
    }
    return new DataFiles(both, Stream.concat(inOrder.stream(), more.stream()).toList());
  }

  /** These files, an archive of those in the data folder, and the checksums of them all. */
  public DataFiles packed(Cover cover) {
    List<DataFile> inFolder = all().stream().filter(DataFiles::isInFolder).toList();
    DataFile archive =
        DataFile.of(ARCHIVE, Form.ZIP, out -> new ArchiveWriter(cover).write(inFolder, out));
    List<DataFile> summed = new ArrayList<>(inFolder);
    summed.add(archive);
    DataFile sums =
        DataFile.text(CHECKSUMS, Form.CHECKSUMS, () -> new ChecksumWriter().write(summed));
    return with(List.of(archive, sums));
  }

  private static boolean isInFolder(DataFile file) {
    return file.path().startsWith(FOLDER);
  }

  public List<DataFile> all() {
    return List.copyOf(byPath.values());
  }

  /** The files that present this table. */
  public List<DataFile> of(Table<?> table) {
    return all().stream()
        .filter(file -> file.table().filter(own -> own.name().equals(table.name())).isPresent())
        .toList();
  }

  public Optional<DataFile> find(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /** In the order in which they can be made without waiting for one another. */
  public List<Artifact> artifacts() {
    return inOrder.stream().map(DataFile::toArtifact).toList();
  }
}
