package prelink;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Copies a class, and puts plain calls in the place of those that are linked at run time. */
final class Linker extends ClassVisitor {

  private static final int ADDED = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;

  private final List<Lambda> lambdas = new ArrayList<>();
  private final Map<String, Body> added = new LinkedHashMap<>();
  private int version;
  private boolean isInterface;
  private String name;
  private String nest;

  Linker() {
    super(Opcodes.ASM9, new ClassWriter(0));
  }

  /** Whether anything had to be linked. */
  boolean links() {
    return !lambdas.isEmpty() || !added.isEmpty();
  }

  byte[] toBytes() {
    return ((ClassWriter) cv).toByteArray();
  }

  List<Lambda> lambdas() {
    return lambdas;
  }

  /**
   * Classes from before Java 11 become a little younger: a nest lets lambdas call private methods.
   */
  @Override
  public void visit(
      int classVersion, int access, String own, String sign, String parent, String[] faces) {
    version = Math.max(classVersion, Opcodes.V11);
    isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
    name = own;
    nest = own;
    super.visit(version, access, own, sign, parent, faces);
  }

  @Override
  public void visitNestHost(String host) {
    nest = host;
    super.visitNestHost(host);
  }

  @Override
  public void visitEnd() {
    added.forEach(this::write);
    super.visitEnd();
  }

  private void write(String method, Body body) {
    MethodVisitor code = super.visitMethod(ADDED, method, body.shape(), null, null);
    code.visitCode();
    body.writeTo(code);
    code.visitEnd();
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String method, String types, String sign, String[] exceptions) {
    return new Code(super.visitMethod(access, method, types, sign, exceptions));
  }

  private final class Code extends MethodVisitor {

    Code(MethodVisitor out) {
      super(Opcodes.ASM9, out);
    }

    @Override
    public void visitInvokeDynamicInsn(String called, String shape, Handle maker, Object... given) {
      switch (maker.getOwner() + '.' + maker.getName()) {
        case "java/lang/invoke/LambdaMetafactory.metafactory" -> visitLambda(called, shape, given);
        case "java/lang/invoke/StringConcatFactory.makeConcatWithConstants" ->
            visitCall("join", JoinedText.of(shape, given));
        case "java/lang/runtime/ObjectMethods.bootstrap" ->
            visitCall(called, RecordMethod.of(called, name, shape, given));
        default -> super.visitInvokeDynamicInsn(called, shape, maker, given);
      }
    }

    private void visitLambda(String called, String shape, Object... given) {
      String own = name + "$$" + (lambdas.size() + 1);
      Lambda lambda = Lambda.of(new Lambda.Owner(own, nest, version), called, shape, given);
      lambdas.add(lambda);
      lambda.visitUse(this);
    }

    private void visitCall(String verb, Body body) {
      String method = verb + '$' + added.size();
      added.put(method, body);
      visitMethodInsn(Opcodes.INVOKESTATIC, name, method, body.shape(), isInterface);
    }
  }
}
