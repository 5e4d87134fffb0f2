package keikaku.emit.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import keikaku.emit.rdf.Node.Iri;
import org.junit.jupiter.api.Test;

class NodeTest {

  /** RDF 1.1 Turtle, IRIREF. */
  @Test
  void signsThatNoIriMayHaveArePercentEncoded() {
    for (char sign = 0; sign < 0x180; sign++) {
      boolean forbidden = sign <= ' ' || "<>\"{}|^`\\".indexOf(sign) >= 0;
      String written = forbidden ? String.format(Locale.ROOT, "%%%02X", (int) sign) : "" + sign;
      assertThat(new Iri("a/" + sign + "計").value()).isEqualTo("a/" + written + "計");
    }
  }
}
