package keikaku.ledger;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import keikaku.diagnostic.Diagnostic;
import keikaku.diagnostic.Place;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.emit.GonePage;
import keikaku.ledger.LedgerFile.Line;

/** Every address that was ever published, and which of them are gone on purpose. */
final class AddressLedger {

  private static final List<String> HEAD =
      List.of(
          "# 公開したことのあるアドレスの一覧です。build が新しいものを加えます。行を消さないでください。",
          "# Every address that was ever published. “build” adds new ones; do not remove lines.");

  /** Control characters, and signs that turn the direction of the text around them. */
  private static final Pattern ACTIVE =
      Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069\\uFFFD]");

  /** Files that serve other pages, or that exist only where the site has an address of its own. */
  private static final Pattern PASSING =
      Pattern.compile(
          "(?:admin|assets|handbook)/.*|(?:.*/)?404\\.html|CNAME|\\..*|[a-z]+\\.txt|sitemap.*");

  private final LedgerFile file;

  /** In the order of the lines; a large plan has many, so nothing else is kept of them. */
  private final List<String> addresses = new ArrayList<>();

  private final List<GonePage> gone = new ArrayList<>();

  /** Addresses whose line cannot be read, so that nothing can be said about them. */
  private final Set<String> unread = new HashSet<>();

  private AddressLedger(LedgerFile file) {
    this.file = file;
  }

  static AddressLedger read(LedgerFile file, Report report) {
    AddressLedger ledger = new AddressLedger(file);
    file.entries().forEach(line -> ledger.read(line, report));
    return ledger;
  }

  private void read(Line line, Report report) {
    if (!accepts(line)) {
      report.add(Rule.LEDGER_LINE_INVALID, line.place(), "form", "ADDRESS gone YYYY-MM-DD …");
    }
  }

  private boolean accepts(Line line) {
    if (isAddress(line.text())) {
      addresses.add(line.text());
      return true;
    }
    String[] words = line.words(4);
    if (!isAddress(words[0])) {
      return false;
    }
    addresses.add(words[0]);
    return words.length == 1 || isGone(words);
  }

  /** Letters, numbers and {@code . _ / -} of ASCII, the first a letter or number. */
  private static boolean isAddress(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
      if (!letter && (i == 0 || "_./-".indexOf(c) < 0)) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private boolean isGone(String[] words) {
    Optional<LocalDate> since = words.length == 4 ? date(words[2]) : Optional.empty();
    if (since.isEmpty() || !words[1].equals("gone") || ACTIVE.matcher(words[3]).find()) {
      unread.add(words[0]);
      return false;
    }
    gone.add(new GonePage(words[0], since.get(), words[3]));
    return true;
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  List<GonePage> gone() {
    return List.copyOf(gone);
  }

  /**
   * Says which addresses a release would drop, those of one thing together.
   *
   * @param languages the folders of languages other than the first
   */
  void check(Set<String> present, Collection<String> languages, Report report) {
    Set<String> excused =
        gone.stream().map(page -> stem(page.path(), languages)).collect(Collectors.toSet());
    Map<String, SortedSet<String>> dropped = new TreeMap<>();
    for (String address : addresses) {
      if (present.contains(address) || unread.contains(address)) {
        continue;
      }
      String stem = stem(address, languages);
      if (!excused.contains(stem)) {
        dropped.computeIfAbsent(stem, one -> new TreeSet<>()).add(address);
      }
    }
    if (!dropped.isEmpty()) {
      Map<String, Place> places = places();
      SortedSet<String> newcomers = newcomers(present);
      dropped.forEach((stem, all) -> report.add(finding(stem, all, newcomers, places)));
    }
  }

  private static Diagnostic finding(
      String stem, SortedSet<String> addresses, Set<String> newcomers, Map<String, Place> places) {
    String address = addresses.contains(stem + ".html") ? stem + ".html" : addresses.first();
    Map<String, String> details = new LinkedHashMap<>();
    details.put("address", address);
    details.put("count", Integer.toString(addresses.size()));
    details.put("id", stem.substring(stem.lastIndexOf('/') + 1));
    String folder = address.substring(0, address.lastIndexOf('/') + 1);
    List<String> candidates =
        newcomers.stream()
            .filter(one -> one.endsWith(".html") && one.lastIndexOf('/') == folder.length() - 1)
            .filter(one -> one.startsWith(folder))
            .toList();
    if (candidates.size() == 1) {
      details.put("suggestion", candidates.get(0));
    }
    return new Diagnostic(Rule.ADDRESS_PAGE_DROPPED, places.get(address), details);
  }

  /** Where each line first stands, by its first word; looked up only to say something about it. */
  private Map<String, Place> places() {
    Map<String, Place> places = new HashMap<>();
    file.entries().forEach(line -> places.putIfAbsent(line.words(2)[0], line.place()));
    return places;
  }

  /** What the addresses of one thing in all languages and forms have in common. */
  private static String stem(String address, Collection<String> languages) {
    String path = address;
    for (String language : languages) {
      if (address.startsWith(language + "/")) {
        path = address.substring(language.length() + 1);
      }
    }
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
  }

  /** The addresses of a release that are not in the ledger yet. */
  private SortedSet<String> newcomers(Set<String> present) {
    Set<String> known = new HashSet<>(addresses);
    SortedSet<String> newcomers = new TreeSet<>();
    for (String address : present) {
      if (!known.contains(address) && !PASSING.matcher(address).matches()) {
        newcomers.add(address);
      }
    }
    return newcomers;
  }

  /** Adds the new addresses of a release, and tells how many there were. */
  int record(Set<String> present) throws IOException {
    SortedSet<String> newcomers = newcomers(present);
    if (!newcomers.isEmpty()) {
      file.write(merged(newcomers));
    }
    return newcomers.size();
  }

  /** The lines as they are, each new one before the first that is greater. */
  private List<String> merged(SortedSet<String> newcomers) {
    List<String> merged = new ArrayList<>();
    SortedSet<String> left = new TreeSet<>(newcomers);
    for (String line : file.lines().isEmpty() ? HEAD : file.lines()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        SortedSet<String> before = left.headSet(line);
        merged.addAll(before);
        before.clear();
      }
      merged.add(line);
    }
    merged.addAll(left);
    return merged;
  }
}
