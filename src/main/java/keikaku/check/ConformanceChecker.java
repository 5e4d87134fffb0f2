package keikaku.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import keikaku.diagnostic.Place;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.model.ConformanceClaim;
import keikaku.source.ContentReader;

/**
 * Refuses free pages that claim conformity with the accessibility standard before the test results
 * show it. What an official plan says is not ours to judge, so only {@code pages/} is looked at.
 */
public final class ConformanceChecker {

  private static final String ABOUT_ACCESSIBILITY = "accessibility.";

  private ConformanceChecker() {}

  /**
   * Looks through the free pages of a content folder that has been read without errors.
   *
   * @param content the folder
   */
  public static void check(Path content, Report report) {
    Path pages = content.resolve("pages");
    if (Files.isDirectory(pages)) {
      files(pages).forEach(file -> check(content, file, report));
    }
  }

  private static List<Path> files(Path pages) {
    try (Stream<Path> files = Files.list(pages)) {
      return files.filter(ConformanceChecker::isPage).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isPage(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".md") && !ContentReader.passesOver(name);
  }

  private static void check(Path content, Path file, Report report) {
    String name = file.getFileName().toString();
    String path = ContentReader.label(content) + "/pages/" + name;
    int number = 0;
    for (String line : lines(file)) {
      number++;
      int found = ConformanceClaim.find(line, name.startsWith(ABOUT_ACCESSIBILITY)).orElse(-1);
      if (found >= 0) {
        int column = line.codePointCount(0, found) + 1;
        report.add(
            Rule.PAGE_CONFORMANCE_UNPROVEN,
            new Place(path, number, column, length(line, found), line));
      }
    }
  }

  /** The length of the word to point at: two letters of Japanese, else up to the next space. */
  private static int length(String line, int from) {
    int space = line.indexOf(' ', from);
    return line.startsWith("準拠", from) || space < 0 ? 2 : space - from;
  }

  private static List<String> lines(Path file) {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return text.replace("\uFEFF", "").lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
