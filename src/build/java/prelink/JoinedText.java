package prelink;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Joins texts and other values, as {@code java.lang.invoke.StringConcatFactory} says.
 *
 * @param recipe the fixed text; U+0001 stands for the next value, U+0002 for the next constant
 */
record JoinedText(String shape, String recipe, Object[] given) implements Body {

  private static final String BUILDER = "java/lang/StringBuilder";
  private static final char VALUE = 1;
  private static final char CONSTANT = 2;

  static JoinedText of(String shape, Object... given) {
    return new JoinedText(shape, (String) given[0], given);
  }

  @Override
  public void writeTo(MethodVisitor code) {
    code.visitTypeInsn(Opcodes.NEW, BUILDER);
    code.visitInsn(Opcodes.DUP);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, BUILDER, "<init>", "()V", false);
    writeParts(code);
    code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false);
    code.visitInsn(Opcodes.ARETURN);
    code.visitMaxs(3, Type.getArgumentsAndReturnSizes(shape) >> 2);
  }

  private void writeParts(MethodVisitor code) {
    Type[] values = Type.getArgumentTypes(shape);
    int value = 0;
    int constant = 1;
    int place = 0;
    StringBuilder fixed = new StringBuilder();
    for (char sign : recipe.toCharArray()) {
      if (sign == VALUE) {
        writeText(fixed, code);
        code.visitVarInsn(values[value].getOpcode(Opcodes.ILOAD), place);
        append(values[value], code);
        place += values[value++].getSize();
      } else if (sign == CONSTANT) {
        fixed.append(given[constant++]);
      } else {
        fixed.append(sign);
      }
    }
    writeText(fixed, code);
  }

  private static void writeText(StringBuilder fixed, MethodVisitor code) {
    if (!fixed.isEmpty()) {
      code.visitLdcInsn(fixed.toString());
      append(Type.getType(String.class), code);
      fixed.setLength(0);
    }
  }

  /** Appends the value that lies on top. */
  static void append(Type value, MethodVisitor code) {
    Type taken =
        switch (value.getSort()) {
          case Type.BYTE, Type.SHORT -> Type.INT_TYPE;
          case Type.OBJECT, Type.ARRAY ->
              Type.getType(value.equals(Type.getType(String.class)) ? String.class : Object.class);
          default -> value;
        };
    String types = Type.getMethodDescriptor(Type.getObjectType(BUILDER), taken);
    code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "append", types, false);
  }
}
