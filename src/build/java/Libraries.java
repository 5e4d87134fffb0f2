import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Holds the libraries that are packed to the committed checksums, before they are packed: {@code
 * java Libraries.java LIST JAR:JAR…}. Part of every packaging, also where no test runs.
 */
final class Libraries {

  private Libraries() {}

  public static void main(String[] arguments) throws Exception {
    Path list = Path.of(arguments[0]);
    List<String> known = Files.readAllLines(list);
    List<String> differences = new ArrayList<>();
    for (String entry : arguments[1].split(File.pathSeparator)) {
      if (entry.endsWith(".jar")) {
        compare(Path.of(entry), known, differences);
      }
    }
    if (!differences.isEmpty()) {
      System.err.println("These libraries are not those that were looked at (" + list + "):");
      differences.forEach(System.err::println);
      System.err.println("If the change is meant, look at it and write the list anew:");
      System.err.println("  mvn test -Dtest=DependencyTest -Ddependencies=overwrite");
      System.exit(1);
    }
  }

  /** What the list has, and what is there instead, as a diff says it. */
  private static void compare(Path jar, List<String> known, List<String> differences)
      throws IOException, GeneralSecurityException {
    String name = jar.getFileName().toString();
    byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
    String line = HexFormat.of().formatHex(sum) + "  " + name;
    if (!known.contains(line)) {
      known.stream()
          .filter(one -> isOf(library(name), one.replaceFirst(".* {2}", "")))
          .forEach(one -> differences.add("- " + one));
      differences.add("+ " + line);
    }
  }

  private static boolean isOf(String library, String jar) {
    return library(jar).equals(library);
  }

  /** A jar's name without its version. */
  private static String library(String jar) {
    return jar.replaceFirst("-[0-9].*|\\.jar$", "");
  }
}
