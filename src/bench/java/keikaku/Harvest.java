package keikaku;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;

/** Reads the catalogues of many municipalities with Apache Jena into one graph in memory. */
public final class Harvest {

  private Harvest() {}

  public static void main(String[] arguments) throws IOException {
    try (Stream<Path> paths = Files.list(Path.of(arguments[0]))) {
      List<Path> catalogs = paths.sorted().toList();
      Model portal = ModelFactory.createDefaultModel();
      long start = System.nanoTime();
      for (Path catalog : catalogs) {
        RDFDataMgr.read(portal, catalog.toUri().toString());
      }
      System.out.printf(
          Locale.ROOT,
          "{\"catalogues\": %d, \"statements\": %d, \"seconds\": %.1f, \"processor\": %.1f}%n",
          catalogs.size(),
          portal.size(),
          (System.nanoTime() - start) / 1e9,
          Nation.processorTime() / 1e9);
    }
  }
}
