package keikaku.emit.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StylesheetTest {

  @Test
  void spacesThatPartNothingGo() {
    assertThat(Stylesheet.small("a { color: red; margin: 0 4px; }\n\n  b,\n  i { top: 0; }\n"))
        .isEqualTo("a{color:red;margin:0 4px}b,i{top:0}\n");
  }

  @Test
  void spacesThatPartSomethingStay() {
    assertThat(Stylesheet.small(".a :is(b, i) + .c > .d { width: calc(1px + 2px) }"))
        .isEqualTo(".a :is(b,i) + .c > .d{width:calc(1px + 2px)}\n");
  }

  @Test
  void quotedTextStaysAsItIs() {
    assertThat(Stylesheet.small("q::before { content: \"a, b; { c\"; quotes: '« ' ' »' }"))
        .isEqualTo("q::before{content:\"a, b; { c\";quotes:'« ' ' »'}\n");
  }

  @Test
  void remarksOfOneLineGoAndThoseThatNameTheirSourceStay() {
    assertThat(Stylesheet.small("/* tables */\n/* After a design\n   of theirs. */\np { top: 0 }"))
        .isEqualTo("/* After a design\nof theirs. */\np{top:0}\n");
  }
}
