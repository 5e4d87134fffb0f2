package keikaku;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keikaku.check.PlanReader;
import keikaku.diagnostic.Report;
import keikaku.emit.Addresses;
import keikaku.emit.DataFile;
import keikaku.emit.Table;
import keikaku.model.Plan;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is published of Kato City's plan, read as strangers read it. */
class PublishedDataTest {

  private static final Path CONTENT = Path.of("content");

  private static OpenData data;
  private static Map<String, byte[]> files;

  @BeforeAll
  static void publish() {
    Plan plan = PlanReader.read(CONTENT, new Report()).orElseThrow();
    data = OpenData.of(plan, Addresses.of(plan, Optional.empty()));
    files = data.files().all().stream().collect(Collectors.toMap(DataFile::path, DataFile::bytes));
  }

  private static List<Map<String, String>> table(String name) {
    return rows(DelimitedText.read(files.get("data/" + name + ".csv")));
  }

  private static List<Map<String, String>> rows(List<List<String>> records) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> record : records.subList(1, records.size())) {
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < record.size(); i++) {
        row.put(records.get(0).get(i), record.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  @Test
  void countsAreThoseOfTheDocument() {
    assertThat(table("policies")).hasSize(6);
    assertThat(table("actions")).hasSize(41);
    assertThat(table("evaluations")).hasSize(41);
    Map<String, Integer> marks = new TreeMap<>();
    table("evaluations").forEach(row -> marks.merge(row.get("grade_symbol"), 1, Integer::sum));
    assertThat(marks).containsExactlyInAnyOrderEntriesOf(Map.of("○", 20, "△", 15, "×", 6));
    Map<String, Integer> latest = new TreeMap<>();
    table("actions").forEach(row -> latest.merge(row.get("latest_grade_symbol"), 1, Integer::sum));
    assertThat(latest).isEqualTo(marks);
    List<String> policies = table("actions").stream().map(row -> row.get("policy_number")).toList();
    assertThat(policies).filteredOn("1"::equals).hasSize(5);
    assertThat(policies).filteredOn("5"::equals).hasSize(11);
  }

  /** The document and the data hold the same letters in the same order; only form is put aside. */
  @Test
  void everyWordIsTheDocuments() throws IOException {
    StringBuilder published = new StringBuilder();
    for (Map<String, String> policy : table("policies")) {
      published
          .append((char) ('①' + Integer.parseInt(policy.get("policy_number")) - 1))
          .append(policy.get("title_ja"));
      for (Map<String, String> action : table("actions")) {
        if (action.get("policy_number").equals(policy.get("policy_number"))) {
          append(action, published);
        }
      }
    }
    assertThat(squeezed(published.toString())).isEqualTo(squeezed(documentFromItsFirstPolicy()));
  }

  private static void append(Map<String, String> action, StringBuilder to) {
    String number = action.get("action_number");
    to.append(number).append('.').append(action.get("title_ja"));
    to.append('【').append(action.get("latest_grade_symbol")).append('】');
    table("measures").stream()
        .filter(row -> row.get("action_number").equals(number))
        .forEach(row -> to.append(row.get("text_ja")));
    table("evaluations").stream()
        .filter(row -> row.get("action_number").equals(number))
        .forEach(row -> to.append(row.get("result_ja").replace(" ¶ ", "")));
  }

  private static String documentFromItsFirstPolicy() throws IOException {
    String document =
        Files.readString(Path.of("src/test/resources/source/kato-e-municipality.txt"), UTF_8);
    return document
        .substring(document.indexOf("## ①"))
        .lines()
        .map(line -> line.replaceAll("^[\\s#*⇒・-]+|[\\s*]+$", ""))
        .collect(Collectors.joining());
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\u3000]+", "");
  }

  @Test
  void allFormsHoldTheSameRows() throws IOException {
    JsonMapper mapper = new JsonMapper();
    SpreadSheet open = new SpreadSheet(new ByteArrayInputStream(files.get("data/plan.ods")));
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(files.get("data/plan.xlsx")))) {
      for (Table<?> table : data.tables().allAndDescribing()) {
        byte[] marked = files.get("data/ja/" + table.name() + ".csv");
        List<List<String>> records = DelimitedText.read(files.get("data/" + table.name() + ".csv"));
        List<List<String>> spreadsheet =
            DelimitedText.read(Arrays.copyOfRange(marked, 3, marked.length));
        assertThat(spreadsheet.subList(1, spreadsheet.size()))
            .isEqualTo(records.subList(1, records.size()));
        JsonNode json = mapper.readTree(files.get("data/" + table.name() + ".json")).get("rows");
        List<Row> sheet = workbook.findSheet(table.name()).orElseThrow().read();
        assertThat(json.size()).isEqualTo(sheet.size() - 1).isEqualTo(records.size() - 1);
        assertThat(texts(open.getSheet(table.name()))).as(table.name()).isEqualTo(records);
        for (int row = 1; row < records.size(); row++) {
          for (int place = 0; place < records.get(0).size(); place++) {
            String cell = records.get(row).get(place);
            assertThat(sheet.get(row).getCellText(place))
                .satisfiesAnyOf(
                    text -> assertThat(text).isEqualTo(cell),
                    text -> assertThat(cell).matches("\\d{4}-\\d\\d-\\d\\d"));
            assertThat(cell(records.get(0).get(place), json.get(row - 1))).isEqualTo(cell);
          }
        }
      }
    }
  }

  /** What the cells of a sheet say, whatever they are. */
  private static List<List<String>> texts(Sheet sheet) {
    return Stream.of(sheet.getDataRange().getValues())
        .map(row -> Stream.of(row).map(PublishedDataTest::text).toList())
        .toList();
  }

  private static String text(Object value) {
    if (value instanceof Number number) {
      return BigDecimal.valueOf(number.doubleValue()).stripTrailingZeros().toPlainString();
    }
    return value == null ? "" : value.toString();
  }

  /** Finds a cell in a JSON row by its column's name alone. */
  private static String cell(String column, JsonNode row) {
    JsonNode value = row.get(column);
    if (value == null) {
      int suffix = column.lastIndexOf('_');
      value = row.get(column.substring(0, suffix)).get(column.substring(suffix + 1));
    }
    if (value == null || value.isNull()) {
      return "";
    } else if (value.isArray()) {
      return value.valueStream().map(JsonNode::asString).collect(Collectors.joining(";"));
    }
    return value.asString().replace("\n\n", " ¶ ");
  }

  @Test
  void noCellStartsAFormulaOrHidesASign() {
    for (Table<?> table : data.tables().allAndDescribing()) {
      table.cells().flatMap(List::stream).forEach(PublishedDataTest::checkIsHarmless);
    }
  }

  private static void checkIsHarmless(String cell) {
    assertThat(cell).doesNotStartWith("=").doesNotStartWith("+").doesNotStartWith("@");
    assertThat(cell)
        .doesNotContainPattern("[\\x00-\\x1F\\x7F\u202A-\u202E\u2066-\u2069\u200B\uFEFF]");
  }

  @Test
  void eachPageOfARecordHasItsTwins() {
    assertThat(data.twins())
        .extracting(artifact -> artifact.path())
        .hasSize(2 * (6 + 41 + 41))
        .contains("policies/1.csv", "actions/7.json", "evaluations/2017-2021/7.csv")
        .doesNotHaveDuplicates();
  }
}
