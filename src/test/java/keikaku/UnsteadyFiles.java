package keikaku;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The files of this machine, behind a reader that may be told to misbehave. */
public final class UnsteadyFiles {

  /** What happens when a file is read. */
  public interface Reading {

    /** Hears of a file that is about to be opened for reading, and gives back how it is read. */
    SeekableByteChannel opened(Path file, SeekableByteChannel channel) throws IOException;
  }

  private final Provider provider;
  private final Files files;

  private UnsteadyFiles(Reading reading) {
    provider = new Provider(reading);
    files = new Files();
  }

  /** The same path, read in this way from now on, and all paths that come of it. */
  public static Path over(Path path, Reading reading) {
    return new UnsteadyFiles(reading).wrap(path);
  }

  /** A channel that hands out no more than so many bytes at a time. */
  public static SeekableByteChannel inPortions(SeekableByteChannel channel, int most) {
    return new Channel(channel, most, Long.MAX_VALUE, () -> {});
  }

  /** A channel that ends before the file does. */
  public static SeekableByteChannel endingAt(SeekableByteChannel channel, long end) {
    return new Channel(channel, Integer.MAX_VALUE, end, () -> {});
  }

  /** A channel on whose file something happens whenever it has been read from. */
  public static SeekableByteChannel whileReading(SeekableByteChannel channel, Event event) {
    return new Channel(channel, Integer.MAX_VALUE, Long.MAX_VALUE, event);
  }

  /** Something that happens to a file. */
  public interface Event {
    void happen() throws IOException;
  }

  private record Channel(SeekableByteChannel channel, int most, long end, Event event)
      implements SeekableByteChannel {

    @Override
    public int read(ByteBuffer to) throws IOException {
      long rest = Math.min(most, end - channel.position());
      if (rest <= 0) {
        return -1;
      }
      int limit = to.limit();
      to.limit((int) Math.min(limit, to.position() + rest));
      int read = channel.read(to);
      to.limit(limit);
      event.happen();
      return read;
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
      return channel.write(from);
    }

    @Override
    public long position() throws IOException {
      return channel.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
      channel.position(position);
      return this;
    }

    @Override
    public long size() throws IOException {
      return channel.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
      channel.truncate(size);
      return this;
    }

    @Override
    public boolean isOpen() {
      return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }

  /** Lets the real path be found again. */
  private interface Wrapped {
    Path plainPath();
  }

  private static Path plain(Path path) {
    return path instanceof Wrapped wrapped ? wrapped.plainPath() : path;
  }

  private Path wrap(Path plain) {
    return (Path)
        Proxy.newProxyInstance(
            UnsteadyFiles.class.getClassLoader(),
            new Class<?>[] {Path.class, Wrapped.class},
            (proxy, method, arguments) -> {
              switch (method.getName()) {
                case "plainPath":
                  return plain;
                case "getFileSystem":
                  return files;
                case "iterator":
                  return wrapAll(plain).iterator();
                default:
                  return wrapResult(call(plain, method, arguments));
              }
            });
  }

  private List<Path> wrapAll(Iterable<Path> paths) {
    List<Path> wrapped = new ArrayList<>();
    paths.forEach(path -> wrapped.add(wrap(path)));
    return wrapped;
  }

  private static Object call(Path plain, java.lang.reflect.Method method, Object[] arguments)
      throws Throwable {
    Object[] real = arguments == null ? new Object[0] : arguments.clone();
    for (int i = 0; i < real.length; i++) {
      real[i] = real[i] instanceof Path path ? plain(path) : real[i];
    }
    try {
      return method.invoke(plain, real);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private Object wrapResult(Object result) {
    return result instanceof Path path ? wrap(path) : result;
  }

  private final class Files extends FileSystem {
    private final FileSystem real = java.nio.file.FileSystems.getDefault();

    @Override
    public FileSystemProvider provider() {
      return provider;
    }

    @Override
    public void close() {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public boolean isReadOnly() {
      return false;
    }

    @Override
    public String getSeparator() {
      return real.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
      return wrapAll(real.getRootDirectories());
    }

    @Override
    public Iterable<FileStore> getFileStores() {
      return real.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
      return real.supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
      return wrap(real.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
      PathMatcher matcher = real.getPathMatcher(pattern);
      return path -> matcher.matches(plain(path));
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
      return real.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() throws IOException {
      return real.newWatchService();
    }
  }

  private final class Provider extends FileSystemProvider {
    private final FileSystemProvider real = java.nio.file.FileSystems.getDefault().provider();
    private final Reading reading;

    Provider(Reading reading) {
      this.reading = reading;
    }

    @Override
    public SeekableByteChannel newByteChannel(
        Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
        throws IOException {
      boolean reads = options.isEmpty() || options.equals(Set.of(StandardOpenOption.READ));
      SeekableByteChannel channel = real.newByteChannel(plain(path), options, attributes);
      return reads ? reading.opened(plain(path), channel) : channel;
    }

    @Override
    public FileChannel newFileChannel(
        Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
        throws IOException {
      return real.newFileChannel(plain(path), options, attributes);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(
        Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
      List<Path> found = new ArrayList<>();
      try (DirectoryStream<Path> stream = real.newDirectoryStream(plain(folder), all -> true)) {
        for (Path path : stream) {
          if (filter.accept(wrap(path))) {
            found.add(wrap(path));
          }
        }
      }
      return new DirectoryStream<>() {
        @Override
        public Iterator<Path> iterator() {
          return found.iterator();
        }

        @Override
        public void close() {}
      };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
      real.createDirectory(plain(folder), attributes);
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
      real.createLink(plain(link), plain(existing));
    }

    @Override
    public void createSymbolicLink(Path link, Path goal, FileAttribute<?>... attributes)
        throws IOException {
      real.createSymbolicLink(plain(link), plain(goal), attributes);
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
      return wrap(real.readSymbolicLink(plain(link)));
    }

    @Override
    public void delete(Path path) throws IOException {
      real.delete(plain(path));
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) throws IOException {
      real.copy(plain(from), plain(to), options);
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
      real.move(plain(from), plain(to), options);
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
      return real.isSameFile(plain(one), plain(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
      return real.isHidden(plain(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
      return real.getFileStore(plain(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
      real.checkAccess(plain(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(
        Path path, Class<V> type, LinkOption... options) {
      return real.getFileAttributeView(plain(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(
        Path path, Class<A> type, LinkOption... options) throws IOException {
      return real.readAttributes(plain(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
        throws IOException {
      return real.readAttributes(plain(path), names, options);
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options)
        throws IOException {
      real.setAttribute(plain(path), name, value, options);
    }

    @Override
    public String getScheme() {
      return "unsteady";
    }

    @Override
    public FileSystem newFileSystem(URI address, Map<String, ?> settings) {
      throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI address) {
      return files;
    }

    @Override
    public Path getPath(URI address) {
      return wrap(Path.of(address));
    }
  }
}
