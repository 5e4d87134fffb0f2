package keikaku.source;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keikaku.diagnostic.Place;
import keikaku.diagnostic.Report;
import keikaku.diagnostic.Rule;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML as text with places. Typed reading would corrupt ({@code 1.10} becomes 1.1, {@code NO}
 * false), so nothing is converted; what only programmers use (tags, anchors, aliases, merge keys)
 * is refused.
 */
final class YamlReader {

  private static final int DEEPEST = 8;

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(ContentReader.MOST_BYTES).build();

  private final SourceText text;
  private final Report report;
  private int first;
  private Iterator<Event> events;

  YamlReader(SourceText text, Report report) {
    this.text = text;
    this.report = report;
  }

  /** The lines as a mapping; absent when they are none, which has then been reported. */
  Optional<Mapping> read(int firstLine, int lastLine) {
    first = firstLine;
    try {
      events = new Parse(SETTINGS).parseString(text.lines(firstLine, lastLine)).iterator();
      return root();
    } catch (RefusedException e) {
      report.add(e.rule, e.place, e.details);
    } catch (MarkedYamlEngineException e) {
      Place place = e.getProblemMark().map(this::place).orElseGet(() -> text.place(firstLine));
      report.add(Rule.FRONT_YAML_INVALID, place);
    } catch (YamlEngineException e) {
      report.add(Rule.FRONT_YAML_INVALID, text.place(firstLine));
    }
    return Optional.empty();
  }

  private Optional<Mapping> root() {
    events.next();
    Event begin = events.next();
    if (begin.getEventId() == Event.ID.StreamEnd) {
      return Optional.of(new Mapping(List.of(), Stretch.ofLine(text, first - 1)));
    }
    Node root = node(events.next(), 0);
    events.next();
    Event end = events.next();
    if (end.getEventId() != Event.ID.StreamEnd) {
      throw refused(Rule.FRONT_YAML_INVALID, place(end));
    }
    if (root instanceof Mapping mapping) {
      return Optional.of(mapping);
    }
    throw refused(Rule.FRONT_YAML_INVALID, root.place());
  }

  private Node node(Event event, int depth) {
    if (depth > DEEPEST) {
      throw refused(Rule.FRONT_DEPTH_EXCEEDED, place(event));
    }
    refuseFeatures(event);
    if (event instanceof ScalarEvent scalar) {
      Scalar read = new Scalar(scalar.getValue(), stretch(event));
      if (isOfSeveralLines(scalar)) {
        report.add(Rule.FRONT_VALUE_LINES, read.place());
      }
      if (scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED) {
        new EscapeChecker(text, report).check(read.text(), read::place);
      }
      return read;
    }
    return event instanceof SequenceStartEvent ? sequence(event, depth) : mapping(event, depth);
  }

  /** Folding lines into one would put blanks between Japanese characters. */
  private static boolean isOfSeveralLines(ScalarEvent scalar) {
    int first = scalar.getStartMark().orElseThrow().getLine();
    int last = scalar.getEndMark().orElseThrow().getLine();
    return first != last || scalar.getValue().indexOf('\n') >= 0;
  }

  private void refuseFeatures(Event event) {
    boolean named = event instanceof NodeEvent node && node.getAnchor().isPresent();
    boolean tagged =
        event instanceof ScalarEvent scalar && scalar.getTag().isPresent()
            || event instanceof SequenceStartEvent sequence && sequence.getTag().isPresent()
            || event instanceof MappingStartEvent mapping && mapping.getTag().isPresent();
    if (named || tagged || event instanceof AliasEvent) {
      throw refused(Rule.FRONT_FEATURE_REFUSED, place(event));
    }
  }

  private Sequence sequence(Event start, int depth) {
    List<Node> items = new ArrayList<>();
    Event event = events.next();
    while (event.getEventId() != Event.ID.SequenceEnd) {
      items.add(node(event, depth + 1));
      event = events.next();
    }
    return new Sequence(items, stretch(start));
  }

  private Mapping mapping(Event start, int depth) {
    Map<String, Mapping.Field> fields = new LinkedHashMap<>();
    Event event = events.next();
    while (event.getEventId() != Event.ID.MappingEnd) {
      Scalar key = key(event, depth);
      Mapping.Field field = new Mapping.Field(key, node(events.next(), depth + 1));
      Mapping.Field twin = fields.putIfAbsent(key.text(), field);
      if (twin != null) {
        report.add(
            Rule.FRONT_KEY_DUPLICATE,
            key.place(),
            "key",
            key.text(),
            "line",
            Integer.toString(twin.key().place().line()));
      }
      event = events.next();
    }
    return new Mapping(List.copyOf(fields.values()), stretch(start));
  }

  private Scalar key(Event event, int depth) {
    if (node(event, depth + 1) instanceof Scalar key && !key.text().equals("<<")) {
      return key;
    }
    throw refused(Rule.FRONT_FEATURE_REFUSED, place(event));
  }

  private Place place(Event event) {
    return stretch(event).place();
  }

  private Stretch stretch(Event event) {
    Mark start = event.getStartMark().orElseThrow();
    Mark end = event.getEndMark().orElseThrow();
    boolean oneLine = start.getLine() == end.getLine();
    int length = oneLine ? end.getColumn() - start.getColumn() : 1;
    return new Stretch(text, first + start.getLine(), start.getColumn(), length);
  }

  private Place place(Mark mark) {
    return text.codePoints(first + mark.getLine(), mark.getColumn(), 1);
  }

  private static RefusedException refused(Rule rule, Place place, String... details) {
    return new RefusedException(rule, place, details);
  }

  /** Carries a finding out of the recursion; the rest of the front matter cannot be read. */
  private static final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Rule rule;
    private final transient Place place;
    private final transient String[] details;

    RefusedException(Rule rule, Place place, String... details) {
      super(rule.id(), null, false, false);
      this.rule = rule;
      this.place = place;
      this.details = details;
    }
  }
}
