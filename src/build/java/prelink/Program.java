package prelink;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** All classes of a program. */
final class Program {

  private final Map<String, byte[]> classes = new HashMap<>();
  private final Map<String, List<Lambda>> lambdas = new HashMap<>();
  private final Map<String, List<Lambda>> byNest = new HashMap<>();

  /** Links one class. */
  void take(byte[] bytes) {
    ClassReader reader = new ClassReader(bytes);
    Linker linker = new Linker();
    reader.accept(linker, 0);
    String name = reader.getClassName();
    classes.put(name, linker.links() ? linker.toBytes() : bytes);
    lambdas.put(name, linker.lambdas());
    for (Lambda lambda : linker.lambdas()) {
      byNest.computeIfAbsent(lambda.nest(), nest -> new ArrayList<>()).add(lambda);
    }
  }

  /** The lambdas of a class, in the order in which they are used. */
  List<Lambda> lambdas(String name) {
    return lambdas.get(name);
  }

  /** A class, once all are taken: the host of a nest knows all who belong to it. */
  byte[] bytes(String name) {
    List<Lambda> members = byNest.getOrDefault(name, List.of());
    return members.isEmpty() ? classes.get(name) : withMembers(classes.get(name), members);
  }

  private static byte[] withMembers(byte[] bytes, List<Lambda> members) {
    ClassWriter writer = new ClassWriter(0);
    ClassVisitor visitor =
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public void visitEnd() {
            members.forEach(member -> visitNestMember(member.name()));
            super.visitEnd();
          }
        };
    new ClassReader(bytes).accept(visitor, 0);
    return writer.toByteArray();
  }
}
