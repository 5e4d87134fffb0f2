package prelink;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Uses lambdas, joined strings and records in every way there is, and says what comes of it. */
public final class Sample implements Supplier<List<String>> {

  private final List<String> said = new ArrayList<>();
  private final long large = 1L << 40;

  /** Has private methods that lambdas call. */
  private interface Greeter {
    String greet(String name);

    private String politely(String name) {
      return "Dear " + name;
    }

    default Supplier<String> later(String name) {
      return () -> politely(name);
    }

    static Greeter loud() {
      return String::toUpperCase;
    }
  }

  private record Nothing() {}

  private record All(
      boolean a, byte b, char c, short d, int e, long f, float g, double h, String i, int[] j) {}

  private record Pair<A, B>(A one, B other) {}

  private static class Parent {
    String name() {
      return "parent";
    }
  }

  private static final class Child extends Parent {
    @Override
    String name() {
      return "child of " + ((Supplier<String>) super::name).get();
    }
  }

  private final class Inner {
    private final String name;

    private Inner(String name) {
      this.name = name;
    }

    private String says() {
      return name + ' ' + large;
    }
  }

  @Override
  public List<String> get() {
    captures();
    boxes();
    references();
    strings();
    records();
    serializes();
    return said;
  }

  private void say(Object value) {
    said.add(String.valueOf(value));
  }

  private void captures() {
    int i = 7;
    double d = 2.5;
    byte b = -1;
    char c = '計';
    String s = "text";
    int[] array = {1, 2};
    DoubleSupplier sum = () -> i + d + large + b;
    say(sum.getAsDouble());
    Function<String, String> join = t -> s + t + c + array[1] + this.said.size();
    say(join.apply("!"));
    Supplier<Supplier<String>> nested = () -> () -> s + i + b;
    say(nested.get().get());
    Runnable run = () -> say("run " + d);
    run.run();
    ObjIntConsumer<String> consumer = (text, number) -> say(text + number + d);
    consumer.accept("consumed ", 3);
    say(((Supplier<Object>) () -> null).get());
    Runnable same = null;
    for (int k = 0; k < 2; k++) {
      Runnable one = () -> {};
      say(same == null || same == one);
      same = one;
    }
  }

  private static long twice(int value) {
    return 2L * value;
  }

  private static Integer boxed(int value) {
    return value;
  }

  private static void take(long value, List<String> said) {
    said.add("took " + value);
  }

  private void boxes() {
    Function<Integer, Long> widening = Sample::twice;
    say(widening.apply(4));
    IntFunction<Object> boxing = Sample::boxed;
    say(boxing.apply(5));
    ToLongFunction<Integer> unboxing = x -> x;
    say(unboxing.applyAsLong(6));
    ToIntFunction<Character> sign = Character::charValue;
    say(sign.applyAsInt('a'));
    LongFunction<Double> toDouble = x -> (double) x;
    say(toDouble.apply(9));
    LongSupplier fromInteger = Integer.valueOf(3)::intValue;
    say(fromInteger.getAsLong());
    BinaryOperator<Integer> add = Integer::sum;
    say(add.apply(1, 2));
    IntBinaryOperator most = Math::max;
    say(most.applyAsInt(1, 2));
    IntPredicate isEven = x -> x % 2 == 0;
    Predicate<Integer> boxedTest = isEven::test;
    say(boxedTest.test(4));
    Consumer<Integer> ignoring = said.subList(0, 0)::remove;
    say(ignoring != null);
    Consumer<List<String>> dropping = list -> list.add("dropped");
    dropping.accept(said);
    BiFunction<Integer, List<String>, Object> voids =
        (x, list) -> {
          take(x, list);
          return list.size();
        };
    say(voids.apply(8, said));
    Function<Object, Object> wrong = castTo(String.class);
    try {
      say(wrong.apply(1));
    } catch (ClassCastException e) {
      say("refused");
    }
    Comparable<String> comparable = other -> other.length();
    say(comparable.compareTo("four"));
  }

  @SuppressWarnings("unchecked")
  private static <T> Function<Object, Object> castTo(Class<T> type) {
    UnaryOperator<String> trim = String::trim;
    return (Function<Object, Object>) (Function<?, ?>) trim;
  }

  private void references() {
    Function<String, Inner> make = Inner::new;
    say(make.apply("inner").says());
    say(Stream.of("b", "a").map(Inner::new).map(Inner::says).collect(Collectors.joining(",")));
    IntFunction<int[]> array = int[]::new;
    say(array.apply(3).length);
    Supplier<Map<String, Integer>> map = TreeMap::new;
    say(map.get());
    say(new Child().name());
    Greeter greeter = name -> "Hello " + name;
    say(greeter.greet("you") + greeter.later("you").get() + Greeter.loud().greet("you"));
    Function<int[], int[]> copy = int[]::clone;
    say(copy.apply(new int[] {4})[0]);
    say(
        IntStream.range(0, 5)
            .boxed()
            .collect(Collectors.partitioningBy(x -> x > 2, Collectors.summingLong(Long::valueOf))));
    Supplier<String> bound = Objects.requireNonNull("bound")::trim;
    say(bound.get());
    try {
      String nothing = null;
      Supplier<String> never = nothing::trim;
      say(never);
    } catch (NullPointerException e) {
      say("nothing to belong to");
    }
  }

  private void strings() {
    byte b = 1;
    short s = 2;
    float f = 1.5f;
    char[] signs = {'x'};
    Object nothing = null;
    String none = null;
    say("" + b + s + 'c' + 4 + 5L + f + 2.5 + true + none + nothing + new StringBuilder("sb"));
    say(("" + signs).startsWith("[C@"));
    String constant = "one\u0001two\u0002three" + b;
    say(constant);
    String more = "a";
    more += 1 + 2L;
    say(more);
  }

  private void records() {
    int[] numbers = {1};
    All one = new All(true, (byte) 1, 'c', (short) 2, 3, 4L, 5f, 6d, "seven", numbers);
    All same = new All(true, (byte) 1, 'c', (short) 2, 3, 4L, 5f, 6d, "seven", numbers);
    say(one.equals(same) && one.hashCode() == same.hashCode());
    say(one.toString().replaceAll("@[0-9a-f]+", "@"));
    say(new Nothing().toString() + new Nothing().hashCode() + new Nothing().equals(new Nothing()));
    say(new Nothing().equals(null));
    Pair<String, Float> nan = new Pair<>(null, Float.NaN);
    say(nan.equals(new Pair<>(null, Float.NaN)) + " " + nan + nan.hashCode());
    say(nan.equals(new Pair<>("", Float.NaN)) || nan.equals("pair"));
    for (int i = 0; i < 9; i++) {
      say(one.equals(changed(i, numbers)) + " " + changed(i, new int[0]).i().hashCode());
    }
    say(new Pair<>(1, List.of(2)).hashCode());
  }

  private static All changed(int place, int[] numbers) {
    boolean[] is = new boolean[9];
    Arrays.fill(is, true);
    is[place] = false;
    return new All(
        is[0],
        (byte) (is[1] ? 1 : 0),
        is[2] ? 'c' : 'd',
        (short) (is[3] ? 2 : 0),
        is[4] ? 3 : 0,
        is[5] ? 4L : 0,
        is[6] ? 5f : -0f,
        is[7] ? 6d : Double.NaN,
        is[8] ? "seven" : "eight",
        numbers);
  }

  private void serializes() {
    Supplier<String> several = (Supplier<String> & Serializable) () -> "serializable";
    say(several.get() + (several instanceof Serializable));
  }
}
