package keikaku;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Finds every regular expression in the sources of the program, so that a new one is held to this
 * too, and gives it a hundred thousand characters of everything that it looks for. None may take
 * three seconds or more stack than there is.
 */
class RegularExpressionTest {

  private static final int LENGTH = 100_000;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final long LONGEST = TimeUnit.SECONDS.toNanos(3);

  /** Where the last match ended; kept, so that no search is without a result. */
  private static int last;

  /** Methods whose first argument is a regular expression. */
  private static final Set<String> METHODS =
      Set.of("compile", "matches", "replaceAll", "replaceFirst", "split");

  /** The importer refuses longer lines before it looks at them. */
  private static final int LONGEST_IMPORTED_LINE = 20_000;

  /** What no expression looks for, so that the whole of a text is in vain. */
  private static final String END = "\u0001";

  private static final List<String> PIECES =
      List.of("a", "0", " ", "　", "-", ".", "/", "漢", "- ", "a.", "a/", "1 a", "http://a");

  /**
   * A regular expression, and whether it is looked for anywhere in a text or has to be all of it.
   */
  private record Expression(String file, String regex, int flags, boolean anywhere) {

    int length() {
      return file.startsWith("intake/") ? LONGEST_IMPORTED_LINE : LENGTH;
    }

    @Override
    public String toString() {
      return file + " " + (anywhere ? "finds " : "matches ") + regex;
    }
  }

  @TestFactory
  Stream<DynamicTest> noneTakesLong() throws IOException {
    return expressions().stream()
        .map(one -> DynamicTest.dynamicTest(one.toString(), () -> tryOut(one)));
  }

  @Test
  void theyAreFound() throws IOException {
    assertThat(expressions())
        .hasSizeGreaterThan(100)
        .anyMatch(one -> one.file().equals("check/PeriodReader.java") && one.regex().contains("から"))
        .anyMatch(one -> one.file().equals("prose/LineChecker.java") && one.regex().contains("＃"))
        .anyMatch(one -> one.file().equals("prose/Anchors.java"));
  }

  private static void tryOut(Expression one) {
    Pattern pattern = Pattern.compile(one.regex(), one.flags());
    Set<String> pieces = new LinkedHashSet<>(PIECES);
    one.regex()
        .chars()
        .filter(c -> c > ' ' && !Character.isLetterOrDigit(c) || c > 0x2fff)
        .limit(20)
        .forEach(c -> pieces.add(Character.toString(c)));
    for (String piece : pieces) {
      String flood = piece.repeat(one.length() / piece.length()) + END;
      try {
        search(pattern, new Watched(flood), one.anywhere());
      } catch (StackOverflowError e) {
        throw new AssertionError("stack overflow on \"" + piece + "\": " + one, e);
      } catch (TooLongException e) {
        throw new AssertionError("more than 3 s on \"" + piece + "\": " + one, e);
      }
    }
  }

  private static void search(Pattern pattern, CharSequence text, boolean anywhere) {
    Matcher matcher = pattern.matcher(text);
    if (!anywhere) {
      last = matcher.matches() ? text.length() : 0;
      return;
    }
    while (matcher.find()) {
      last = matcher.end();
    }
  }

  /** Text that stops a search which has taken too much of the processor's time. */
  private static final class Watched implements CharSequence {
    private static final int SELDOM = 1 << 20;

    private final String text;
    private final long start = CLOCK.getCurrentThreadCpuTime();
    private int reads;

    Watched(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      if (++reads % SELDOM == 0 && CLOCK.getCurrentThreadCpuTime() - start > LONGEST) {
        throw new TooLongException();
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int from, int to) {
      return text.subSequence(from, to);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  private static final class TooLongException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static List<Expression> expressions() throws IOException {
    List<Path> sources;
    try (Stream<Path> walk = Files.walk(Path.of("src/main/java"))) {
      sources = walk.filter(path -> path.toString().endsWith(".java")).sorted().toList();
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Map<String, Expression> found = new TreeMap<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
      for (CompilationUnitTree unit : task.parse()) {
        Finder finder = new Finder(unit);
        finder.scan(unit, null);
        finder.found.forEach(one -> found.put(one.toString(), one));
      }
    }
    return List.copyOf(found.values());
  }

  /** Looks through one source. */
  private static final class Finder extends TreeScanner<Void, Void> {
    private final String file;
    private final String source;
    private final Map<String, ExpressionTree> constants = new HashMap<>();
    private final List<Expression> found = new ArrayList<>();

    Finder(CompilationUnitTree unit) throws IOException {
      file = unit.getSourceFile().getName().replaceFirst(".*/keikaku/", "");
      source = unit.getSourceFile().getCharContent(true).toString();
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitVariable(VariableTree variable, Void nothing) {
          if (variable.getInitializer() != null) {
            constants.put(variable.getName().toString(), variable.getInitializer());
          }
          return super.visitVariable(variable, nothing);
        }
      }.scan(unit, null);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
      if (call.getMethodSelect() instanceof MemberSelectTree method
          && METHODS.contains(method.getIdentifier().toString())
          && !call.getArguments().isEmpty()) {
        boolean compiled = method.getIdentifier().contentEquals("compile");
        if (!compiled || method.getExpression().toString().equals("Pattern")) {
          add(call, method.getIdentifier().toString(), compiled);
        }
      }
      return super.visitMethodInvocation(call, nothing);
    }

    private void add(MethodInvocationTree call, String method, boolean compiled) {
      String regex = text(call.getArguments().get(0));
      if (regex == null) {
        return;
      }
      boolean dotAll = compiled && call.getArguments().toString().contains("DOTALL");
      boolean multiline = compiled && call.getArguments().toString().contains("MULTILINE");
      int flags = (dotAll ? Pattern.DOTALL : 0) | (multiline ? Pattern.MULTILINE : 0);
      boolean anywhere = compiled ? isSought(call) : !method.equals("matches");
      found.add(new Expression(file, regex, flags, anywhere));
    }

    /** Whether a text is looked through for it, rather than compared with it as a whole. */
    private boolean isSought(MethodInvocationTree call) {
      Optional<String> constant =
          constants.entrySet().stream()
              .filter(entry -> entry.getValue() == call)
              .map(Map.Entry::getKey)
              .findFirst();
      Set<String> seeking = names("(\\w+)\\s*\\.(?:find|lookingAt|results)\\(");
      if (constant.isEmpty()) {
        return !seeking.isEmpty();
      }
      String matcher = constant.get() + "\\s*\\.matcher\\(";
      Set<String> own = names("(\\w+) = " + matcher);
      Pattern direct =
          Pattern.compile(
              matcher + "[^;]*\\)\\s*\\.(?:find|replaceAll|replaceFirst|results|lookingAt)\\(");
      Set<String> others = new LinkedHashSet<>(seeking);
      others.removeAll(names("(\\w+) = \\w+\\s*\\.matcher\\("));
      return direct.matcher(source).find()
          || own.stream().anyMatch(seeking::contains)
          || own.isEmpty() && !others.isEmpty();
    }

    private Set<String> names(String regex) {
      Set<String> names = new LinkedHashSet<>();
      Matcher matcher = Pattern.compile(regex).matcher(source);
      while (matcher.find()) {
        names.add(matcher.group(1));
      }
      return names;
    }

    /** What a text is, where that stands in the same file; null where it does not. */
    private String text(ExpressionTree tree) {
      if (tree instanceof LiteralTree literal) {
        return literal.getValue() instanceof String text ? text : null;
      }
      if (tree instanceof BinaryTree sum) {
        String left = text(sum.getLeftOperand());
        String right = text(sum.getRightOperand());
        return left == null || right == null ? null : left + right;
      }
      if (tree instanceof IdentifierTree name) {
        ExpressionTree constant = constants.get(name.getName().toString());
        return constant == null || constant == tree ? null : text(constant);
      }
      return null;
    }
  }
}
