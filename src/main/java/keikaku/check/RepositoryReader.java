package keikaku.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import keikaku.diagnostic.Report;
import keikaku.model.Repository;
import keikaku.model.Repository.Host;

/** Reads the {@code repository} of {@code plan.md}, where the files are edited in public. */
final class RepositoryReader {

  private static final String BRANCH = "main";

  private final Report report;

  RepositoryReader(Report report) {
    this.report = report;
  }

  Optional<Repository> optional(Fields facts) {
    if (!facts.has("repository")) {
      return Optional.empty();
    }
    facts.required("repository.url");
    Optional<String> url = new AddressReader(report).optional(facts, "repository.url");
    Optional<Host> host = host(facts, url.orElse(""));
    String branch = facts.optionalText("repository.branch").orElse(BRANCH);
    String folder = facts.optionalText("repository.folder").orElse("");
    return url.flatMap(
        address ->
            host.map(
                known -> new Repository(bare(address), known, branch, withoutSlashes(folder))));
  }

  /** A host that nobody names is GitLab where its address says so, else GitHub. */
  private static Optional<Host> host(Fields facts, String url) {
    if (facts.has("repository.host")) {
      return facts.choice("repository.host", hosts());
    }
    return Optional.of(url.matches("https?://[^/]*gitlab.*") ? Host.GITLAB : Host.GITHUB);
  }

  private static Map<String, Host> hosts() {
    Map<String, Host> hosts = new LinkedHashMap<>();
    for (Host host : Host.values()) {
      hosts.put(host.word(), host);
    }
    return hosts;
  }

  /** The address as a browser shows it; people also copy the one that Git uses. */
  private static String bare(String url) {
    return withoutSlashes(url).replaceFirst("\\.git$", "");
  }

  private static String withoutSlashes(String text) {
    return text.replaceAll("^/+|/+$", "");
  }
}
