package keikaku;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import keikaku.check.PlanReader;
import keikaku.diagnostic.Report;
import keikaku.emit.Addresses;
import keikaku.emit.DataFile;
import keikaku.model.Plan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** DuckDB reads the published tables as they are. */
class DuckDbTest {

  @TempDir static Path site;

  @BeforeAll
  static void publish() throws IOException {
    Plan plan = PlanReader.read(Path.of("content"), new Report()).orElseThrow();
    for (DataFile file : OpenData.of(plan, Addresses.of(plan, Optional.empty())).files().all()) {
      if (file.path().matches(".*(csv|ndjson)") || file.path().endsWith(".sql")) {
        Path path = site.resolve(file.path());
        Files.createDirectories(path.getParent());
        Files.write(path, file.bytes());
      }
    }
  }

  /** Paths in the starter are relative to the folder that it stands in. */
  private static List<List<String>> query(String sql) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("SET file_search_path = '" + site.resolve("data/starters") + "'");
      try (ResultSet result = statement.executeQuery(sql)) {
        while (result.next()) {
          List<String> row = new ArrayList<>();
          for (int place = 1; place <= result.getMetaData().getColumnCount(); place++) {
            row.add(Optional.ofNullable(result.getString(place)).orElse(""));
          }
          rows.add(row);
        }
      }
    }
    return rows;
  }

  @Test
  void theStarterCountsTheGrades() throws Exception {
    Map<String, String> counts = new TreeMap<>();
    query(Files.readString(site.resolve("data/starters/count.sql"), UTF_8))
        .forEach(row -> counts.put(row.get(0), row.get(1)));
    assertThat(counts).containsExactlyInAnyOrderEntriesOf(Map.of("○", "20", "△", "15", "×", "6"));
  }

  @Test
  void everyTableIsReadCellByCell() throws Exception {
    try (var files = Files.list(site.resolve("data"))) {
      List<Path> tables = files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
      assertThat(tables).hasSize(13);
      for (Path table : tables) {
        List<List<String>> records = DelimitedText.read(Files.readAllBytes(table));
        String name = table.getFileName().toString();
        assertThat(query("SELECT * FROM read_csv('../" + name + "', all_varchar = true)"))
            .as(name)
            .isEqualTo(records.subList(1, records.size()));
      }
    }
  }

  @Test
  void linesOfJsonAreReadToo() throws Exception {
    assertThat(
            query(
                "SELECT title.ja, len(keywords.ja) FROM read_json('../actions.ndjson')"
                    + " WHERE action_number = '11'"))
        .containsExactly(List.of("高齢者の見守りネットワークの推進", "5"));
  }

  @Test
  void theTypesOfColumnsAreFoundWithoutHelp() throws Exception {
    assertThat(
            query(
                "SELECT DISTINCT typeof(period_start), typeof(grade_symbol)"
                    + " FROM read_csv('../evaluations.csv')"))
        .containsExactly(List.of("DATE", "VARCHAR"));
  }
}
