package keikaku.intake;

import java.util.ArrayList;
import java.util.List;

/** An item while its lines are being read. */
final class Draft {

  /** Which field the last line went into. */
  enum Field {
    TITLE,
    MEASURES,
    RESULT,
    DEPARTMENTS,
    NONE
  }

  final String number;
  final String id;
  final int part;
  final int line;
  final OpenPassage title;
  final List<Slice> values = new ArrayList<>();
  final List<Item.Axis> axes = new ArrayList<>();
  final List<OpenPassage> measures = new ArrayList<>();
  final List<OpenPassage> result = new ArrayList<>();
  final List<OpenPassage> departments = new ArrayList<>();
  Judgement judgement = new Judgement.Absent();
  Field open = Field.TITLE;
  boolean titleMayGoOn;
  Item.Standing standing = Item.Standing.KEPT;

  Draft(String number, String id, int part, OpenPassage title) {
    this.number = number;
    this.id = id;
    this.part = part;
    this.line = title.line();
    this.title = title;
  }

  /**
   * What the source says in one place; a second place makes it unclear, unless it says the same.
   */
  void judge(Judgement said, List<Slice> where) {
    values.addAll(where);
    if (said instanceof Judgement.Absent) {
      return;
    }
    if (judgement instanceof Judgement.Absent) {
      judgement = said;
    } else if (!judgement.equals(said)) {
      judgement =
          new Judgement.Unclear(
              String.join(" ", values.stream().map(Slice::text).toList()),
              NoticeKind.EVALUATION_SEVERAL,
              values.get(0).line());
    }
  }

  OpenPassage lastOf(List<OpenPassage> passages) {
    return passages.get(passages.size() - 1);
  }
}
