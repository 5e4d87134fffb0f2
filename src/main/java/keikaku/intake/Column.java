package keikaku.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a table may hold, and the names that columns of this kind go by. */
public enum Column {
  NUMBER("no", "no.", "番号", "項番", "項目番号", "整理番号", "事業番号", "number", "id", "code", "ref"),
  TITLE(
      "title",
      "取組項目",
      "項目名",
      "取組名",
      "事業名",
      "事務事業名",
      "施策名",
      "アクションプラン",
      "指標",
      "ものさし",
      "件名",
      "項目",
      "name",
      "action",
      "project",
      "commitment"),
  POLICY("policy", "基本方針", "基本目標", "政策", "施策", "分野", "章", "theme", "priority", "goal", "category"),
  EVALUATION(
      "evaluation",
      "評価",
      "評価区分",
      "総合評価",
      "評価結果",
      "達成度",
      "達成状況",
      "到達",
      "進捗",
      "進捗状況",
      "実施状況",
      "判定",
      "grade",
      "rating",
      "status",
      "rag",
      "ev"),
  MEASURES("measures", "取組内容", "実施内容", "事業内容", "事業概要", "内容", "概要", "description", "measure"),
  RESULT(
      "result",
      "取組結果",
      "取組結果・成果",
      "取組結果及び成果",
      "成果",
      "結果",
      "実績",
      "取組実績",
      "results",
      "outcome",
      "progress"),
  DEPARTMENT("department", "担当課", "担当部署", "所管課", "所管", "主管課", "担当", "dept", "owner", "agency");

  private final List<String> names;

  Column(String... names) {
    this.names = List.of(names);
  }

  /** The kind that a column of this name is, where the name leaves no doubt. */
  static Optional<Column> named(String name) {
    String wanted = Legend.narrow(name).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(column -> column.names.contains(wanted)).findFirst();
  }

  /** The kind with this very word, as the command line has it: {@code title}. */
  public static Optional<Column> of(String word) {
    return Arrays.stream(values()).filter(column -> column.word().equals(word)).findFirst();
  }

  /** Its word on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
