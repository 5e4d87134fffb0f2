package keikaku.emit;

import java.time.LocalDate;

/**
 * A page that was published once and is gone on purpose; its address says so.
 *
 * @param path where it was published
 * @param reason what readers are told, in the plan's first language
 */
public record GonePage(String path, LocalDate since, String reason) {}
