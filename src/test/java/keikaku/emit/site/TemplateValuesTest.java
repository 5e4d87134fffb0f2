package keikaku.emit.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache.VariableFetcher;
import com.samskivert.mustache.Template;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateValuesTest {

  private interface Named {
    default String kind() {
      return "named";
    }
  }

  private record Entry(String title, int count, boolean isOpen) implements Named {
    private static final String SECRET = "secret";

    public String getWay() {
      return "way";
    }

    public boolean isShut() {
      return !isOpen;
    }

    public void nothing() {}

    public String with(String more) {
      return title + more;
    }
  }

  private static final Entry ENTRY = new Entry("a", 1, true);

  static Stream<Object> everything() {
    return Stream.of(ENTRY, "text", 7, true, List.of(), List.of(1), Text.own("x"));
  }

  /** The engine finds by trial and error what is found here at once. */
  @ParameterizedTest
  @MethodSource("everything")
  void whatTheEngineFindsIsFoundAndNothingElse(Object from) throws Exception {
    for (String name :
        List.of(
            "title",
            "count",
            "isOpen",
            "open",
            "Open",
            "way",
            "Way",
            "getWay",
            "shut",
            "isShut",
            "kind",
            "nothing",
            "with",
            "SECRET",
            "hashCode",
            "toString",
            "class",
            "length",
            "size",
            "empty",
            "value",
            "lang",
            "text",
            "0",
            "gone")) {
      VariableFetcher expected = new DefaultCollector().createFetcher(from, name);
      VariableFetcher found = new Values().createFetcher(from, name);
      assertThat(found == null).as(name).isEqualTo(expected == null);
      if (expected != null) {
        assertThat(found.get(from, name)).isEqualTo(expected.get(from, name));
      }
    }
  }

  /** Rows of several lists come to one place of a template. */
  @Test
  void aRowHasWhatItsEntryHas() throws Exception {
    VariableFetcher title = new Values().createFetcher(new Rows.Row(ENTRY, ""), "title");
    assertThat(title.get(new Rows.Row(ENTRY, ""), "title")).isEqualTo("a");
    assertThat(title.get(new Rows.Row(Text.own("x"), ""), "title"))
        .isEqualTo(Template.NO_FETCHER_FOUND);
    assertThat(title.get(new Rows.Row(ENTRY, ""), "title")).isEqualTo("a");
  }
}
