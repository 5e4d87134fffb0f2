package keikaku.emit.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What need not be made again for another version of a plan. */
class MemoryTest {

  private final List<String> made = new ArrayList<>();

  private String make(String what) {
    made.add(what);
    return what;
  }

  private List<String> through(Memory memory, String about, Object... entries) {
    Memory.Pass<String> pass = memory.through(about);
    List<String> all = new ArrayList<>();
    for (Object entry : entries) {
      all.add(pass.of(new Object[] {entry}, () -> make("of " + entry)));
    }
    pass.end();
    return all;
  }

  @Test
  void onlyWhatIsNewInAListIsMade() {
    Memory memory = Memory.lasting();
    assertThat(through(memory, "list", "a", "b")).containsExactly("of a", "of b");
    assertThat(through(memory, "list", "c", "b", "a")).containsExactly("of c", "of b", "of a");
    assertThat(made).containsExactly("of a", "of b", "of c");
  }

  @Test
  void whatWentOutOfAListIsForgotten() {
    Memory memory = Memory.lasting();
    through(memory, "list", "a");
    through(memory, "list", "b");
    through(memory, "list", "a");
    assertThat(made).containsExactly("of a", "of b", "of a");
  }

  @Test
  void listsAreToldApart() {
    Memory memory = Memory.lasting();
    through(memory, "list", "a");
    through(memory, "other", "a");
    assertThat(made).containsExactly("of a", "of a");
  }

  @Test
  void entryThatIsMadeOfAnotherObjectIsMadeAgain() {
    Memory memory = Memory.lasting();
    Object entry = new Object();
    for (Object with : new Object[] {"x", "x", new String("x")}) {
      Memory.Pass<String> pass = memory.through("list");
      pass.of(new Object[] {entry, with}, () -> make("entry"));
      pass.end();
    }
    assertThat(made).hasSize(2);
  }

  @Test
  void oneThingIsMadeAgainWhenItWouldBeMadeOfOtherObjects() {
    Memory memory = Memory.lasting();
    assertThat(memory.one("thing", () -> new Object[] {"a"}, () -> make("1"))).isEqualTo("1");
    assertThat(memory.one("thing", () -> new Object[] {"a"}, () -> make("2"))).isEqualTo("1");
    assertThat(memory.one("thing", () -> new Object[] {"a", "b"}, () -> make("3"))).isEqualTo("3");
    assertThat(memory.one("thing", () -> new Object[] {"a", "c"}, () -> make("4"))).isEqualTo("4");
    assertThat(memory.one("else", () -> new Object[] {"a", "c"}, () -> make("5"))).isEqualTo("5");
    assertThat(made).containsExactly("1", "3", "4", "5");
  }

  @Test
  void siteThatIsMadeOnceRemembersNothing() {
    Memory memory = Memory.none();
    through(memory, "list", "a");
    through(memory, "list", "a");
    memory.one("thing", () -> new Object[] {"a"}, () -> make("1"));
    memory.one("thing", () -> new Object[] {"a"}, () -> make("2"));
    assertThat(made).containsExactly("of a", "of a", "1", "2");
    assertThat(memory.keeps()).isFalse();
    assertThat(Memory.lasting().keeps()).isTrue();
  }
}
