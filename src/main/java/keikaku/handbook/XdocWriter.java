package keikaku.handbook;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a page in XDoc, the format of Maven's site plugin, and owns its escaping. */
final class XdocWriter {

  /** A piece of a table's cell. */
  sealed interface Cell {
    /** Words as they are. */
    record Text(String text) implements Cell {}

    /** A name that staff type or find in files. */
    record Name(String text) implements Cell {}

    /** A name that links to its place on the same page. */
    record Reference(String text) implements Cell {}
  }

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  XdocWriter(String title) {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("document");
      xml.writeDefaultNamespace("http://maven.apache.org/XDOC/2.0");
      open("properties").element("title", title).close();
      open("body").open("section");
      xml.writeAttribute("name", title);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Begins a part with a heading. */
  XdocWriter beginPart(String heading) {
    return open("subsection").attribute("name", heading);
  }

  XdocWriter endPart() {
    return close();
  }

  /** A lower heading, which the site plugin makes a place that {@link Cell.Reference} leads to. */
  XdocWriter heading(String heading) {
    return element("h3", heading);
  }

  XdocWriter paragraph(String words) {
    return element("p", words);
  }

  /** A paragraph that begins with a bold label. */
  XdocWriter labelled(String label, String words) {
    return open("p").element("strong", label).words(words).close();
  }

  /** A paragraph with one link. */
  XdocWriter link(String address, String words) {
    return open("p").open("a").attribute("href", address).words(words).close().close();
  }

  /** Text whose lines and spaces matter. */
  XdocWriter code(String code) {
    return element("source", code);
  }

  XdocWriter beginTable(List<String> header) {
    open("table").open("tr");
    header.forEach(cell -> element("th", cell));
    return close();
  }

  XdocWriter row(List<Cell> cells) {
    open("tr");
    cells.forEach(this::cell);
    return close();
  }

  XdocWriter endTable() {
    return close();
  }

  private void cell(Cell cell) {
    open("td");
    if (cell instanceof Cell.Text plain) {
      words(plain.text());
    } else if (cell instanceof Cell.Name name) {
      element("code", name.text());
    } else if (cell instanceof Cell.Reference reference) {
      open("a").attribute("href", "#" + reference.text()).words(reference.text()).close();
    }
    close();
  }

  /** The page, complete. */
  String text() {
    try {
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text + "\n";
  }

  private XdocWriter element(String name, String words) {
    return open(name).words(words).close();
  }

  private XdocWriter open(String name) {
    return write(() -> xml.writeStartElement(name));
  }

  private XdocWriter attribute(String name, String value) {
    return write(() -> xml.writeAttribute(name, value));
  }

  private XdocWriter words(String words) {
    return write(() -> xml.writeCharacters(words));
  }

  private XdocWriter close() {
    return write(xml::writeEndElement);
  }

  private XdocWriter write(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  private interface Step {
    void run() throws XMLStreamException;
  }
}
