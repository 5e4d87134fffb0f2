package keikaku.emit.json;

import static keikaku.emit.json.JsonTree.object;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keikaku.emit.Addresses;
import keikaku.emit.Artifact;
import keikaku.model.Language;
import keikaku.model.Plan;
import keikaku.model.Repository;
import keikaku.model.Round;

/**
 * Forms by which the content can be edited in a browser, where the plan asks for them: the page
 * {@code admin/index.html}, which starts Sveltia CMS, and the configuration that tells it which
 * files there are and what stands in them. That comes from {@link FrontMatterSchemas}, so that a
 * form offers what the checker takes.
 *
 * <p>Nothing of the public site knows of it. Whoever opens the page signs in at the host of the
 * repository; what they save is proposed there and goes the way of every change.
 */
public final class FormEditor {

  /** Where it is published. */
  public static final String FOLDER = "admin/";

  /** The editor's program, by a checksum, so that no other can take its place. */
  private static final String VERSION = "0.221.1";

  private static final String CHECKSUM =
      "sha384-JQ+XsKx/UzwdTiNnFStza3XtqqQoVtyNPApkfvwlzZDfhe7giE9CnfQrpHqgv3k6";
  private static final String SCRIPT =
      "https://unpkg.com/@sveltia/cms@" + VERSION + "/dist/sveltia-cms.js";

  private final Plan plan;
  private final Addresses addresses;
  private final Repository repository;
  private final FormWords words;
  private final Map<String, Map<String, Object>> schemas;

  private FormEditor(Plan plan, Addresses addresses, Repository repository) {
    this.plan = plan;
    this.addresses = addresses;
    this.repository = repository;
    words = FormWords.in(plan.cover().firstLanguage());
    schemas = new FrontMatterSchemas(plan, addresses).trees();
  }

  /** Its files; none where the plan does not ask for it. */
  public static List<Artifact> files(Plan plan, Addresses addresses) {
    Optional<Repository> wanted = plan.cover().repository().filter(Repository::forms);
    return wanted.map(where -> new FormEditor(plan, addresses, where).files()).orElse(List.of());
  }

  private List<Artifact> files() {
    return List.of(
        new Artifact(FOLDER + "index.html", () -> page().getBytes(StandardCharsets.UTF_8)),
        new Artifact(FOLDER + "config.json", out -> JsonTree.file(config()).writeTo(out)));
  }

  private String page() {
    try (InputStream stream = FormEditor.class.getResourceAsStream("forms.html")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .replace("@LANGUAGE@", plan.cover().firstLanguage().tag())
          .replace("@TITLE@", words.of("title"))
          .replace("@NOSCRIPT@", words.of("noscript"))
          .replace("@API@", origin(api()))
          .replace("@SCRIPT@", SCRIPT)
          .replace("@CHECKSUM@", CHECKSUM);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, Object> config() {
    return object(
        "backend", backend(),
        "publish_mode", "editorial_workflow",
        "site_url", addresses.absolute(""),
        "media_folder", inRepository("content/images"),
        "public_folder", "/images",
        "slug", object("encoding", "ascii", "lowercase", true),
        "output", object("omit_empty_optional_fields", true),
        "editor", object("preview", false),
        "i18n", languages(),
        "collections", collections());
  }

  private Map<String, Object> backend() {
    return object(
        "name", repository.host().word(),
        "repo", URI.create(repository.url()).getPath().substring(1),
        "branch", repository.branch(),
        "api_root", api(),
        "auth_methods", List.of("token"));
  }

  /** Where the host of the repository answers programs. */
  private String api() {
    String top = origin(repository.url());
    if (repository.host() == Repository.Host.GITLAB) {
      return top + "/api/v4";
    }
    return top.equals("https://github.com") ? "https://api.github.com" : top + "/api/v3";
  }

  private static String origin(String url) {
    return url.substring(0, url.length() - URI.create(url).getPath().length());
  }

  private Optional<Map<String, Object>> languages() {
    List<String> tags = plan.languages().stream().map(Language::tag).toList();
    Map<String, Object> options =
        object(
            "structure",
            "multiple_files",
            "locales",
            tags,
            "default_locale",
            tags.get(0),
            "initial_locales",
            "default",
            "omit_default_locale_from_file_path",
            true);
    return tags.size() > 1 ? Optional.of(options) : Optional.empty();
  }

  private List<Object> collections() {
    List<Object> collections = new ArrayList<>();
    collections.add(folder("action", "actions", "title"));
    for (Round round : plan.rounds()) {
      collections.add(evaluations(round));
    }
    if (!plan.rounds().isEmpty()) {
      collections.add(rounds());
    }
    collections.add(folder("policy", "policies", "title"));
    collections.add(folder("term", "terms", "name"));
    collections.add(folder("page", "pages", "title"));
    return collections;
  }

  private Map<String, Object> folder(String kind, String folder, String identifier) {
    Map<String, Object> collection = collection(folder.replace('/', '-'), words.of(kind), kind);
    collection.put("folder", inRepository("content/" + folder));
    collection.put("identifier_field", identifier);
    collection.put("summary", "{{slug}} {{" + identifier + "}}");
    collection.put("slug", slug(kind));
    collection.put("delete", false);
    collection.put("duplicate", false);
    collection.put("aliases_field", false);
    return collection;
  }

  /** An evaluation has no title of its own; the file beside them tells of the round. */
  private Map<String, Object> evaluations(Round round) {
    Map<String, Object> collection = folder("evaluation", "evaluations/" + round.id(), "grade");
    collection.put("label", words.of("evaluation") + " " + round.title().original());
    collection.put("filter", object("field", "grade", "pattern", ".+"));
    return collection;
  }

  /** The number or name of a new file is its identity, so whoever adds one writes it. */
  private Map<String, Object> slug(String kind) {
    return object(
        "editable", List.of("create"),
        "hint", words.of(kind + ".slug"),
        "pattern", List.of("^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$", words.of("slug.pattern")));
  }

  private Map<String, Object> rounds() {
    List<Object> files = new ArrayList<>();
    for (Round round : plan.rounds()) {
      String language = plan.languages().size() > 1 ? ".{{locale}}" : "";
      Map<String, Object> file =
          object(
              "name", round.id().replace('.', '-'),
              "label", round.title().original(),
              "file",
                  inRepository("content/evaluations/" + round.id() + "/round" + language + ".md"),
              "fields", fields("round"));
      plainOrTranslated(file);
      files.add(file);
    }
    Map<String, Object> collection =
        object("name", "rounds", "label", words.of("round"), "files", files);
    plainOrTranslated(collection);
    return collection;
  }

  private Map<String, Object> collection(String name, String label, String kind) {
    Map<String, Object> collection =
        object("name", name.replace('.', '-'), "label", label, "fields", fields(kind));
    collection.put("extension", "md");
    collection.put("format", "yaml-frontmatter");
    plainOrTranslated(collection);
    return collection;
  }

  private void plainOrTranslated(Map<String, Object> part) {
    if (plan.languages().size() > 1) {
      part.put("i18n", true);
    }
  }

  private List<Object> fields(String kind) {
    return new FormFields(plan, words, kind)
        .of(schemas.get(kind), schemas.get(kind + ".translation"));
  }

  private String inRepository(String path) {
    return repository.folder().isEmpty() ? path : repository.folder() + "/" + path;
  }
}
