/**
 * Presents pages as the pictures that are shown beside links to them.
 *
 * <p>Start at {@link keikaku.emit.picture.PictureEmitter}. It is the only package that wakes the
 * JDK's graphics, and only for the outlines of letters; they are filled and packed here, so that a
 * picture has the same bytes on every JDK that reads the same font file.
 */
package keikaku.emit.picture;
