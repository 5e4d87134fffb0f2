package keikaku.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import keikaku.diagnostic.Report;
import keikaku.emit.GonePage;

/** What was ever published, as the content remembers it. */
public final class Ledgers {

  private static final String ADDRESSES = "published/addresses.txt";
  private static final String COLUMNS = "published/columns.txt";

  private final AddressLedger addresses;
  private final ColumnLedger columns;

  /**
   * What a release offers.
   *
   * @param addresses the paths of all its files
   * @param languages the folders of languages other than the first
   * @param columns {@code TABLE.COLUMN} of all its tables
   * @param version the version of their schema
   */
  public record Offer(
      Set<String> addresses, Collection<String> languages, Set<String> columns, int version) {}

  private Ledgers(AddressLedger addresses, ColumnLedger columns) {
    this.addresses = addresses;
    this.columns = columns;
  }

  /**
   * @param label how messages call the content folder
   * @throws UncheckedIOException when the machine, not the content, is at fault
   */
  public static Ledgers read(Path content, String label, Report report) {
    return new Ledgers(
        AddressLedger.read(file(content, label, ADDRESSES), report),
        ColumnLedger.read(file(content, label, COLUMNS), report));
  }

  private static LedgerFile file(Path content, String label, String name) {
    try {
      return LedgerFile.read(content.resolve(name), label + "/" + name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The pages that are gone on purpose; something is said at their addresses. */
  public List<GonePage> gone() {
    return addresses.gone();
  }

  /** Says what a release would drop. */
  public void check(Offer offer, Report report) {
    addresses.check(offer.addresses(), offer.languages(), report);
    columns.check(offer.columns(), offer.version(), report);
  }

  /** Remembers what is new in a release that has been published, and tells how much that was. */
  public int record(Offer offer) throws IOException {
    return addresses.record(offer.addresses()) + columns.record(offer.columns(), offer.version());
  }
}
