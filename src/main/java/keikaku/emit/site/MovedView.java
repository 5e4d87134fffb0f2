package keikaku.emit.site;

import java.util.List;
import java.util.Optional;

/**
 * What stands at an address that a page had before: the way to where it is now, which browsers take
 * by themselves.
 *
 * @param path where the page is now, in the first language
 */
record MovedView(Head head, String path, Link now) implements View {

  @Override
  public String template() {
    return "moved";
  }

  @Override
  public Optional<String> goal() {
    return Optional.of(path);
  }

  static MovedView to(String path, Standpoint page) {
    return new MovedView(
        new Head(Text.own(page.say("moved.title")), page.say("moved.text"), List.of(), List.of()),
        path,
        page.link(path, "moved.link"));
  }
}
