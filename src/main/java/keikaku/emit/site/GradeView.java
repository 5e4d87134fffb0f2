package keikaku.emit.site;

/**
 * A grade as pages show it: never the mark alone.
 *
 * @param colour the number of its colour in the stylesheet
 * @param mark the mark as a picture, HTML
 * @param official the meaning in the plan's own words
 * @param brief the meaning in few words
 */
record GradeView(String id, int colour, String mark, Text official, Text brief) {}
