package prelink;

import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** How a value of one type becomes one of another, where lambdas are called. */
final class Conversion {

  private static final Type OBJECT = Type.getType(Object.class);

  private static final Map<Type, Type> BOXES =
      Map.of(
          Type.BOOLEAN_TYPE, Type.getType(Boolean.class),
          Type.CHAR_TYPE, Type.getType(Character.class),
          Type.BYTE_TYPE, Type.getType(Byte.class),
          Type.SHORT_TYPE, Type.getType(Short.class),
          Type.INT_TYPE, Type.getType(Integer.class),
          Type.LONG_TYPE, Type.getType(Long.class),
          Type.FLOAT_TYPE, Type.getType(Float.class),
          Type.DOUBLE_TYPE, Type.getType(Double.class));

  private static final Map<Type, Type> UNBOXED = new HashMap<>();

  static {
    BOXES.forEach((plain, box) -> UNBOXED.put(box, plain));
  }

  private Conversion() {}

  /**
   * @param has what the value is
   * @param known what it is known to be, which is looked at on the way
   * @param target what it has to be
   */
  static void write(MethodVisitor code, Type has, Type known, Type target) {
    if (!isPlain(has)) {
      Type source = isPlain(known) ? has : known;
      cast(code, has, source);
      writeObject(code, source, target);
    } else if (isPlain(target)) {
      widen(code, has, target);
    } else {
      Type boxed = UNBOXED.getOrDefault(target, has);
      widen(code, has, boxed);
      box(code, boxed);
    }
  }

  private static void writeObject(MethodVisitor code, Type source, Type target) {
    if (!isPlain(target)) {
      cast(code, source, target);
      return;
    }
    Type box = UNBOXED.containsKey(source) ? source : BOXES.get(target);
    cast(code, source, box);
    unbox(code, box);
    widen(code, UNBOXED.get(box), target);
  }

  private static boolean isPlain(Type type) {
    return type.getSort() < Type.ARRAY;
  }

  static Type boxOf(Type plain) {
    return BOXES.get(plain);
  }

  private static void cast(MethodVisitor code, Type from, Type to) {
    if (!from.equals(to) && !to.equals(OBJECT)) {
      code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
    }
  }

  private static void widen(MethodVisitor code, Type from, Type to) {
    String step = onStack(from) + onStack(to);
    switch (step) {
      case "IJ" -> code.visitInsn(Opcodes.I2L);
      case "IF" -> code.visitInsn(Opcodes.I2F);
      case "ID" -> code.visitInsn(Opcodes.I2D);
      case "JF" -> code.visitInsn(Opcodes.L2F);
      case "JD" -> code.visitInsn(Opcodes.L2D);
      case "FD" -> code.visitInsn(Opcodes.F2D);
      case "II", "JJ", "FF", "DD", "ZZ" -> {}
      default -> throw new IllegalStateException("a value of " + from + " is none of " + to);
    }
  }

  /** Small numbers and signs are all alike to Java's instructions. */
  private static String onStack(Type type) {
    return switch (type.getSort()) {
      case Type.BYTE, Type.SHORT, Type.CHAR, Type.INT -> "I";
      default -> type.getDescriptor();
    };
  }

  private static void box(MethodVisitor code, Type plain) {
    String box = boxOf(plain).getInternalName();
    String types = Type.getMethodDescriptor(boxOf(plain), plain);
    code.visitMethodInsn(Opcodes.INVOKESTATIC, box, "valueOf", types, false);
  }

  private static void unbox(MethodVisitor code, Type box) {
    Type plain = UNBOXED.get(box);
    String method = plain.getClassName() + "Value";
    String types = Type.getMethodDescriptor(plain);
    code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, box.getInternalName(), method, types, false);
  }
}
