package keikaku;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import keikaku.diagnostic.Severity;

/**
 * What a run came to.
 *
 * @param findings all that is wrong or should be looked at
 * @param release what was made; nothing when the findings stood against it
 * @param failed whether the findings stood against it
 * @param time how long it took
 */
record Result(List<Finding> findings, Optional<Release> release, boolean failed, Duration time) {

  /**
   * A release that was made.
   *
   * @param folder where it was put; nothing when it was only looked at
   * @param pages how many pages it has, in all languages
   * @param data how many files of open data
   * @param files how many files in all
   * @param written how many of them are new or different
   * @param removed how many files of the release before are gone
   * @param remarks what whoever builds should know about it
   */
  record Release(
      Optional<Path> folder,
      int pages,
      int data,
      int files,
      int written,
      int removed,
      List<Remark> remarks) {

    boolean unchanged() {
      return folder.isPresent() && written == 0 && removed == 0;
    }
  }

  Result {
    findings = List.copyOf(findings);
  }

  long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  Exit exit() {
    return failed ? Exit.CONTENT : Exit.FINE;
  }
}
