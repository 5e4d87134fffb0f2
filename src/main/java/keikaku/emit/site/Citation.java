package keikaku.emit.site;

import keikaku.model.Cover;

/**
 * How to name this page as a source, ready to be copied, and the licence that it is under.
 *
 * @param sentence the whole sentence
 */
record Citation(Text sentence, String license, String licenseHref) {

  static Citation of(Standpoint page, Text title) {
    Cover cover = page.edition().plan().cover();
    String sentence =
        page.say(
            "citation",
            "publisher",
            cover.publisher().name().shownIn(page.language()),
            "plan",
            cover.title().shownIn(page.language()),
            "title",
            title.text(),
            "license",
            cover.license().id());
    String address = page.edition().absolute(page.path()).map(url -> " " + url).orElse("");
    return new Citation(
        new Text(sentence + address, title.language()),
        cover.license().id(),
        cover.license().url());
  }
}
