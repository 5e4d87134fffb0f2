package keikaku;

/** The command was given wrongly: one line for the user, exit 2. */
final class WrongUsage extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String key;
  private final transient Object[] details;

  /**
   * @param key of the message
   * @param details its blanks: name, value, name, value, …
   */
  WrongUsage(String key, Object... details) {
    super(key);
    this.key = key;
    this.details = details.clone();
  }

  String in(Messages messages) {
    return messages.say(key, details);
  }
}
