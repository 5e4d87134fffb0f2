package keikaku.bench.content;

import java.util.List;

/**
 * An action with its evaluation. What is text comes in Japanese first, in English second.
 *
 * @param number from 1
 * @param grade the symbol
 * @param narratives the results, Markdown
 * @param related numbers of other actions
 */
record MadeAction(
    int number,
    int policy,
    String grade,
    int department,
    List<String> titles,
    List<List<String>> measures,
    List<String> narratives,
    List<Integer> related,
    String updated) {}
