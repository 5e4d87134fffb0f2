package keikaku.emit;

import static org.assertj.core.api.Assertions.assertThat;

import keikaku.model.Target;
import org.junit.jupiter.api.Test;

/** Where a link of the content leads on the site. */
class AddressesTest {

  @Test
  void everyTargetHasItsAddress() {
    assertThat(Addresses.of(new Target.ToPolicy("1"))).isEqualTo("policies/1.html");
    assertThat(Addresses.of(new Target.ToAction("7"))).isEqualTo("actions/7.html");
    assertThat(Addresses.of(new Target.ToEvaluation("2020", "7")))
        .isEqualTo("evaluations/2020/7.html");
    assertThat(Addresses.of(new Target.ToRound("2020"))).isEqualTo("evaluations/2020/index.html");
    assertThat(Addresses.of(new Target.ToTerm("bcp"))).isEqualTo("terms/bcp.html");
    assertThat(Addresses.of(new Target.ToAsset("files/list.csv"))).isEqualTo("files/list.csv");
  }

  @Test
  void placeOnAPageFollowsItsAddress() {
    String page = Addresses.of(new Target.ToPage("about", ""));
    assertThat(page).isEqualTo(Addresses.page("about")).endsWith(".html");
    assertThat(Addresses.of(new Target.ToPage("about", "s-連絡先"))).isEqualTo(page + "#s-連絡先");
  }
}
