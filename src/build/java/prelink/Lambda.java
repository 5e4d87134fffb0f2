package prelink;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A lambda as a class of its own, which does what {@code java.lang.invoke.LambdaMetafactory} says.
 *
 * @param called the method that the interface wants
 * @param shape what is taken along, and the interface
 * @param wanted the types of that method as the interface declares it
 * @param body what is to be done
 * @param known the types of that method as far as they are known where the lambda stands
 */
record Lambda(Owner owner, String called, Type shape, Type wanted, Handle body, Type known) {

  private static final String ONLY = "it";

  /**
   * The class that it becomes.
   *
   * @param nest the host of the nest it belongs to
   * @param version of the class it is used in
   */
  record Owner(String name, String nest, int version) {}

  static Lambda of(Owner owner, String called, String shape, Object... given) {
    return new Lambda(
        owner,
        called,
        Type.getMethodType(shape),
        (Type) given[0],
        (Handle) given[1],
        (Type) given[2]);
  }

  String name() {
    return owner.name();
  }

  String nest() {
    return owner.nest();
  }

  /** Writes what stands where the lambda is used. */
  void visitUse(MethodVisitor code) {
    if (taken().length == 0) {
      code.visitFieldInsn(Opcodes.GETSTATIC, name(), ONLY, shape.getReturnType().getDescriptor());
    } else {
      code.visitMethodInsn(Opcodes.INVOKESTATIC, name(), "of", shape.getDescriptor(), false);
    }
  }

  private Type[] taken() {
    return shape.getArgumentTypes();
  }

  byte[] toBytes() {
    ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    String[] faces = {shape.getReturnType().getInternalName()};
    int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
    out.visit(owner.version(), access, name(), null, "java/lang/Object", faces);
    out.visitNestHost(nest());
    writeConstructor(out);
    if (taken().length == 0) {
      writeOnly(out);
    } else {
      writeFactory(out);
    }
    writeMethod(out);
    out.visitEnd();
    return out.toByteArray();
  }

  private void writeConstructor(ClassWriter out) {
    Type[] taken = taken();
    for (int i = 0; i < taken.length; i++) {
      int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
      out.visitField(access, field(i), taken[i].getDescriptor(), null, null).visitEnd();
    }
    MethodVisitor code = begin(out, Opcodes.ACC_PRIVATE, "<init>", constructor());
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    int place = 1;
    for (int i = 0; i < taken.length; i++) {
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitVarInsn(taken[i].getOpcode(Opcodes.ILOAD), place);
      code.visitFieldInsn(Opcodes.PUTFIELD, name(), field(i), taken[i].getDescriptor());
      place += taken[i].getSize();
    }
    end(code, Opcodes.RETURN);
  }

  /** What takes nothing along is there once. */
  private void writeOnly(ClassWriter out) {
    String type = shape.getReturnType().getDescriptor();
    out.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, ONLY, type, null, null).visitEnd();
    MethodVisitor code = begin(out, Opcodes.ACC_STATIC, "<clinit>", "()V");
    writeNew(code);
    code.visitFieldInsn(Opcodes.PUTSTATIC, name(), ONLY, type);
    end(code, Opcodes.RETURN);
  }

  private void writeFactory(ClassWriter out) {
    MethodVisitor code = begin(out, Opcodes.ACC_STATIC, "of", shape.getDescriptor());
    writeNew(code);
    end(code, Opcodes.ARETURN);
  }

  private void writeNew(MethodVisitor code) {
    code.visitTypeInsn(Opcodes.NEW, name());
    code.visitInsn(Opcodes.DUP);
    int place = 0;
    for (Type taken : taken()) {
      code.visitVarInsn(taken.getOpcode(Opcodes.ILOAD), place);
      place += taken.getSize();
    }
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, name(), "<init>", constructor(), false);
  }

  private String constructor() {
    return Type.getMethodDescriptor(Type.VOID_TYPE, taken());
  }

  private void writeMethod(ClassWriter out) {
    MethodVisitor code = begin(out, Opcodes.ACC_PUBLIC, called, wanted.getDescriptor());
    if (isNew()) {
      code.visitTypeInsn(Opcodes.NEW, body.getOwner());
      code.visitInsn(Opcodes.DUP);
    }
    writeTaken(code);
    writeArguments(code);
    code.visitMethodInsn(
        invocation(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
    writeReturn(code);
  }

  private void writeTaken(MethodVisitor code) {
    Type[] taken = taken();
    for (int i = 0; i < taken.length; i++) {
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitFieldInsn(Opcodes.GETFIELD, name(), field(i), taken[i].getDescriptor());
    }
  }

  private void writeArguments(MethodVisitor code) {
    Type[] arguments = wanted.getArgumentTypes();
    List<Type> targets = targets().subList(taken().length, targets().size());
    int place = 1;
    for (int i = 0; i < arguments.length; i++) {
      code.visitVarInsn(arguments[i].getOpcode(Opcodes.ILOAD), place);
      place += arguments[i].getSize();
      Conversion.write(code, arguments[i], known.getArgumentTypes()[i], targets.get(i));
    }
  }

  private void writeReturn(MethodVisitor code) {
    Type made = isNew() ? Type.getObjectType(body.getOwner()) : Type.getReturnType(body.getDesc());
    Type asked = wanted.getReturnType();
    if (asked.getSort() != Type.VOID) {
      Conversion.write(code, made, known.getReturnType(), asked);
    } else if (made.getSize() > 0) {
      code.visitInsn(made.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
    }
    end(code, asked.getOpcode(Opcodes.IRETURN));
  }

  /** What the body takes, the object that it belongs to among it. */
  private List<Type> targets() {
    List<Type> targets = new ArrayList<>();
    if (body.getTag() != Opcodes.H_INVOKESTATIC && !isNew()) {
      targets.add(Type.getObjectType(body.getOwner()));
    }
    targets.addAll(List.of(Type.getArgumentTypes(body.getDesc())));
    return targets;
  }

  private boolean isNew() {
    return body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
  }

  /** A private method of the nest is called like any other. */
  private int invocation() {
    return switch (body.getTag()) {
      case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
      case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
      case Opcodes.H_INVOKEVIRTUAL, Opcodes.H_INVOKEINTERFACE, Opcodes.H_INVOKESPECIAL ->
          body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
      default -> throw new IllegalStateException("no method: " + body);
    };
  }

  private static String field(int number) {
    return "taken" + number;
  }

  private static MethodVisitor begin(ClassWriter out, int access, String name, String types) {
    MethodVisitor code = out.visitMethod(access, name, types, null, null);
    code.visitCode();
    return code;
  }

  private static void end(MethodVisitor code, int instruction) {
    code.visitInsn(instruction);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }
}
