package prelink;

import org.objectweb.asm.MethodVisitor;

/** What a method does that a class gets. */
interface Body {

  /** What the method takes and returns, as a descriptor. */
  String shape();

  /** Writes all instructions, and how much room they need. */
  void writeTo(MethodVisitor code);
}
