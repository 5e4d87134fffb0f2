package keikaku;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads RFC 4180 by its letter and shares nothing with what writes it: every record, the last one
 * too, ends in CRLF, and every field either has no quotation mark at all or is enclosed in them.
 */
public final class DelimitedText {

  private final String text;
  private final List<List<String>> records = new ArrayList<>();
  private List<String> record = new ArrayList<>();
  private int at;

  private DelimitedText(String text) {
    this.text = text;
  }

  /** The records, the header first. */
  public static List<List<String>> read(byte[] bytes) {
    DelimitedText reader = new DelimitedText(new String(bytes, StandardCharsets.UTF_8));
    while (reader.at < reader.text.length()) {
      reader.field();
    }
    if (!reader.record.isEmpty()) {
      throw new AssertionError("the last record does not end");
    }
    return reader.records;
  }

  private void field() {
    record.add(text.charAt(at) == '"' ? quoted() : plain());
    if (text.startsWith("\r\n", at)) {
      records.add(record);
      record = new ArrayList<>();
      at += 2;
    } else if (text.charAt(at) == ',') {
      at++;
    } else {
      throw new AssertionError("neither comma nor line end at " + at);
    }
  }

  private String plain() {
    int start = at;
    while (text.charAt(at) != ',' && text.charAt(at) != '\r') {
      if (text.charAt(at) == '"' || text.charAt(at) == '\n') {
        throw new AssertionError("must be quoted at " + at);
      }
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    StringBuilder value = new StringBuilder();
    for (at++; ; at++) {
      if (text.startsWith("\"\"", at)) {
        value.append('"');
        at++;
      } else if (text.charAt(at) == '"') {
        at++;
        return value.toString();
      } else {
        value.append(text.charAt(at));
      }
    }
  }
}
