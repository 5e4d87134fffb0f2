package prelink;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/** Writes a jar anew, with everything linked beforehand: {@code Prelink JAR}. */
final class Prelink {

  private final JarFile old;
  private final Program program = new Program();

  private Prelink(JarFile old) {
    this.old = old;
  }

  public static void main(String[] arguments) throws IOException {
    Path jar = Path.of(arguments[0]);
    Path made = jar.resolveSibling(jar.getFileName() + ".prelinked");
    try (JarFile old = new JarFile(jar.toFile());
        OutputStream file = Files.newOutputStream(made);
        JarOutputStream out = new JarOutputStream(file)) {
      new Prelink(old).write(out);
    }
    Files.move(made, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  private void write(JarOutputStream out) throws IOException {
    List<JarEntry> entries = Collections.list(old.entries());
    for (JarEntry entry : entries) {
      if (isClass(entry)) {
        program.take(read(entry));
      }
    }
    for (JarEntry entry : entries) {
      if (isClass(entry)) {
        writeClass(entry, out);
      } else {
        add(entry.getName(), read(entry), entry, out);
      }
    }
  }

  /** A class, and the classes of its lambdas behind it. */
  private void writeClass(JarEntry entry, JarOutputStream out) throws IOException {
    String name = entry.getName().replaceFirst("\\.class$", "");
    add(entry.getName(), program.bytes(name), entry, out);
    for (Lambda lambda : program.lambdas(name)) {
      add(lambda.name() + ".class", lambda.toBytes(), entry, out);
    }
  }

  /** Classes for newer Javas than the oldest stay as they are. */
  private static boolean isClass(JarEntry entry) {
    return entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/");
  }

  private byte[] read(JarEntry entry) throws IOException {
    try (InputStream in = old.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }

  private static void add(String name, byte[] bytes, JarEntry like, JarOutputStream out)
      throws IOException {
    JarEntry entry = new JarEntry(name);
    entry.setTimeLocal(like.getTimeLocal());
    out.putNextEntry(entry);
    out.write(bytes);
    out.closeEntry();
  }
}
