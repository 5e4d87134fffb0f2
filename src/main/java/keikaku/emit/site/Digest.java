package keikaku.emit.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** Short names for long contents, by SHA-256. */
final class Digest {

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
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
