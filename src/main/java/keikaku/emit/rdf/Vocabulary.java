package keikaku.emit.rdf;

import java.util.Locale;

/** The public vocabularies that the linked data is written in; there is none of our own. */
enum Vocabulary {
  ADMS("http://www.w3.org/ns/adms#"),
  DCAT("http://www.w3.org/ns/dcat#"),
  DCATAP("http://data.europa.eu/r5r/"),
  DCT("http://purl.org/dc/terms/"),
  FOAF("http://xmlns.com/foaf/0.1/"),
  OWL("http://www.w3.org/2002/07/owl#"),
  PROV("http://www.w3.org/ns/prov#"),
  RDF("http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
  RDFS("http://www.w3.org/2000/01/rdf-schema#"),
  SCHEMA("https://schema.org/"),
  SKOS("http://www.w3.org/2004/02/skos/core#"),
  SPDX("http://spdx.org/rdf/terms#"),
  VCARD("http://www.w3.org/2006/vcard/ns#"),
  XSD("http://www.w3.org/2001/XMLSchema#");

  private final String namespace;
  private final String prefix;

  Vocabulary(String namespace) {
    this.namespace = namespace;
    this.prefix = name().toLowerCase(Locale.ROOT);
  }

  String namespace() {
    return namespace;
  }

  /** The customary prefix. */
  String prefix() {
    return prefix;
  }

  Node.Name name(String local) {
    return new Node.Name(this, local);
  }
}
