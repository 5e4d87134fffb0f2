package keikaku.emit.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keikaku.SamplePlan;
import keikaku.emit.Addresses;
import keikaku.emit.Artifact;
import keikaku.emit.DataFile;
import keikaku.emit.DataFiles;
import keikaku.emit.Tables;
import keikaku.emit.csv.CsvEmitter;
import org.junit.jupiter.api.Test;

/** The linked data as files. */
class RdfEmitterTest {

  private static Map<String, String> published() {
    Addresses addresses = Addresses.of(SamplePlan.bilingual(), Optional.of(Judge.SITE));
    RdfEmitter emitter = new RdfEmitter(SamplePlan.bilingual(), addresses);
    DataFiles files = DataFiles.of(emitter.files());
    return Stream.concat(files.artifacts().stream(), emitter.catalog(files).artifacts().stream())
        .collect(
            Collectors.toMap(
                Artifact::path,
                artifact -> new String(artifact.content().get(), StandardCharsets.UTF_8)));
  }

  @Test
  void fiveFilesArePublished() {
    assertThat(published())
        .containsOnlyKeys(
            "data/plan.ttl", "data/plan.jsonld", "catalog.ttl", "catalog.jsonld", "catalog.rdf");
  }

  @Test
  void bytesAreTheSameInEveryLocaleAndZone() {
    Map<String, String> expected = published();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(published()).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void linesEndTheSameEverywhere() {
    assertThat(published().values())
        .allSatisfy(text -> assertThat(text).endsWith("\n").doesNotContain("\r"));
  }

  @Test
  void catalogStatesSizeAndChecksumOfTheVeryFiles() {
    Addresses addresses = Addresses.of(SamplePlan.bilingual(), Optional.of(Judge.SITE));
    RdfEmitter emitter = new RdfEmitter(SamplePlan.bilingual(), addresses);
    DataFiles files = DataFiles.of(emitter.files());
    var catalog = Judge.read(emitter.catalog(files).artifacts().get(0));
    assertThat(
            Judge.ask(
                catalog,
                """
                SELECT ?file ?bytes ?sum { ?d dcat:downloadURL ?file ; dcat:byteSize ?bytes ;
                  spdx:checksum/spdx:checksumValue ?sum }"""))
        .containsExactlyInAnyOrderElementsOf(files.all().stream().map(this::facts).toList());
  }

  @Test
  void filesAreCalledAfterWhatTheyHold() {
    FileWords words = new FileWords(SamplePlan.bilingual().languages());
    DataFile whole = new RdfEmitter(SamplePlan.bilingual(), at(Judge.SITE)).files().get(0);
    assertThat(words.titles(whole))
        .extracting(Node.Text::value)
        .containsExactly("計画全体：RDF（Turtle）", "The whole plan: RDF (Turtle)");
    assertThat(words.descriptions(whole))
        .extracting(Node.Text::value)
        .allSatisfy(text -> assertThat(text).matches(".*(一つのファイル|in one file).*"));
    DataFile table = new CsvEmitter(SamplePlan.bilingual(), tables()).files().get(0);
    assertThat(words.titles(table))
        .extracting(Node.Text::value)
        .allSatisfy(text -> assertThat(text).matches(".+[（(].*CSV.*[)）]"));
    assertThat(words.descriptions(table)).hasSize(2).doesNotHaveDuplicates();
  }

  private static Addresses at(String site) {
    return Addresses.of(SamplePlan.bilingual(), Optional.of(site));
  }

  private static Tables tables() {
    return Tables.of(SamplePlan.bilingual(), at(Judge.SITE));
  }

  private String facts(DataFile file) {
    return Judge.SITE + file.path() + " " + file.size() + " " + file.sha256();
  }
}
