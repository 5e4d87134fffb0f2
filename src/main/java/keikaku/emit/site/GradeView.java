package keikaku.emit.site;

/**
 * A grade as pages show it: never the mark alone.
 *
 * @param rank place in the scale, from 1; decides colour and pattern
 * @param mark the mark as a picture, HTML
 * @param official the meaning in the plan's own words
 * @param brief the meaning in few words
 */
record GradeView(String id, int rank, String mark, Text official, Text brief) {}
