package keikaku.emit.site;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.StringReader;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keikaku.emit.Utf8Writer;

/**
 * The templates of a theme, each read and compiled once.
 *
 * <p>A name that a page does not know is an error, never an empty place. The engine says in which
 * line a mistake stands but not in which file, so the file is found again here.
 */
final class Templates {

  private static final Pattern INCLUSION = Pattern.compile("\\{\\{[<>]\\s*([\\w-]+)\\s*}}");

  private final ThemeFiles files;
  private final Mustache.Compiler compiler;
  private final Map<String, String> sources;
  private final Map<String, Template> compiled = new ConcurrentHashMap<>();
  private final Map<String, FixedTexts> texts = new ConcurrentHashMap<>();

  /** The templates that have been found to be without a mistake of form. */
  private final Set<String> sound = ConcurrentHashMap.newKeySet();

  /** Those that say where a mistake stands. */
  private final Optional<Templates> unsettled;

  Templates(ThemeFiles files) {
    this.files = files;
    this.unsettled = Optional.empty();
    this.sources = new ConcurrentHashMap<>();
    this.compiler =
        Mustache.compiler()
            .strictSections(true)
            .emptyStringIsFalse(true)
            .zeroIsFalse(true)
            .withEscaper(new OnTheWay())
            .withCollector(new Values())
            .withLoader(name -> new StringReader(source(name)));
  }

  private Templates(Templates all, Settled settled) {
    this.files = all.files;
    this.unsettled = Optional.of(all);
    this.sources = all.sources;
    this.compiler =
        all.compiler.withLoader(name -> new StringReader(settled.text(all.source(name))));
  }

  /** The same templates for pages that share these facts, and the language of these messages. */
  Templates settled(Frame.SiteFacts site, Map<String, Object> messages) {
    return new Templates(this, new Settled(compiler, new Shared(site, messages)));
  }

  /** What stands around all pages of a place. */
  private record Shared(Frame.SiteFacts site, Map<String, Object> m) {}

  /** What has to be escaped is so when it is written. */
  private static final class OnTheWay implements Mustache.Escaper {

    @Override
    public String escape(String raw) {
      return Html.escape(raw);
    }

    @Override
    public CharSequence escape(CharSequence raw) {
      return new PageWriter.Plain(raw.toString());
    }
  }

  /** Writes a page as soon as may be: with the text of its template encoded, once it is settled. */
  void write(View view, Frame frame, Utf8Writer page) {
    FixedTexts fixed =
        unsettled.isEmpty()
            ? FixedTexts.none()
            : texts.computeIfAbsent(view.template(), name -> FixedTexts.of(template(name)));
    render(view, frame, new PageWriter(page, fixed, frame.page().code().orElse("")));
  }

  private Template template(String name) {
    return compiled.computeIfAbsent(name, this::compile);
  }

  /** Writes the page that a view becomes inside its frame. */
  void render(View view, Frame frame, Writer page) {
    try {
      template(view.template()).execute(view, frame, page);
    } catch (MustacheException.Context e) {
      unsettled.ifPresent(all -> all.render(view, frame, Writer.nullWriter()));
      throw unknownName(view.template(), e);
    }
  }

  /** Writes what a template makes of an entry by itself, as it stands on any page. */
  void renderPart(String name, Object entry, Map<String, Object> messages, Writer part) {
    try {
      template(name).execute(entry, new Around(messages), part);
    } catch (MustacheException.Context e) {
      throw unknownName(name, e);
    }
  }

  /** What an entry by itself can reach beside its own: the messages. */
  private record Around(Map<String, Object> m) {}

  private Template compile(String name) {
    for (String part : parts(name)) {
      if (!sound.contains(part)) {
        TemplateChecker.check(path(part), source(part));
        sound.add(part);
      }
    }
    return compiler.loadTemplate(name);
  }

  /** A template and everything it takes in, itself first. */
  private Set<String> parts(String name) {
    Set<String> parts = new LinkedHashSet<>();
    Deque<String> waiting = new ArrayDeque<>(Set.of(name));
    while (!waiting.isEmpty()) {
      String next = waiting.poll();
      if (parts.add(next)) {
        Matcher inclusions = INCLUSION.matcher(source(next));
        while (inclusions.find()) {
          requireTemplate(next, inclusions);
          waiting.add(inclusions.group(1));
        }
      }
    }
    return parts;
  }

  private void requireTemplate(String from, Matcher inclusion) {
    String wanted = inclusion.group(1);
    if (!sources.containsKey(wanted) && files.bytes(file(wanted)).isEmpty()) {
      throw new ThemeException(
          ThemeException.Spot.of(path(from), source(from), inclusion.start()),
          "テンプレート「" + wanted + "」がありません。" + file(wanted) + " を用意するか、名前を直してください。",
          "there is no template \"" + wanted + "\"; add " + file(wanted) + " or correct the name");
    }
  }

  private String source(String name) {
    return sources.computeIfAbsent(
        name,
        wanted ->
            files
                .text(file(wanted))
                .orElseThrow(() -> new IllegalStateException("no template " + wanted)));
  }

  private static String file(String name) {
    return "templates/" + name + ".mustache";
  }

  private static String path(String name) {
    return ThemeFiles.FOLDER + "/" + file(name);
  }

  private ThemeException unknownName(String template, MustacheException.Context fault) {
    ThemeException.Spot spot =
        parts(template).stream()
            .flatMap(part -> place(part, fault).stream())
            .findFirst()
            .orElse(new ThemeException.Spot(path(template), fault.lineNo, 1));
    return new ThemeException(
        spot,
        "このページには「" + fault.key + "」という値がありません。名前を確かめてください。",
        "this page has no value named \"" + fault.key + "\"; check the name");
  }

  /** Where a tag with the fault's name stands in the fault's line of this template. */
  private Optional<ThemeException.Spot> place(String part, MustacheException.Context fault) {
    String source = source(part);
    Pattern tag = Pattern.compile("\\{\\{\\{?[#^&]?\\s*" + Pattern.quote(fault.key) + "\\s*}}");
    return tag.matcher(source)
        .results()
        .map(found -> ThemeException.Spot.of(path(part), source, found.start()))
        .filter(spot -> spot.line() == fault.lineNo)
        .findFirst();
  }
}
