package keikaku.emit.site;

/** A way to another page, with the words that stand on it. */
record Link(String href, Text label) {}
