package keikaku.emit.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** Short names for long contents, by SHA-256. */
final class Digest {

  /** Begins anew with each content; to look for one takes as long as to use it. */
  private static final ThreadLocal<MessageDigest> SHA256 = ThreadLocal.withInitial(Digest::begun);

  private Digest() {}

  /** Twelve digits that change with the content, for file names. */
  static String forName(byte[] content) {
    return HexFormat.of().formatHex(sha256(content), 0, 6);
  }

  /** The content as a content security policy names it (CSP 3, hash-source). */
  static String forPolicy(String content) {
    byte[] sum = sha256(content.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(sum);
  }

  private static byte[] sha256(byte[] content) {
    return SHA256.get().digest(content);
  }

  private static MessageDigest begun() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
