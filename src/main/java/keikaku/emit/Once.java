package keikaku.emit;

import java.util.Objects;
import java.util.function.Supplier;

/** A value that is made when it is first asked for, and once only. */
public final class Once<T> implements Supplier<T> {

  private Supplier<? extends T> source;
  private T value;

  private Once(Supplier<? extends T> source) {
    this.source = Objects.requireNonNull(source);
  }

  public static <T> Once<T> of(Supplier<? extends T> source) {
    return new Once<>(source);
  }

  @Override
  public synchronized T get() {
    if (source != null) {
      value = source.get();
      source = null;
    }
    return value;
  }
}
