package keikaku.emit.rdf;

import keikaku.emit.Addresses;
import keikaku.emit.rdf.Node.Iri;

/**
 * The IRIs of the published things, as one document writes them: the address of a thing's page and
 * {@code #it}, absolute where the site's own address is known, else relative to the document, which
 * every RDF syntax lets readers resolve.
 */
final class Iris {

  private final Addresses addresses;
  private final String document;

  /**
   * @param document the path of the document that the IRIs will stand in
   */
  Iris(Addresses addresses, String document) {
    this.addresses = addresses;
    this.document = document;
  }

  /** A page or file itself. */
  Iri page(String path) {
    return new Iri(address(path));
  }

  private String address(String path) {
    return addresses.absolute(path).orElseGet(() -> Addresses.relative(document, path));
  }

  /** What a page is about. */
  Iri thing(String path) {
    return part(path, "it");
  }

  /** A smaller thing that a page tells of. */
  Iri part(String path, String name) {
    return new Iri(address(path) + "#" + name);
  }
}
