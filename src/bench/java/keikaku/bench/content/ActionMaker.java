package keikaku.bench.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes the actions of a plan: 2 or 3 measures, 2 or 3 paragraphs of results, up to 6 others. */
final class ActionMaker {

  private static final List<String> GRADES = List.of("○", "○", "△", "○", "×", "○", "△");
  private static final int POLICIES = 6;

  private final int count;
  private final long seed;

  /**
   * @param count how many actions the plan has
   * @param seed plans of different seeds differ
   */
  ActionMaker(int count, long seed) {
    this.count = count;
    this.seed = seed;
  }

  MadeAction make(int number) {
    Chance chance = new Chance(0x5DEECE66DL ^ (number + seed * count) * 0x9E3779B97F4A7C15L);
    int subject = chance.below(Wording.JAPANESE.subjects().size());
    int undertaking = chance.below(Wording.JAPANESE.undertakings().size());
    int department = chance.below(Wording.JAPANESE.departments().size());
    List<String> titles =
        Wording.BOTH.stream()
            .map(
                words ->
                    words.subjects().get(subject)
                        + words.undertakings().get(undertaking)
                        + say(words.numbered(), number))
            .toList();
    String grade = GRADES.get(chance.below(GRADES.size()));
    List<List<String>> measures = measures(chance);
    List<String> narratives = narratives(number, chance);
    String updated = say("2026-%02d-%02d", 1 + chance.below(12), 1 + chance.below(28));
    int policy = (number - 1) % POLICIES + 1;
    return new MadeAction(
        number, policy, grade, department, titles, measures, narratives, related(number), updated);
  }

  private static List<List<String>> measures(Chance chance) {
    int count = 2 + chance.below(2);
    List<List<String>> measures = List.of(new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < count; i++) {
      List<String> sentence = sentence(chance);
      measures.get(0).add(sentence.get(0));
      measures.get(1).add(sentence.get(1).strip());
    }
    return measures;
  }

  private static List<String> narratives(int number, Chance chance) {
    StringBuilder japanese = new StringBuilder();
    StringBuilder english = new StringBuilder();
    int paragraphs = 2 + chance.below(2);
    for (int paragraph = 0; paragraph < paragraphs; paragraph++) {
      int sentences = 5 + chance.below(3);
      for (int i = 0; i < sentences; i++) {
        List<String> next = chance.below(3) == 0 ? figures(chance) : sentence(chance);
        japanese.append(next.get(0));
        english.append(next.get(1));
      }
      japanese.append("\n\n");
      english.append("\n\n");
    }
    if (number % 3 == 0) {
      for (int i = 0; i < 3; i++) {
        int middle = chance.below(6);
        int end = chance.below(6);
        japanese.append("- ").append(item(Wording.JAPANESE, middle, end)).append('\n');
        english.append("- ").append(item(Wording.ENGLISH, middle, end)).append('\n');
      }
    }
    return List.of(japanese.toString(), english.toString());
  }

  private static List<String> sentence(Chance chance) {
    int opening = chance.below(6);
    int middle = chance.below(6);
    int end = chance.below(6);
    return Wording.BOTH.stream()
        .map(
            words ->
                words.openings().get(opening)
                    + words.middles().get(middle)
                    + words.endings().get(end))
        .toList();
  }

  private static List<String> figures(Chance chance) {
    int form = chance.below(4);
    int whole = 10 + chance.below(400);
    int part = chance.below(whole) + 1;
    return Wording.BOTH.stream().map(words -> say(words.figures().get(form), whole, part)).toList();
  }

  private static String item(Wording words, int middle, int end) {
    return (words.middles().get(middle) + words.endings().get(end)).strip();
  }

  /** Up to six other actions, of the same policy where there are enough. */
  private List<Integer> related(int number) {
    List<Integer> related = new ArrayList<>();
    for (int step = 1; step <= POLICIES; step++) {
      int other = (number - 1 + POLICIES * step) % count + 1;
      if (other != number) {
        related.add(other);
      }
    }
    return related;
  }

  private static String say(String form, Object... values) {
    return String.format(Locale.ROOT, form, values);
  }
}
