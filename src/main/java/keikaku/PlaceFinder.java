package keikaku;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import keikaku.conservation.LostText;
import keikaku.diagnostic.Place;
import keikaku.source.ContentReader;

/** Finds the line of words that were lost; looked for only when it has to be told. */
final class PlaceFinder {

  private final Path content;

  PlaceFinder(Path content) {
    this.content = content;
  }

  Place find(LostText lost) {
    List<String> lines = lines(lost.file());
    int line = Math.max(lost.line(), 1);
    for (int i = 0; lost.line() == 0 && i < lines.size(); i++) {
      if (lines.get(i).contains(lost.words())) {
        line = i + 1;
        break;
      }
    }
    String text = line <= lines.size() ? lines.get(line - 1) : "";
    int at = Math.max(0, text.indexOf(lost.words()));
    int length = text.contains(lost.words()) ? lost.words().length() : text.length();
    return new Place(
        lost.file(),
        line,
        text.codePointCount(0, at) + 1,
        Math.max(1, text.codePointCount(at, Math.min(text.length(), at + length))),
        text);
  }

  private List<String> lines(String file) {
    String label = ContentReader.label(content) + "/";
    try {
      return Files.readAllLines(content.resolve(file.substring(label.length())));
    } catch (IOException | IndexOutOfBoundsException e) {
      return List.of();
    }
  }
}
