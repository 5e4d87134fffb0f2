package keikaku.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import keikaku.diagnostic.Diagnostic;
import keikaku.model.Entry;
import keikaku.prose.Reference;
import keikaku.source.Identity;
import keikaku.source.Inquiry.Reliance;
import keikaku.source.Written;

/**
 * One entry as its files have it, and all that was noticed while they were read. It stays true
 * until one of the files changes, or something that it relies on.
 *
 * @param file the first of its files that could be read, from the project's top
 * @param written its files, absent when nobody will read it again
 * @param findings what is to be said about the entry alone
 * @param entry absent when it could not be understood, which is then among the findings
 * @param anchors the names of the places in its first-language text; absent when there is no such
 *     text
 * @param references links in its text to places on pages
 * @param assets the paths of the pictures and files that its text shows or offers
 * @param stated the numbers stated for indicators
 * @param moves the ids that it had before
 */
record EntryReading(
    Identity identity,
    String file,
    Optional<Written> written,
    Reliance reliance,
    List<Diagnostic> findings,
    Optional<? extends Entry> entry,
    Optional<Set<String>> anchors,
    List<Reference> references,
    Set<String> assets,
    List<EvaluationReader.Stated> stated,
    List<MoveReader.Stated> moves) {

  /**
   * Whether it is all said with the entry itself: no findings, and nothing that leads elsewhere.
   */
  boolean isPlain() {
    return findings.isEmpty()
        && references.isEmpty()
        && assets.isEmpty()
        && stated.isEmpty()
        && moves.isEmpty();
  }

  /** The same for whoever reads only once, without what would be needed to read it again. */
  EntryReading forGood() {
    return new EntryReading(
        identity,
        file,
        Optional.empty(),
        Reliance.NONE,
        findings,
        entry,
        anchors,
        references,
        assets,
        stated,
        moves);
  }
}
