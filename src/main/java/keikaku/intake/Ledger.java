package keikaku.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Accounts for every character of the source while it is read: each is entered once, and what
 * nobody entered is unplaced.
 */
final class Ledger {

  private static final Set<String> UNKNOWN =
      Set.of("", "unplaced.text", "unplaced.outside", "unplaced.row", "unplaced.label");

  private final SourceText source;
  private final Account[] accounts;
  private final String[] reasons;
  private final List<Notice> notices = new ArrayList<>();

  Ledger(SourceText source) {
    this.source = source;
    this.accounts = new Account[source.length()];
    this.reasons = new String[source.length()];
  }

  SourceText source() {
    return source;
  }

  /** Enters the characters of a slice; blanks need no account. */
  void enter(Slice slice, Account account) {
    enter(slice, account, "");
  }

  /** Sets a slice aside, with the key of the phrase that says why. */
  void enter(Slice slice, Account account, String reason) {
    for (int i = slice.start(); i < slice.end(); i++) {
      if (Letters.isBlank(source.text().charAt(i))) {
        continue;
      }
      if (accounts[i] != null) {
        throw new IllegalStateException(
            "line " + source.lineOf(i) + " is read twice: " + slice.text());
      }
      accounts[i] = account;
      reasons[i] = reason;
    }
  }

  /** Enters as form what of the outer slice is not in the inner one. */
  void enterFormAround(Slice outer, Slice inner) {
    enter(source.slice(outer.start(), inner.start()), Account.FORM);
    enter(source.slice(inner.end(), outer.end()), Account.FORM);
  }

  boolean isFree(Slice slice) {
    for (int i = slice.start(); i < slice.end(); i++) {
      if (accounts[i] != null) {
        return false;
      }
    }
    return true;
  }

  void notice(NoticeKind kind, int line, String... details) {
    notices.add(Notice.of(kind, line, details));
  }

  List<Notice> notices() {
    return notices.stream().sorted().distinct().toList();
  }

  /** The stretches of one account, in order, none longer than a line. */
  List<Stretch> stretches(Account account) {
    List<Stretch> stretches = new ArrayList<>();
    for (int start = next(account, 0); start >= 0; ) {
      int end = endOf(account, start);
      stretches.add(
          new Stretch(source.lineOf(start), source.text().substring(start, end), reasonOf(start)));
      start = next(account, end);
    }
    return List.copyOf(stretches);
  }

  private String reasonOf(int offset) {
    return reasons[offset] == null ? "" : reasons[offset];
  }

  private int next(Account account, int from) {
    for (int i = from; i < accounts.length; i++) {
      if (isIn(account, i)) {
        return i;
      }
    }
    return -1;
  }

  private int endOf(Account account, int start) {
    int end = start + 1;
    for (int i = start + 1; i < accounts.length && source.text().charAt(i) != '\n'; i++) {
      if (Letters.isBlank(source.text().charAt(i))) {
        continue;
      }
      if (!isIn(account, i) || !reasonOf(i).equals(reasonOf(start))) {
        break;
      }
      end = i + 1;
    }
    return end;
  }

  /** How many unplaced characters nothing is known about, not even why they have no place. */
  int countUnknown() {
    return stretches(Account.UNPLACED).stream()
        .filter(one -> UNKNOWN.contains(one.reason()))
        .mapToInt(one -> Letters.count(one.text()))
        .sum();
  }

  private boolean isIn(Account account, int offset) {
    if (Letters.isBlank(source.text().charAt(offset))) {
      return false;
    }
    Account entered = accounts[offset];
    return entered == account || (entered == null && account == Account.UNPLACED);
  }

  /** How many characters, blanks aside, stand in an account. */
  int count(Account account) {
    int count = 0;
    for (int i = 0; i < accounts.length; i++) {
      if (isIn(account, i)) {
        count++;
      }
    }
    return count;
  }
}
