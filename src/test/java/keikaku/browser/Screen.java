package keikaku.browser;

/**
 * The window that a page is shown in.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param scale device pixels for each CSS pixel
 */
record Screen(int width, int height, int scale) {

  static final Screen DESKTOP = new Screen(1280, 800, 1);

  /** A phone held upright. */
  static final Screen PHONE = new Screen(360, 740, 1);

  /** The narrowest width that WCAG 2.2 asks for (1.4.10). */
  static final Screen NARROW = new Screen(320, 640, 1);

  /** What is left of a window of 1280 × 1024 at 400 % zoom. */
  static final Screen ZOOMED = new Screen(320, 256, 4);

  @Override
  public String toString() {
    return width + "×" + height;
  }
}
