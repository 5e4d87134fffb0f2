package keikaku.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The lines of the source as an outline is read from them.
 *
 * @param lines the lines; those that are taken already or page furniture are empty here
 * @param taken which of them are taken already
 * @param pages which of them are page furniture
 * @param first the first line that is not of the cover
 */
record Body(List<Line> lines, Set<Integer> taken, Set<Integer> pages, int first) {

  static Body of(List<Line> all, Set<Integer> taken, Map<Integer, String> furniture) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      boolean gone = taken.contains(i) || furniture.containsKey(i);
      lines.add(gone ? Line.of(all.get(i).whole().to(0), false) : all.get(i));
    }
    return new Body(List.copyOf(lines), Set.copyOf(taken), Set.copyOf(furniture.keySet()), 0);
  }

  Body from(int index) {
    return new Body(lines, taken, pages, index);
  }

  boolean isTaken(int index) {
    return taken.contains(index);
  }

  boolean pageEnds(int index) {
    return pages.contains(index);
  }
}
