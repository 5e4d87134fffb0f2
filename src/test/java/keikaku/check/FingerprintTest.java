package keikaku.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import keikaku.model.Block;
import keikaku.model.Inline;
import keikaku.model.Prose;
import keikaku.source.Kind;
import keikaku.source.Mapping;
import keikaku.source.Scalar;
import keikaku.source.SourceText;
import keikaku.source.Stretch;
import org.junit.jupiter.api.Test;

/** What of an original has changed since it was translated. */
class FingerprintTest {

  private static final Stretch PLACE = Stretch.ofLine(SourceText.of("a.md", "---\n"), 1);

  private static Fingerprint of(String title, String... measures) {
    Mapping front =
        new Mapping(
            List.of(new Mapping.Field(new Scalar("title", PLACE), new Scalar(title, PLACE))),
            PLACE);
    List<List<Block>> items = new ArrayList<>();
    for (String measure : measures) {
      items.add(List.of(new Block.Paragraph(List.of(new Inline.Words(measure)), 1)));
    }
    Prose body = new Prose(List.of(new Block.Listing(false, 1, items, 1)));
    return Fingerprint.of(Kind.ACTION, front, body);
  }

  private static final String STAMP = of("訓練", "甲", "乙").stamp();

  @Test
  void everyPartHasFourDigits() {
    assertThat(STAMP).matches("[0-9a-f]{12}");
    assertThat(Fingerprint.isStamp(STAMP)).isTrue();
    assertThat(List.of("", "12345", "xyz1", "ABCD", "123")).noneMatch(Fingerprint::isStamp);
  }

  @Test
  void theStampIsTheSameForEver() {
    assertThat(of("防災訓練", "訓練をする").stamp()).isEqualTo("09dff74d");
  }

  @Test
  void nothingHasChangedWhenNothingHas() {
    assertThat(of("訓練", "甲", "乙").changedSince(STAMP)).isEmpty();
  }

  @Test
  void theChangedPartsAreNamed() {
    assertThat(of("訓練", "甲", "丙").changedSince(STAMP)).containsExactly("2");
    assertThat(of("研修", "甲", "乙").changedSince(STAMP)).containsExactly("title");
    assertThat(of("研修", "丙", "丁").changedSince(STAMP)).containsExactly("title", "1", "2");
  }

  @Test
  void anAddedPartDoesNotMakeTheOthersLookChanged() {
    assertThat(of("訓練", "丙", "甲", "乙").changedSince(STAMP)).containsExactly("1");
  }

  @Test
  void aPartTakenAwayIsNoticedWhereItStood() {
    assertThat(of("訓練", "甲").changedSince(STAMP)).containsExactly("1");
    assertThat(of("訓練", "乙").changedSince(STAMP)).containsExactly("1");
  }
}
