package keikaku.prose;

import keikaku.diagnostic.Place;

/**
 * A link to a place on a free page, to be checked when all pages are known.
 *
 * @param page id of the page, empty for the file in which the link stands
 * @param anchor the place's name as {@link keikaku.model.Block.Heading#anchor} has it
 * @param fragment the name as it was written
 */
public record Reference(String page, String anchor, String fragment, Place place) {}
