package keikaku.model;

import java.util.Optional;

/** The published document that the content was taken from. */
public record SourceDocument(Translated<String> title, Optional<String> url) {}
