package keikaku.model;

import java.time.LocalDate;

/** One line of the data's change log. */
public record Change(LocalDate date, Translated<String> note) {}
