package prelink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What is linked beforehand does the same, and nothing is left to link when the program runs. */
class PrelinkIT {

  private static final Path PROJECT = Path.of(System.getProperty("keikaku.project"));
  private static final Path PROGRAM = Path.of(System.getProperty("keikaku.jar"));

  /** Lambdas of several interfaces at once stay as they are. */
  private static final String SEVERAL_FACES = "java/lang/invoke/LambdaMetafactory.altMetafactory";

  @TempDir Path folder;
  private Path jar;

  @BeforeEach
  void packTheSample() throws Exception {
    jar = folder.resolve("sample.jar");
    Path classes =
        Path.of(Sample.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file);
        Stream<Path> samples = Files.list(classes.resolve("prelink"))) {
      for (Path sample : samples.filter(one -> isOfSample(one.getFileName().toString())).toList()) {
        out.putNextEntry(new JarEntry("prelink/" + sample.getFileName()));
        out.write(Files.readAllBytes(sample));
      }
    }
  }

  private static boolean isOfSample(String name) {
    return name.matches("Sample(\\$.*)?\\.class");
  }

  @Test
  void whatIsLinkedBeforehandDoesTheSame() throws Exception {
    List<String> before = said();
    assertThat(linkedWhenRun(jar)).hasSizeGreaterThan(40);
    prelink();
    assertThat(linkedWhenRun(jar)).containsOnly(SEVERAL_FACES);
    assertThat(said()).isEqualTo(before).hasSizeGreaterThan(50);
  }

  @Test
  void theProgramLeavesNothingToLink() throws Exception {
    assertThat(linkedWhenRun(PROGRAM)).isSubsetOf(List.of(SEVERAL_FACES));
  }

  @SuppressWarnings("unchecked")
  private List<String> said() throws Exception {
    URL[] place = {jar.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(place, ClassLoader.getPlatformClassLoader())) {
      Class<?> sample = loader.loadClass(Sample.class.getName());
      return ((Supplier<List<String>>) sample.getConstructor().newInstance()).get();
    }
  }

  private void prelink() throws Exception {
    Path asm =
        Path.of(ClassReader.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    String classes = PROJECT.resolve("target/prelink") + System.getProperty("path.separator") + asm;
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process =
        new ProcessBuilder(java.toString(), "-cp", classes, "prelink.Prelink", jar.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(output).isZero();
  }

  /** What makes code while the program runs, once for each place. */
  private static List<String> linkedWhenRun(Path jar) throws Exception {
    List<String> found = new ArrayList<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      for (JarEntry entry : Collections.list(file.entries())) {
        if (entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/")) {
          try (InputStream in = file.getInputStream(entry)) {
            new ClassReader(in).accept(noting(found), 0);
          }
        }
      }
    }
    return found;
  }

  private static ClassVisitor noting(List<String> found) {
    return new ClassVisitor(Opcodes.ASM9) {
      @Override
      public MethodVisitor visitMethod(
          int access, String name, String types, String sign, String[] exceptions) {
        return new MethodVisitor(Opcodes.ASM9) {
          @Override
          public void visitInvokeDynamicInsn(
              String called, String shape, Handle maker, Object... given) {
            found.add(maker.getOwner() + '.' + maker.getName());
          }
        };
      }
    };
  }
}
