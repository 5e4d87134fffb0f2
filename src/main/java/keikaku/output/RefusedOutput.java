package keikaku.output;

import java.nio.file.Path;

/** The output folder is one that must not be replaced; nothing has been touched. */
public final class RefusedOutput extends Exception {

  private static final long serialVersionUID = 1;

  /** Why a folder is refused. */
  public enum Reason {
    /** It is the top of the file system. */
    ROOT,
    /** It is, or holds, the user's home. */
    HOME,
    /** It is, holds or lies in a folder that the site is made from. */
    SOURCE,
    /** It is the top of a repository. */
    REPOSITORY,
    /** It is a symbolic link. */
    LINK,
    /** Another file system is mounted there, so that it cannot be renamed. */
    MOUNT,
    /** There is a file of that name. */
    FILE,
    /** The folder that it should lie in does not exist. */
    NOWHERE,
    /** It holds files, and no manifest that says they are ours. */
    FOREIGN,
    /** A file that is not ours stands where one of ours has to go. */
    TAKEN
  }

  private final Reason reason;
  private final transient Path path;

  RefusedOutput(Reason reason, Path path) {
    super(reason + " " + path);
    this.reason = reason;
    this.path = path;
  }

  public Reason reason() {
    return reason;
  }

  /** What the reason is about. */
  public Path path() {
    return path;
  }
}
