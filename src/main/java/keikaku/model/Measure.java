package keikaku.model;

import java.util.List;

/**
 * One measure 取組内容 of an action.
 *
 * @param number its place in the action's list, from 1
 * @param text one line of prose
 */
public record Measure(int number, Translated<List<Inline>> text) {}
