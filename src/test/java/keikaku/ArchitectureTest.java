package keikaku;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The arrows between the packages point the way that the pipeline flows. */
class ArchitectureTest {

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("keikaku");

  /** What each package may use of ours; a package in none of these rows is a fault. */
  private static final Map<String, List<String>> MAY_USE =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("model", List.of()),
              Map.entry("diagnostic", List.of()),
              Map.entry("source", List.of("diagnostic")),
              Map.entry("prose", List.of("source", "model", "diagnostic")),
              Map.entry("check", List.of("source", "prose", "model", "diagnostic")),
              Map.entry("emit", List.of("model")),
              Map.entry("emit.*", List.of("emit", "model")),
              Map.entry("output", List.of("emit")),
              Map.entry("ledger", List.of("emit", "diagnostic")),
              Map.entry("conservation", List.of("emit", "model")),
              Map.entry("handbook", List.of("emit", "model", "diagnostic")),
              Map.entry("intake", List.of("source", "model", "diagnostic"))));

  /** The one home of each library whose types must not spread. */
  private static final Map<String, List<String>> LIBRARIES =
      new TreeMap<>(
          Map.of(
              "org.commonmark", List.of("keikaku.prose"),
              "org.snakeyaml", List.of("keikaku.source"),
              "com.samskivert.mustache", List.of("keikaku.emit.site"),
              "org.jsoup", List.of("keikaku.emit.site.inspect"),
              "org.apache.commons.csv", List.of("keikaku.emit.csv"),
              "org.eclipse.rdf4j", List.of("keikaku.emit.rdf"),
              "java.awt", List.of("keikaku.emit.picture"),
              "io.nayuki", List.of("keikaku.emit.site"),
              "org.dhatim", List.of("keikaku.emit.xlsx"),
              "picocli", List.of("keikaku")));

  /** How the time of day is asked for; {@code nanoTime} only measures. */
  private static final Set<String> CLOCK = Set.of("now", "currentTimeMillis");

  @TestFactory
  List<DynamicTest> packagesUseOnlyWhatThePipelineAllows() {
    return MAY_USE.entrySet().stream()
        .map(
            row -> DynamicTest.dynamicTest(row.getKey(), () -> check(row.getKey(), row.getValue())))
        .toList();
  }

  private static void check(String name, List<String> allowed) {
    boolean family = name.endsWith(".*");
    String own = "keikaku." + (family ? "emit" : name);
    for (JavaClass one : PRODUCT) {
      String at = one.getPackageName();
      boolean concerned = family ? at.startsWith("keikaku.emit.") : at.equals(own);
      if (!concerned) {
        continue;
      }
      List<String> strangers =
          one.getDirectDependenciesFromSelf().stream()
              .map(dependency -> dependency.getTargetClass().getPackageName())
              .filter(to -> to.equals("keikaku") || to.startsWith("keikaku."))
              .filter(to -> !to.equals(at))
              .filter(to -> allowed.stream().noneMatch(ok -> to.equals("keikaku." + ok)))
              .distinct()
              .toList();
      assertThat(strangers).as("what %s uses", one.getName()).isEmpty();
    }
  }

  @Test
  void everyPackageHasItsPlaceInThePipeline() {
    List<String> unplaced =
        PRODUCT.stream()
            .map(JavaClass::getPackageName)
            .distinct()
            .filter(name -> !name.equals("keikaku") && !name.startsWith("keikaku.emit."))
            .filter(name -> !name.equals("keikaku.serve"))
            .filter(name -> !MAY_USE.containsKey(name.substring("keikaku.".length())))
            .toList();
    assertThat(unplaced).isEmpty();
  }

  @Test
  void modelAndDiagnosticKnowTheJdkOnly() {
    classes()
        .that()
        .resideInAnyPackage("keikaku.model", "keikaku.diagnostic")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "keikaku.model", "keikaku.diagnostic")
        .check(PRODUCT);
  }

  @TestFactory
  List<DynamicTest> librariesStayAtHome() {
    return LIBRARIES.entrySet().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.getKey(),
                    () ->
                        noClasses()
                            .that()
                            .resideOutsideOfPackages(row.getValue().toArray(String[]::new))
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(row.getKey() + "..")
                            .check(PRODUCT)))
        .toList();
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("keikaku.(**)").should().beFreeOfCycles().check(PRODUCT);
  }

  @Test
  void filesAreNotWrittenThroughStreamsThatHideFullDisks() {
    noClasses()
        .that()
        .resideInAnyPackage("keikaku.output..", "keikaku.emit..")
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.io\\.(PrintWriter|PrintStream)")
        .check(PRODUCT);
  }

  /** What is published tells no time but the content's, whatever the clock of the machine says. */
  @Test
  void theClockIsAskedForNothingThatIsPublished() {
    List<String> asking =
        PRODUCT.stream()
            .filter(one -> one.getMethodCallsFromSelf().stream().anyMatch(ArchitectureTest::asks))
            .map(JavaClass::getName)
            .sorted()
            .toList();
    assertThat(asking)
        .containsExactly(
            "keikaku.NewProject", "keikaku.output.BuildLock", "keikaku.serve.SiteServer");
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)")
        .check(PRODUCT);
  }

  private static boolean asks(JavaMethodCall call) {
    String owner = call.getTargetOwner().getName();
    boolean isTime = owner.startsWith("java.time.") || owner.equals("java.lang.System");
    return isTime && CLOCK.contains(call.getName())
        || owner.equals("java.time.Clock") && call.getName().startsWith("system");
  }

  @Test
  void namesSayOneJob() {
    noClasses()
        .should()
        .haveNameMatching(".*(Manager|Processor|Handler|Helper|Utils?)(\\$.*)?")
        .check(PRODUCT);
  }
}
