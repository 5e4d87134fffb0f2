package keikaku;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Judges CSV files by the W3C metadata beside them ("Model for Tabular Data" and "Metadata
 * Vocabulary for Tabular Data", 2015), as far as the metadata uses it. Knows nothing of the code
 * that wrote either.
 */
final class TabularMetadataJudge {

  private final JsonNode group;
  private final Map<String, byte[]> files;
  private final Map<String, List<List<String>>> tables = new HashMap<>();

  /**
   * @param files the CSV files by the path from the metadata's folder
   */
  TabularMetadataJudge(JsonNode group, Map<String, byte[]> files) {
    this.group = group;
    this.files = files;
  }

  /** Fails unless every table of the group is valid; answers their addresses. */
  List<String> judge() {
    assertThat(group.get("@context").asString()).isEqualTo("http://www.w3.org/ns/csvw");
    List<String> judged = new ArrayList<>();
    for (JsonNode table : group.get("tables")) {
      String url = table.get("url").asString();
      tables.put(url, withoutMark(files.get(url)));
      judged.add(url);
    }
    group.get("tables").forEach(this::judge);
    return judged;
  }

  private static List<List<String>> withoutMark(byte[] bytes) {
    boolean marked = bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    return DelimitedText.read(marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes);
  }

  private void judge(JsonNode table) {
    String url = table.get("url").asString();
    List<List<String>> records = tables.get(url);
    JsonNode columns = table.at("/tableSchema/columns");
    judgeHeader(url, records.get(0), columns);
    for (List<String> row : records.subList(1, records.size())) {
      assertThat(row).as(url).hasSize(columns.size());
      for (int place = 0; place < row.size(); place++) {
        judgeCell(url, columns.get(place), row.get(place));
      }
    }
    judgePrimaryKey(url, table, records);
    table.at("/tableSchema/foreignKeys").forEach(key -> judgeForeignKey(url, table, key));
    judgeSubjects(table, columns);
  }

  /** A header fits a column if it is among its titles, in whatever language. */
  private static void judgeHeader(String url, List<String> header, JsonNode columns) {
    assertThat(columns.size()).as(url).isEqualTo(header.size());
    Set<String> names = new HashSet<>();
    for (int place = 0; place < header.size(); place++) {
      List<String> titles = new ArrayList<>();
      for (JsonNode ofLanguage : columns.get(place).get("titles")) {
        if (ofLanguage.isArray()) {
          ofLanguage.forEach(title -> titles.add(title.asString()));
        } else {
          titles.add(ofLanguage.asString());
        }
      }
      assertThat(titles).as(url).contains(header.get(place));
      assertThat(names.add(columns.get(place).get("name").asString())).isTrue();
    }
  }

  private static void judgeCell(String url, JsonNode column, String cell) {
    String place = url + " " + column.get("name").asString();
    if (cell.isEmpty()) {
      assertThat(column.path("required").asBoolean(false)).as(place).isFalse();
      return;
    }
    if (column.has("separator")) {
      for (String item : cell.split(Pattern.quote(column.get("separator").asString()), -1)) {
        assertThat(item).as(place).isNotEmpty();
      }
      return;
    }
    JsonNode datatype = column.get("datatype");
    String base = datatype.isString() ? datatype.asString() : datatype.get("base").asString();
    switch (base) {
      case "integer" -> assertThat(cell).as(place).matches("[+-]?[0-9]+");
      case "decimal" -> assertThat(new BigDecimal(cell).toPlainString()).as(place).isEqualTo(cell);
      case "date" -> assertThat(LocalDate.parse(cell)).as(place).hasToString(cell);
      case "anyURI" -> assertThat(URI.create(cell)).as(place).isNotNull();
      case "string" ->
          assertThat(cell).as(place).containsPattern(datatype.path("format").asString(""));
      default -> throw new AssertionError(place + " has the type " + base);
    }
  }

  private static void judgePrimaryKey(String url, JsonNode table, List<List<String>> records) {
    List<Integer> places = new ArrayList<>();
    table.at("/tableSchema/primaryKey").forEach(name -> places.add(place(table, name.asString())));
    Set<List<String>> keys = new HashSet<>();
    for (List<String> row : records.subList(1, records.size())) {
      assertThat(keys.add(places.stream().map(row::get).toList())).as(url + row).isTrue();
    }
  }

  private void judgeForeignKey(String url, JsonNode table, JsonNode key) {
    String resource = key.at("/reference/resource").asString();
    JsonNode target = null;
    for (JsonNode candidate : group.get("tables")) {
      if (candidate.get("url").asString().equals(resource)) {
        target = candidate;
      }
    }
    assertThat(target).as(url + " refers to " + resource).isNotNull();
    int there = place(target, key.at("/reference/columnReference").asString());
    Set<String> known = new HashSet<>();
    tables.get(resource).stream().skip(1).forEach(row -> known.add(row.get(there)));
    int here = place(table, key.get("columnReference").asString());
    tables.get(url).stream()
        .skip(1)
        .map(row -> row.get(here))
        .filter(cell -> !cell.isEmpty())
        .forEach(cell -> assertThat(known).as(url).contains(cell));
  }

  private static int place(JsonNode table, String name) {
    JsonNode columns = table.at("/tableSchema/columns");
    for (int place = 0; place < columns.size(); place++) {
      if (columns.get(place).get("name").asString().equals(name)) {
        return place;
      }
    }
    throw new AssertionError("no column " + name);
  }

  private static void judgeSubjects(JsonNode table, JsonNode columns) {
    JsonNode template = table.at("/tableSchema/aboutUrl");
    Set<String> names = new HashSet<>();
    columns.forEach(column -> names.add(column.get("name").asString()));
    if (!template.isMissingNode()) {
      var variables = Pattern.compile("\\{([^}]*)}").matcher(template.asString());
      while (variables.find()) {
        assertThat(names).contains(variables.group(1));
      }
    }
  }
}
