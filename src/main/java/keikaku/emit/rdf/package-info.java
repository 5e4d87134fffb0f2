/**
 * Presents a plan as linked data: the catalogue entry that data portals harvest, and the plan
 * itself as RDF.
 *
 * <p>Start at {@link keikaku.emit.rdf.RdfEmitter}. What the catalogue says is decided in {@link
 * keikaku.emit.rdf.CatalogGraph}, what the plan says in {@link keikaku.emit.rdf.PlanGraph}; both
 * make a {@link keikaku.emit.rdf.Graph}, and the three writers put a graph into Turtle, JSON-LD and
 * RDF/XML. {@link keikaku.emit.rdf.MetadataQuality} counts the points of the catalogue.
 */
package keikaku.emit.rdf;
