package keikaku.emit.quality;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV text strictly as RFC 4180 has it. */
final class CsvReader {

  private static final String LINE_END = "\r\n";

  private final String text;
  private final List<List<String>> records = new ArrayList<>();
  private List<String> record = new ArrayList<>();
  private int at;

  private CsvReader(String text, int start) {
    this.text = text;
    at = start;
  }

  /**
   * The records, the header first.
   *
   * @throws IllegalArgumentException when the text is not RFC 4180
   */
  static List<List<String>> read(String text) {
    CsvReader reader = new CsvReader(text, text.startsWith("\uFEFF") ? 1 : 0);
    while (reader.at < text.length()) {
      reader.readField();
    }
    if (!reader.record.isEmpty()) {
      throw new IllegalArgumentException("the last record has no end");
    }
    return reader.records;
  }

  private void readField() {
    record.add(text.charAt(at) == '"' ? quoted() : plain());
    if (text.startsWith(LINE_END, at)) {
      records.add(record);
      record = new ArrayList<>();
      at += LINE_END.length();
    } else if (at < text.length() && text.charAt(at) == ',') {
      at++;
    } else {
      throw new IllegalArgumentException("neither comma nor line end at " + at);
    }
  }

  private String plain() {
    int start = at;
    while (at < text.length() && isPlain(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private static boolean isPlain(char sign) {
    return sign != ',' && sign != '\r' && sign != '\n' && sign != '"';
  }

  private String quoted() {
    StringBuilder field = new StringBuilder();
    int close = text.indexOf('"', ++at);
    while (close >= 0 && text.startsWith("\"\"", close)) {
      field.append(text, at, close + 1);
      at = close + 2;
      close = text.indexOf('"', at);
    }
    if (close < 0) {
      throw new IllegalArgumentException("a quotation mark that is not closed");
    }
    field.append(text, at, close);
    at = close + 1;
    return field.toString();
  }
}
