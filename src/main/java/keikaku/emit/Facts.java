package keikaku.emit;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What those who download a file want to know of it.
 *
 * @param size in bytes
 * @param sha256 in lower-case hexadecimal digits
 * @param bytes all of them where they are few, else null
 */
record Facts(long size, String sha256, byte[] bytes) {

  /** Files up to this size stay at hand; most are, unless a plan is very large. */
  private static final int KEPT = 1 << 19;

  /** Passes bytes on and takes down the facts of them. */
  static final class Taker extends OutputStream {

    private final OutputStream out;
    private final MessageDigest digest = digest();
    private byte[] kept = new byte[1 << 12];
    private long size;

    Taker(OutputStream out) {
      this.out = out;
    }

    private static MessageDigest digest() {
      try {
        return MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java has SHA-256", e);
      }
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
      digest.update(bytes, start, length);
      keep(bytes, start, length);
      size += length;
      out.write(bytes, start, length);
    }

    private void keep(byte[] bytes, int start, int length) {
      long needed = size + length;
      if (needed > KEPT) {
        kept = null;
      } else if (kept != null) {
        if (needed > kept.length) {
          kept = Arrays.copyOf(kept, (int) Math.min(KEPT, Math.max(needed, kept.length * 2L)));
        }
        System.arraycopy(bytes, start, kept, (int) size, length);
      }
    }

    Facts facts() {
      return new Facts(
          size,
          HexFormat.of().formatHex(digest.digest()),
          kept == null ? null : Arrays.copyOf(kept, (int) size));
    }
  }
}
