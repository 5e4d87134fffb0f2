package keikaku.check;

import java.util.regex.Pattern;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.source.Identity;
import keikaku.source.Scalar;

/** Reads ids, which become part of addresses. */
final class IdReader {

  private static final Pattern ID = Pattern.compile("[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?");

  private final Report report;

  IdReader(Report report) {
    this.report = report;
  }

  /** Whether a value has the form of an id; if not, that has been reported. */
  boolean isId(Scalar scalar, String key) {
    String id = scalar.text().strip();
    boolean valid = isId(id);
    if (!valid) {
      report.add(Rule.ID_VALUE_INVALID, scalar.place(), "key", key, "value", id);
    }
    return valid;
  }

  /** The id that must be there; empty when it is not, which has then been reported. */
  String required(Fields fields, String key) {
    String id = fields.text(key);
    if (!id.isEmpty() && !isId(id)) {
      report.add(Rule.ID_VALUE_INVALID, fields.place(key), "key", key, "value", id);
    }
    return id;
  }

  private static boolean isId(String id) {
    return id.length() <= Identity.LONGEST && ID.matcher(id).matches() && !id.contains("..");
  }
}
