package keikaku.emit.quality;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import keikaku.SamplePlan;
import keikaku.emit.Addresses;
import keikaku.emit.DataFile;
import keikaku.emit.DataFiles;
import keikaku.emit.Form;
import keikaku.emit.QualityReport.Certificate;
import keikaku.emit.QualityReport.Criterion;
import keikaku.emit.QualityReport.Outcome;
import keikaku.emit.Tables;
import keikaku.emit.csv.CsvEmitter;
import keikaku.emit.xlsx.XlsxEmitter;
import keikaku.model.Plan;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MachineReadabilityTest {

  private static final DataFiles GOOD = published();

  private static DataFiles published() {
    Plan plan = SamplePlan.bilingual();
    Tables tables = Tables.of(plan, Addresses.of(plan, Optional.empty()));
    List<DataFile> files = new ArrayList<>(new CsvEmitter(plan, tables).files());
    files.addAll(new XlsxEmitter(plan.cover(), tables).files());
    return DataFiles.of(files);
  }

  @Test
  void thePublishedFilesKeepEveryRule() {
    Certificate certificate = MachineReadability.of(GOOD);
    assertThat(certificate.criteria())
        .extracting(Criterion::id)
        .containsExactlyElementsOf(
            Stream.of(rules("L1", 15), rules("L2", 6), rules("L3", 9))
                .flatMap(List::stream)
                .toList());
    assertThat(certificate.count(Outcome.PASS)).isEqualTo(28);
    assertThat(certificate.count(Outcome.NOT_APPLICABLE)).isEqualTo(2);
    for (Criterion criterion : certificate.criteria()) {
      assertThat(criterion.reason().original()).endsWith("。").doesNotContain("{");
      assertThat(criterion.reason().in(SamplePlan.EN))
          .hasValueSatisfying(reason -> assertThat(reason).endsWith(".").doesNotContain("{"));
    }
  }

  private static List<String> rules(String level, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> String.format(java.util.Locale.ROOT, "%s-%02d", level, number))
        .toList();
  }

  /** Each rule has at least one spoilt file that breaks it. */
  @TestFactory
  Stream<DynamicTest> aSpoiltFileBreaksItsRule() {
    return Stream.of(
        spoilt("L1-01", withoutSheet()),
        spoilt("L1-02", csv("grades", "\r\n", "\r\n1,2\r\n")),
        spoilt("L1-03", csv("grades", "\r\n", "\r\n,,,,,,\r\n")),
        spoilt("L1-04", csv("grades", "Bad\r\n", "Bad,see note\r\n")),
        spoilt("L1-05", csv("grades", ",rank,", ",,")),
        spoilt("L1-06", csv("grades", "よい,", "　よい,")),
        spoilt("L1-07", csv("actions", "避難;防災", "避難;防災;減災")),
        spoilt("L1-08", notUtf8()),
        spoilt("L1-09", csv("grades", ",○,1,", ",○,-,")),
        spoilt("L1-10", part("xl/drawings/drawing1.xml", "<xdr:wsDr/>")),
        spoilt("L1-11", style("<xf fontId=\"0\" fillId=\"2\"/>")),
        spoilt("L1-12", sheet("<mergeCell ref=\"A1:B1\"/>")),
        spoilt("L1-13", sheet("<row hidden=\"1\"/>")),
        spoilt("L1-13", sheet("<row outlineLevel=\"1\"/>")),
        spoilt("L1-13", hiddenSheet()),
        spoilt("L1-14", csv("grades", "よくない,", "\"よく\nない\",")),
        spoilt("L1-15", csv("measures", "\"見直す, 直す\"", "見直す, 直す")),
        spoilt("L2-01", csv("actions", ",1000000,", ",1000000円,")),
        spoilt("L2-02", csv("measures", ",1,2,", ",,2,")),
        spoilt("L2-03", csv("grades", ",rank,", ",grade_id,")),
        spoilt("L2-04", csv("evaluations", ",×,", ",x,")),
        spoilt("L2-05", csv("codes", "terms,kind,system,", "terms,kind,other,")),
        spoilt("L2-06", sheet("<f>1+1</f>")),
        spoilt("L3-01", csv("grades", "municipality_code,", "code,")),
        spoilt("L3-02", csv("codes", "evaluations,grade_id", "evaluations,gone")),
        spoilt("L3-03", csv("actions", ",1000000,", ",X,")),
        spoilt("L3-04", csv("columns", ",円,yen\r\n", ",,\r\n")),
        spoilt("L3-05", csv("rounds", ",2019-04-01,", ",平成31年4月1日,")),
        spoilt("L3-06", csv("grades", "282286,", "282287,")),
        spoilt("L3-07", csv("evaluations", ",round_id,", ",year,")),
        spoilt("L3-08", csv("grades", "municipality_code", "\uFEFFmunicipality_code")),
        spoilt("L3-09", csv("evaluations", ",grade_id,", ",grade_id_2018,")));
  }

  @Test
  void gradeMayBeCalledOther() {
    DataFiles files = csv("codes", "evaluations,grade_id,good,", "evaluations,grade_id,other,");
    assertThat(MachineReadability.judge(Evidence.of(files)).criteria())
        .filteredOn(criterion -> criterion.id().equals("L2-05"))
        .extracting(Criterion::outcome)
        .containsExactly(Outcome.PASS);
  }

  private static DynamicTest spoilt(String rule, DataFiles files) {
    return DynamicTest.dynamicTest(
        rule,
        () -> {
          Certificate certificate = MachineReadability.judge(Evidence.of(files));
          assertThat(broken(certificate)).contains(rule);
          assertThatThrownBy(() -> MachineReadability.of(files))
              .isInstanceOf(IllegalStateException.class)
              .hasMessageContaining(rule);
        });
  }

  private static Set<String> broken(Certificate certificate) {
    return certificate.criteria().stream()
        .filter(criterion -> criterion.outcome() == Outcome.FAIL)
        .map(Criterion::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static DataFiles csv(String table, String good, String bad) {
    return with(
        "data/" + table + ".csv",
        bytes -> {
          String text = new String(bytes, UTF_8);
          assertThat(text).contains(good);
          return text.replace(good, bad).getBytes(UTF_8);
        });
  }

  private static DataFiles notUtf8() {
    return with(
        "data/grades.csv",
        bytes -> {
          byte[] spoilt = bytes.clone();
          spoilt[spoilt.length - 3] = (byte) 0x83;
          return spoilt;
        });
  }

  private static DataFiles sheet(String xml) {
    return parts(
        name -> name.startsWith("xl/worksheets/"),
        text -> text.replace("</sheetData>", xml + "</sheetData>"));
  }

  private static DataFiles hiddenSheet() {
    return parts(
        "xl/workbook.xml"::equals, text -> text.replace("<sheet ", "<sheet state=\"hidden\" "));
  }

  private static DataFiles style(String xml) {
    return parts("xl/styles.xml"::equals, text -> text + xml);
  }

  private static DataFiles withoutSheet() {
    return parts(name -> !name.equals("xl/worksheets/sheet1.xml"), text -> text, true);
  }

  private static DataFiles parts(
      java.util.function.Predicate<String> chosen, UnaryOperator<String> change) {
    return with("data/plan.xlsx", bytes -> repacked(bytes, chosen, change, null));
  }

  private static DataFiles parts(
      java.util.function.Predicate<String> chosen, UnaryOperator<String> change, boolean only) {
    return with("data/plan.xlsx", bytes -> repacked(bytes, chosen, change, only ? "" : null));
  }

  private static DataFiles part(String name, String xml) {
    return with("data/plan.xlsx", bytes -> repacked(bytes, any -> true, text -> text, name));
  }

  /** Packs again: {@code more} names a further part; if it is empty only chosen parts stay. */
  private static byte[] repacked(
      byte[] bytes,
      java.util.function.Predicate<String> chosen,
      UnaryOperator<String> change,
      String more) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String text = new String(in.readAllBytes(), UTF_8);
        boolean isChosen = chosen.test(entry.getName());
        if (isChosen || !"".equals(more)) {
          zip.putNextEntry(new ZipEntry(entry.getName()));
          zip.write((isChosen ? change.apply(text) : text).getBytes(UTF_8));
        }
      }
      if (more != null && !more.isEmpty()) {
        zip.putNextEntry(new ZipEntry(more));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static DataFiles with(String path, UnaryOperator<byte[]> change) {
    List<DataFile> files = new ArrayList<>();
    for (DataFile file : GOOD.all()) {
      files.add(file.path().equals(path) ? changed(file, change) : file);
    }
    return DataFiles.of(files);
  }

  private static DataFile changed(DataFile file, UnaryOperator<byte[]> change) {
    return file.table()
        .map(
            table -> DataFile.of(file.path(), file.form(), table, () -> change.apply(file.bytes())))
        .orElseGet(() -> DataFile.of(file.path(), Form.XLSX, () -> change.apply(file.bytes())));
  }

  @Test
  void checkDigitsOfMunicipalityCodes() {
    // 加東市, 札幌市, 東京都, 大阪市; then a wrong digit
    assertThat(List.of("282286", "011002", "130001", "271004"))
        .allMatch(ColumnRules::isStandardCode);
    assertThat(List.of("282287", "28228", "28228６", "")).noneMatch(ColumnRules::isStandardCode);
  }

  @Test
  void bothLanguagesSayTheSameThings() {
    RuleWords words = RuleWords.read();
    assertThat(words.keys(words.ja())).isEqualTo(words.keys(words.en()));
  }
}
