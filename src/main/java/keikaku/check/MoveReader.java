package keikaku.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keikaku.diagnostic.Place;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.model.Move;
import keikaku.source.Identity;
import keikaku.source.Kind;
import keikaku.source.Scalar;

/** Reads {@code moved-from}: the ids that a thing had before. */
final class MoveReader {

  private static final String KEY = "moved-from";

  private final Known known;
  private final Report report;

  /** What one file says about one former id, and where. */
  record Stated(Move move, Place place) {}

  MoveReader(Known known, Report report) {
    this.known = known;
    this.report = report;
  }

  List<Stated> read(Draft draft) {
    Kind kind = draft.identity().kind();
    Optional<Move.Of> of = of(kind);
    if (of.isEmpty()) {
      return List.of();
    }
    List<Stated> stated = new ArrayList<>();
    for (Scalar scalar : draft.facts().scalars(KEY)) {
      String from = Identity.withoutLeadingZeros(scalar.text().strip());
      if (new IdReader(report).isId(scalar, KEY)) {
        stated.add(new Stated(new Move(of.get(), from, draft.identity().id()), scalar.place()));
        refuseExisting(kind, from, scalar.place());
      }
    }
    return List.copyOf(stated);
  }

  private void refuseExisting(Kind kind, String from, Place place) {
    if (known.has(kind, from)) {
      report.add(Rule.MOVED_ID_TAKEN, place, "id", from);
    }
  }

  private static Optional<Move.Of> of(Kind kind) {
    return switch (kind) {
      case POLICY -> Optional.of(Move.Of.POLICY);
      case ACTION -> Optional.of(Move.Of.ACTION);
      case ROUND -> Optional.of(Move.Of.ROUND);
      case TERM -> Optional.of(Move.Of.TERM);
      case PAGE -> Optional.of(Move.Of.PAGE);
      case PLAN, EVALUATION -> Optional.empty();
    };
  }

  /** All that is stated, in the order of the files; no two things can have had the same id. */
  static List<Move> fit(List<Stated> all, Report report) {
    List<Stated> ordered = new ArrayList<>(all);
    ordered.sort(Comparator.comparing(Stated::place));
    Map<List<Object>, Stated> first = new HashMap<>();
    for (Stated one : ordered) {
      if (first.putIfAbsent(List.of(one.move().of(), one.move().from()), one) != null) {
        report.add(Rule.MOVED_ID_TAKEN, one.place(), "id", one.move().from());
      }
    }
    return ordered.stream().map(Stated::move).toList();
  }
}
