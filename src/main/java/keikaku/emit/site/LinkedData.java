package keikaku.emit.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keikaku.emit.DataFile;
import keikaku.model.Cover;

/**
 * What pages tell search engines about themselves, in the vocabulary of schema.org: the trail of
 * links on every page that has one, the data set on the data page. All of it needs the site's own
 * address.
 */
final class LinkedData {

  private LinkedData() {}

  /** The way from the home page down to a page, as a {@code BreadcrumbList}. */
  static Optional<String> trail(Head head, Standpoint page) {
    if (head.trail().isEmpty()) {
      return Optional.empty();
    }
    return page.edition().absolute(page.path()).map(address -> trail(head, page, address));
  }

  private static String trail(Head head, Standpoint page, String address) {
    List<Object> items = new ArrayList<>();
    for (Link link : head.trail()) {
      String published = resolve(page.published(), link.href());
      items.add(item(items.size(), link.label(), page.edition().addresses().absolute(published)));
    }
    items.add(item(items.size(), head.title(), Optional.of(address)));
    Map<String, Object> list = thing("BreadcrumbList");
    list.put("itemListElement", items);
    return JsonText.of(list);
  }

  private static Map<String, Object> item(int before, Text name, Optional<String> address) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("@type", "ListItem");
    item.put("position", before + 1);
    item.put("name", name.text());
    address.ifPresent(url -> item.put("item", Frame.withoutIndex(url)));
    return item;
  }

  /** The path below the site that a way from one of its pages leads to. */
  private static String resolve(String from, String way) {
    if (way.startsWith("/")) {
      return URI.create(from).resolve(way).toString();
    }
    int folder = from.lastIndexOf('/') + 1;
    int at = 0;
    while (way.startsWith("../", at) && folder > 0) {
      folder = from.lastIndexOf('/', folder - 2) + 1;
      at += 3;
    }
    return from.substring(0, folder) + way.substring(at);
  }

  /** The open data as a {@code Dataset}. */
  static Optional<String> dataset(DataOffer data, Standpoint page) {
    return page.edition().absolute(page.path()).map(address -> dataset(data, page, address));
  }

  private static String dataset(DataOffer data, Standpoint page, String address) {
    Cover cover = page.edition().plan().cover();
    Map<String, Object> dataset = thing("Dataset");
    dataset.put("name", cover.title().shownIn(page.language()));
    dataset.put("description", description(page));
    dataset.put("url", Frame.withoutIndex(address));
    dataset.put(
        "inLanguage", page.edition().plan().languages().stream().map(l -> l.tag()).toList());
    dataset.put("license", cover.license().url());
    dataset.put("isAccessibleForFree", true);
    dataset.put("datePublished", cover.published().toString());
    dataset.put("dateModified", cover.updated().toString());
    dataset.put("temporalCoverage", cover.period().start() + "/" + cover.period().end());
    dataset.put("spatialCoverage", cover.publisher().name().shownIn(page.language()));
    dataset.put("creator", publisher(cover, page));
    dataset.put("distribution", distributions(data, page));
    dataset.put("includedInDataCatalog", catalog(page));
    return JsonText.of(dataset);
  }

  private static String description(Standpoint page) {
    Cover cover = page.edition().plan().cover();
    return page.say(
        "data.description",
        "publisher",
        cover.publisher().name().shownIn(page.language()),
        "plan",
        cover.title().shownIn(page.language()),
        "period",
        page.edition().years().span(cover.period()));
  }

  private static Map<String, Object> publisher(Cover cover, Standpoint page) {
    Map<String, Object> publisher = new LinkedHashMap<>();
    publisher.put("@type", "GovernmentOrganization");
    publisher.put("name", cover.publisher().name().shownIn(page.language()));
    publisher.put("identifier", cover.publisher().code());
    cover.publisher().url().ifPresent(url -> publisher.put("url", url));
    return publisher;
  }

  private static List<Object> distributions(DataOffer data, Standpoint page) {
    List<Object> distributions = new ArrayList<>();
    for (DataFile file : data.files().all()) {
      Map<String, Object> distribution = new LinkedHashMap<>();
      distribution.put("@type", "DataDownload");
      distribution.put(
          "contentUrl", page.edition().addresses().absolute(file.path()).orElseThrow());
      distribution.put("encodingFormat", file.form().mediaType());
      distributions.add(distribution);
    }
    return distributions;
  }

  private static Map<String, Object> catalog(Standpoint page) {
    Map<String, Object> catalog = new LinkedHashMap<>();
    catalog.put("@type", "DataCatalog");
    catalog.put("name", page.edition().plan().cover().title().shownIn(page.language()));
    page.edition()
        .absolute(SitePaths.HOME)
        .ifPresent(url -> catalog.put("url", Frame.withoutIndex(url)));
    return catalog;
  }

  private static Map<String, Object> thing(String type) {
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("@context", "https://schema.org");
    thing.put("@type", type);
    return thing;
  }
}
