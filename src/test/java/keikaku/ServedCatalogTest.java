package keikaku;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import keikaku.check.PlanReader;
import keikaku.diagnostic.Report;
import keikaku.emit.Addresses;
import keikaku.emit.Artifact;
import keikaku.model.Plan;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A harvester that knows nothing but the catalogue's address finds every file behind it: the part
 * of the metadata quality assessment that only a running website can pass.
 */
class ServedCatalogTest {

  private static final Plan PLAN = PlanReader.read(Path.of("content"), new Report()).orElseThrow();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final int ACCESS_URL_ANSWERS = 50;
  private static final int DOWNLOAD_URL_ANSWERS = 30;

  private static HttpServer server;

  @BeforeAll
  static void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    serve("/known/", Optional.of(address("/known/")));
    serve("/unknown/", Optional.empty());
    server.start();
  }

  @AfterAll
  static void stop() {
    server.stop(0);
  }

  private static String address(String folder) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + folder;
  }

  private static void serve(String folder, Optional<String> base) {
    Project project =
        new Project(
            Path.of(""),
            Path.of("content"),
            Path.of("public"),
            Optional.empty(),
            Optional.empty(),
            base);
    Map<String, Artifact> site =
        Presentation.of(PLAN, project).artifacts().stream()
            .collect(Collectors.toMap(artifact -> folder + artifact.path(), each -> each));
    server.createContext(folder, exchange -> answer(exchange, site));
  }

  private static void answer(HttpExchange exchange, Map<String, Artifact> site) throws IOException {
    Artifact artifact = site.get(exchange.getRequestURI().getPath());
    byte[] body = artifact == null ? new byte[] {'?'} : artifact.content().get();
    exchange.sendResponseHeaders(artifact == null ? 404 : 200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/known/", "/unknown/"})
  void everyAddressAnswersSoThatAll405PointsAreReached(String folder) throws Exception {
    Model catalog = catalog(address(folder) + "catalog.ttl");
    List<Resource> files = catalog.listSubjectsWithProperty(RDF.type, DCAT.Distribution).toList();
    assertThat(files).hasSizeGreaterThan(20);
    for (Resource file : files) {
      assertThat(get(address(file, DCAT.accessURL)).statusCode()).isEqualTo(200);
      HttpResponse<byte[]> download = get(address(file, DCAT.downloadURL));
      assertThat(download.statusCode()).isEqualTo(200);
      assertThat(download.body()).hasSize(file.getProperty(DCAT.byteSize).getInt());
      assertThat(sha256(download.body())).isEqualTo(checksum(file));
    }
    int decidedBefore =
        OpenData.of(PLAN, Addresses.of(PLAN, Optional.of(address(folder))))
            .catalog()
            .certificate()
            .points();
    assertThat(decidedBefore + ACCESS_URL_ANSWERS + DOWNLOAD_URL_ANSWERS).isEqualTo(405);
  }

  private static Model catalog(String address) throws Exception {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.create()
        .source(new ByteArrayInputStream(get(address).body()))
        .lang(Lang.TURTLE)
        .base(address)
        .parse(model);
    return model;
  }

  private static HttpResponse<byte[]> get(String address) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(address)).build(),
        HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String address(Resource file, Property property) {
    return file.getPropertyResourceValue(property).getURI();
  }

  private static String checksum(Resource file) {
    String spdx = "http://spdx.org/rdf/terms#";
    Model model = file.getModel();
    return file.getPropertyResourceValue(model.createProperty(spdx, "checksum"))
        .getProperty(model.createProperty(spdx, "checksumValue"))
        .getString();
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
