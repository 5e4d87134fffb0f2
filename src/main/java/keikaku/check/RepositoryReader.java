package keikaku.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import keikaku.model.Repository;
import keikaku.model.Repository.Host;

/** Reads the {@code repository} of {@code plan.md}, where the files are edited in public. */
final class RepositoryReader {

  /** At least an owner and a name below the host. */
  private static final Pattern PAGE = Pattern.compile("https?://[^/?#]+(?:/[^/?#]+){2,}/?");

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
    url.filter(address -> address.startsWith("http") && !PAGE.matcher(address).matches())
        .ifPresent(address -> refuse(facts, address));
    Optional<Host> host = host(facts, url.orElse(""));
    String branch = facts.optionalText("repository.branch").orElse(BRANCH);
    String folder = withoutSlashes(facts.optionalText("repository.folder").orElse(""));
    boolean forms = forms(facts);
    return url.flatMap(
        address -> host.map(known -> new Repository(bare(address), known, branch, folder, forms)));
  }

  private void refuse(Fields facts, String address) {
    String key = "repository.url";
    report.add(Rule.URL_VALUE_INVALID, facts.place(key), "key", key, "value", address);
  }

  private static boolean forms(Fields facts) {
    return facts.has("repository.forms")
        && facts.choice("repository.forms", Map.of("true", true, "false", false)).orElse(false);
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
    return text.replaceAll("^/+|(?<!/)/+$", "");
  }
}
