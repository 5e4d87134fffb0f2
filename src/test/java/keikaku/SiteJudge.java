package keikaku;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.xml.sax.helpers.DefaultHandler;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Judges a site by what a browser, a spreadsheet and a parser would make of it, and not by the
 * program's own check. What a site of harmless text is made of is the measure: no other text may
 * add an element, an attribute or an address of another kind to it, other than Markdown's own.
 */
public final class SiteJudge {

  private static final Set<String> MARKDOWN =
      Set.of(
          "p",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "h2 id",
          "h3 id",
          "h4 id",
          "h5 id",
          "h6 id",
          "ul",
          "ol",
          "ol start",
          "li",
          "blockquote",
          "pre",
          "code",
          "em",
          "strong",
          "del",
          "s",
          "br",
          "hr",
          "a href",
          "table",
          "thead",
          "tbody",
          "tr",
          "th",
          "th scope",
          "td",
          "ruby",
          "rt",
          "rp",
          "div",
          "span",
          "span lang",
          "tspan",
          "tspan lang");

  /** Elements of which harmful text must not bring a single one more, of any form. */
  private static final Set<String> COUNTED =
      Set.of("script", "form", "input", "select", "link", "meta", "title", "main");

  private static final Set<String> SCHEMES = Set.of("", "http", "https", "mailto", "tel");

  private static final String INDEX = "window.keikaku=";

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final Set<String> known = new TreeSet<>(MARKDOWN);
  private final Map<String, List<Integer>> counts = new HashMap<>();

  /**
   * @param harmless the same site with harmless text
   */
  public SiteJudge(Map<String, byte[]> harmless) {
    harmless.forEach(
        (path, bytes) -> {
          if (path.endsWith(".html")) {
            Document page = page(bytes);
            page.getAllElements().stream()
                .skip(1)
                .flatMap(SiteJudge::constructs)
                .forEach(known::add);
            counts.put(path, counts(page));
          }
        });
  }

  private static Document page(byte[] bytes) {
    return Jsoup.parse(new String(bytes, UTF_8), "");
  }

  private static Stream<String> constructs(Element element) {
    String name = element.normalName();
    return Stream.concat(
        Stream.of(name),
        element.attributes().asList().stream().map(attribute -> name + " " + attribute.getKey()));
  }

  private static List<Integer> counts(Document page) {
    return COUNTED.stream().sorted().map(name -> page.getElementsByTag(name).size()).toList();
  }

  /** What in the site runs, loads, or is not well-formed; nothing where it is as it should be. */
  public List<String> faults(Map<String, byte[]> files) {
    List<String> faults = new ArrayList<>();
    files.forEach(
        (path, bytes) -> {
          String ending = path.substring(path.lastIndexOf('.') + 1);
          switch (ending) {
            case "html" -> html(path, page(bytes), faults);
            case "json", "jsonld", "geojson" -> json(path, bytes, faults);
            case "xml", "rdf" -> xml(path, bytes, faults);
            case "csv" -> csv(path, bytes, faults);
            case "js" -> index(path, new String(bytes, UTF_8), faults);
            default -> {}
          }
        });
    return faults;
  }

  /** The same of a piece of a page. */
  public List<String> faultsOfText(String piece) {
    List<String> faults = new ArrayList<>();
    elements("text", Jsoup.parseBodyFragment(piece), faults);
    return faults;
  }

  private void html(String path, Document page, List<String> faults) {
    elements(path, page, faults);
    if (!counts(page).equals(counts.getOrDefault(path, counts(page)))) {
      faults.add(path + ": more than the usual of " + new TreeSet<>(COUNTED));
    }
  }

  private void elements(String path, Document page, List<String> faults) {
    for (Element element : page.getAllElements().subList(1, page.getAllElements().size())) {
      constructs(element)
          .filter(construct -> !known.contains(construct))
          .forEach(construct -> faults.add(path + ": <" + construct + ">"));
      for (Attribute attribute : element.attributes()) {
        address(path, attribute, faults);
      }
      if (element.normalName().equals("script")) {
        script(path, element, faults);
      }
    }
  }

  private static void address(String path, Attribute attribute, List<String> faults) {
    if (Set.of("href", "src", "action", "formaction", "data").contains(attribute.getKey())) {
      String value = attribute.getValue();
      String plain = value.replaceAll("[\\p{Cc}\\p{Cf}\\s]", "").toLowerCase(Locale.ROOT);
      String scheme = plain.matches("[a-z][a-z0-9+.-]*:.*") ? plain.split(":", 2)[0] : "";
      if (!SCHEMES.contains(scheme) || plain.startsWith("//") || plain.contains("\\")) {
        faults.add(path + ": " + attribute);
      }
    }
  }

  private static void script(String path, Element script, List<String> faults) {
    if (script.attr("type").equals("application/ld+json")) {
      json(path + " (ld+json)", script.data().getBytes(UTF_8), faults);
    } else if (!script.attr("src").matches("/?(?:\\.\\./)*assets/[a-z]+\\.[0-9a-f]+\\.js")) {
      faults.add(path + ": " + script.outerHtml());
    }
  }

  /** The index of the search is a script that must do nothing but set a variable. */
  private static void index(String path, String script, List<String> faults) {
    if (script.startsWith(INDEX)) {
      String list = script.substring(INDEX.length()).replaceFirst(";\\s*$", "");
      json(path, list.getBytes(UTF_8), faults);
      if (list.contains("</") || list.contains("<!--") || list.matches("(?s).*[\u2028\u2029].*")) {
        faults.add(path + ": unescaped");
      }
    }
  }

  /** The texts of the index of the search; nothing where a file is another script. */
  static String indexed(byte[] script) {
    String text = new String(script, UTF_8);
    return text.startsWith(INDEX)
        ? strings(JSON.readTree(text.substring(INDEX.length()).replaceFirst(";\\s*$", "")))
        : "";
  }

  private static String strings(JsonNode node) {
    return node.isString()
        ? node.asString() + " "
        : node.valueStream().map(SiteJudge::strings).collect(Collectors.joining());
  }

  /** I-JSON: no key twice in an object, no half of a pair, every number finite. */
  static void json(String path, byte[] bytes, List<String> faults) {
    try (var parser = JSON.createParser(bytes)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME) {
          half(path, parser.getString(), faults);
        } else if (token.isNumeric() && !Double.isFinite(parser.getDoubleValue())) {
          faults.add(path + ": " + parser.getString());
        }
      }
    } catch (RuntimeException e) {
      faults.add(path + ": " + e.getMessage());
    }
  }

  private static void half(String path, String text, List<String> faults) {
    if (text.codePoints().anyMatch(c -> c >= 0xd800 && c <= 0xdfff)) {
      faults.add(path + ": half a character");
    }
  }

  static void xml(String path, byte[] bytes, List<String> faults) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      builder.parse(new ByteArrayInputStream(bytes));
    } catch (Exception e) {
      faults.add(path + ": " + e.getMessage());
    }
  }

  static void csv(String path, byte[] bytes, List<String> faults) {
    boolean marked = bytes.length > 2 && bytes[0] == (byte) 0xef;
    byte[] plain = marked ? java.util.Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
    List<List<String>> records = DelimitedText.read(plain);
    for (List<String> record : records) {
      if (record.size() != records.get(0).size()) {
        faults.add(path + ": " + record.size() + " cells: " + record);
      }
      for (String cell : record) {
        if (cell.lines().flatMap(SiteJudge::pieces).anyMatch(SiteJudge::isFormula)) {
          faults.add(path + ": formula " + cell);
        }
        if (cell.matches("(?s).*[\\x00-\\x1f\\x7f\\u202a-\\u202e\\u2066-\\u2069].*")) {
          faults.add(path + ": hidden sign in " + cell);
        }
      }
    }
  }

  /**
   * A paragraph or a word of several. What is joined is looked at piece by piece, because the signs
   * between make no formula of pieces that are none: no spreadsheet calculates with {@code ¶}, and
   * one that takes {@code ;} for the end of a cell sees the pieces alone, of which {@code -0} is a
   * number; elsewhere {@code -0;-0} stays text. A line break within a piece is a blank in the data,
   * and {@code -0 -0} would be calculated: that is a piece with something to calculate, and
   * refused.
   */
  private static Stream<String> pieces(String cell) {
    return Stream.of(cell.split(" ¶ |;", -1));
  }

  private static boolean isFormula(String text) {
    return text.matches("(?s)[=+@＝＋＠\\t].+|-[A-Za-z0-9(].*[-+*/^&|!(=].*")
        && !text.matches("[-+]?[0-9.]+|\\d{4}-\\d\\d-\\d\\d");
  }
}
