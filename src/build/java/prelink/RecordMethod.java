package prelink;

import java.util.List;
import java.util.stream.IntStream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What every record can do, as {@code java.lang.runtime.ObjectMethods} says.
 *
 * @param parts the fields of the record's components
 */
record RecordMethod(String called, String owner, String shape, List<Handle> parts) implements Body {

  private static final String OBJECTS = "java/util/Objects";
  private static final String BUILDER = "java/lang/StringBuilder";

  /**
   * @param called {@code equals}, {@code hashCode} or {@code toString}
   * @param given the record, the names of its components, and what reads each of them
   */
  static RecordMethod of(String called, String owner, String shape, Object... given) {
    List<Handle> parts = IntStream.range(2, given.length).mapToObj(i -> (Handle) given[i]).toList();
    return new RecordMethod(called, owner, shape, parts);
  }

  @Override
  public void writeTo(MethodVisitor code) {
    switch (called) {
      case "equals" -> writeEquals(code);
      case "hashCode" -> writeHashCode(code);
      case "toString" -> writeToString(code);
      default -> throw new IllegalStateException("no method of records: " + called);
    }
  }

  private void writeHashCode(MethodVisitor code) {
    code.visitInsn(Opcodes.ICONST_0);
    for (Handle part : parts) {
      code.visitIntInsn(Opcodes.BIPUSH, 31);
      code.visitInsn(Opcodes.IMUL);
      read(part, 0, code);
      Type type = Type.getType(part.getDesc());
      String holder = isPlain(type) ? Conversion.boxOf(type).getInternalName() : OBJECTS;
      String types = Type.getMethodDescriptor(Type.INT_TYPE, common(type));
      code.visitMethodInsn(Opcodes.INVOKESTATIC, holder, "hashCode", types, false);
      code.visitInsn(Opcodes.IADD);
    }
    code.visitInsn(Opcodes.IRETURN);
    code.visitMaxs(4, 1);
  }

  private void writeEquals(MethodVisitor code) {
    Label known = new Label();
    Label different = new Label();
    code.visitVarInsn(Opcodes.ALOAD, 1);
    code.visitTypeInsn(Opcodes.INSTANCEOF, owner);
    code.visitJumpInsn(Opcodes.IFNE, known);
    answer(false, code);
    code.visitLabel(known);
    code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    code.visitVarInsn(Opcodes.ALOAD, 1);
    code.visitTypeInsn(Opcodes.CHECKCAST, owner);
    code.visitVarInsn(Opcodes.ASTORE, 2);
    parts.forEach(part -> compare(part, different, code));
    answer(true, code);
    if (!parts.isEmpty()) {
      code.visitLabel(different);
      code.visitFrame(Opcodes.F_APPEND, 1, new Object[] {owner}, 0, null);
      answer(false, code);
    }
    code.visitMaxs(4, 3);
  }

  private static void answer(boolean equal, MethodVisitor code) {
    code.visitInsn(equal ? Opcodes.ICONST_1 : Opcodes.ICONST_0);
    code.visitInsn(Opcodes.IRETURN);
  }

  private void compare(Handle part, Label different, MethodVisitor code) {
    read(part, 0, code);
    read(part, 2, code);
    Type type = Type.getType(part.getDesc());
    if (isPlain(type)) {
      String types = Type.getMethodDescriptor(Type.INT_TYPE, type, type);
      String box = Conversion.boxOf(type).getInternalName();
      code.visitMethodInsn(Opcodes.INVOKESTATIC, box, "compare", types, false);
      code.visitJumpInsn(Opcodes.IFNE, different);
    } else {
      String types = "(Ljava/lang/Object;Ljava/lang/Object;)Z";
      code.visitMethodInsn(Opcodes.INVOKESTATIC, OBJECTS, "equals", types, false);
      code.visitJumpInsn(Opcodes.IFEQ, different);
    }
  }

  private void writeToString(MethodVisitor code) {
    code.visitTypeInsn(Opcodes.NEW, BUILDER);
    code.visitInsn(Opcodes.DUP);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, BUILDER, "<init>", "()V", false);
    code.visitLdcInsn(Type.getObjectType(owner));
    code.visitMethodInsn(
        Opcodes.INVOKEVIRTUAL, "java/lang/Class", "getSimpleName", "()Ljava/lang/String;", false);
    JoinedText.append(Type.getType(String.class), code);
    String before = "[";
    for (Handle part : parts) {
      text(before + part.getName() + "=", code);
      read(part, 0, code);
      JoinedText.append(Type.getType(part.getDesc()), code);
      before = ", ";
    }
    text(parts.isEmpty() ? "[]" : "]", code);
    code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false);
    code.visitInsn(Opcodes.ARETURN);
    code.visitMaxs(3, 1);
  }

  private static void text(String text, MethodVisitor code) {
    code.visitLdcInsn(text);
    JoinedText.append(Type.getType(String.class), code);
  }

  private void read(Handle part, int place, MethodVisitor code) {
    code.visitVarInsn(Opcodes.ALOAD, place);
    code.visitFieldInsn(Opcodes.GETFIELD, owner, part.getName(), part.getDesc());
  }

  private static boolean isPlain(Type type) {
    return type.getSort() < Type.ARRAY;
  }

  private static Type common(Type type) {
    return isPlain(type) ? type : Type.getType(Object.class);
  }
}
