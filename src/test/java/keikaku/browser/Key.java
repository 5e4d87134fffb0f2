package keikaku.browser;

import java.util.Map;

/** The keys that the tests press. */
enum Key {
  TAB(Map.of("key", "Tab", "code", "Tab", "windowsVirtualKeyCode", 9)),
  BACK_TAB(Map.of("key", "Tab", "code", "Tab", "windowsVirtualKeyCode", 9, "modifiers", 8)),
  ENTER(Map.of("key", "Enter", "code", "Enter", "windowsVirtualKeyCode", 13, "text", "\r")),
  SPACE(Map.of("key", " ", "code", "Space", "windowsVirtualKeyCode", 32, "text", " ")),
  ESCAPE(Map.of("key", "Escape", "code", "Escape", "windowsVirtualKeyCode", 27));

  private final Map<String, Object> event;

  Key(Map<String, Object> event) {
    this.event = event;
  }

  /** The key in the words of the browser's protocol. */
  Map<String, Object> event() {
    return event;
  }
}
