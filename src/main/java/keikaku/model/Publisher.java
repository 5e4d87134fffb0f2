package keikaku.model;

import java.util.Optional;

/**
 * The municipality that publishes the plan.
 *
 * @param code 全国地方公共団体コード, six digits with a verified check digit
 * @param name its name
 * @param prefecture the prefecture it lies in, where stated
 * @param url its website, also where readers turn to
 */
public record Publisher(
    String code,
    Translated<String> name,
    Optional<Translated<String>> prefecture,
    Optional<String> url) {}
