package keikaku.emit.picture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import keikaku.emit.Artifact;
import keikaku.emit.Once;
import keikaku.emit.ShareCard;

/**
 * Presents cards as pictures of 1200 by 630, the form that messengers and social media expect.
 *
 * <p>A picture is named for everything that it is made from: the words, the colours, the font file
 * and the way it is painted. One of that name in the release before is the very same, so it is
 * taken over, and building a site in which no title has changed draws nothing.
 */
public final class PictureEmitter {

  /** Where pictures are published. */
  static final String FOLDER = "assets/share/";

  private final Function<String, Optional<byte[]>> before;
  private final Supplier<Optional<FontFiles>> fonts;
  private Optional<String> undrawable = Optional.empty();

  private PictureEmitter(
      Function<String, Optional<byte[]>> before, Supplier<Optional<FontFiles>> fonts) {
    this.before = before;
    this.fonts = fonts;
  }

  /**
   * Pictures drawn with the fonts of this machine.
   *
   * @param before the files of the release before, by path
   */
  public static PictureEmitter withInstalledFonts(Function<String, Optional<byte[]>> before) {
    return new PictureEmitter(before, FontFiles::installed);
  }

  /**
   * Pictures drawn with one font.
   *
   * @param before the files of the release before, by path
   */
  public static PictureEmitter with(Path font, Function<String, Optional<byte[]>> before) {
    return new PictureEmitter(before, () -> Optional.of(new FontFiles(font, font)));
  }

  /** The pictures of all cards that can be drawn here. */
  public Map<ShareCard, Artifact> emit(List<ShareCard> cards) {
    Optional<FontFiles> files = fonts.get();
    String identity = files.flatMap(FontFiles::identity).orElse("");
    Supplier<Optional<Pens>> pens = Once.of(() -> files.flatMap(Pens::read));
    Map<ShareCard, Artifact> pictures = new LinkedHashMap<>();
    for (ShareCard card : cards) {
      String path = FOLDER + name(card, identity) + ".png";
      Optional<Artifact> picture =
          before
              .apply(path)
              .map(old -> Artifact.of(path, old))
              .or(() -> draw(path, card, pens.get()));
      picture.ifPresent(file -> pictures.put(card, file));
    }
    undrawable =
        cards.stream()
            .filter(card -> !pictures.containsKey(card))
            .findFirst()
            .map(ShareCard::title);
    return pictures;
  }

  private static Optional<Artifact> draw(String path, ShareCard card, Optional<Pens> pens) {
    return pens.filter(ready -> ready.canWrite(card))
        .map(ready -> new Artifact(path, Once.of(() -> ready.draw(card))));
  }

  /** The title of the first card that could not be drawn. */
  public Optional<String> undrawable() {
    return undrawable;
  }

  private static String name(ShareCard card, String fonts) {
    String whole = CardPainter.VERSION + "\n" + fonts + "\n" + card;
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] sum = digest.digest(whole.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The two fonts, once they have been read. */
  private record Pens(Typeface bold, Typeface regular) {

    /** Nothing for files that are no fonts, and on a machine whose JDK cannot draw letters. */
    static Optional<Pens> read(FontFiles files) {
      try {
        Typeface bold = Typeface.read(files.bold());
        boolean one = files.bold().equals(files.regular());
        return Optional.of(new Pens(bold, one ? bold : Typeface.read(files.regular())));
      } catch (IOException | LinkageError | InternalError e) {
        return Optional.empty();
      }
    }

    boolean canWrite(ShareCard card) {
      List<String> large = new ArrayList<>(List.of(card.title(), card.site()));
      card.verdict().ifPresent(verdict -> large.add(verdict.words()));
      Stream<String> small = Stream.concat(Stream.of(card.publisher()), card.notes().stream());
      return large.stream().allMatch(bold::canShow) && small.allMatch(regular::canShow);
    }

    byte[] draw(ShareCard card) {
      return PngWriter.write(CardPainter.paint(bold, regular, card));
    }
  }
}
