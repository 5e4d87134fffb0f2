package keikaku.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * Where things stand in the lists of a plan. It is true of every plan that has the same ids in the
 * same order, whatever else its entries say.
 */
final class Places {

  private static final int[] NOWHERE = {};

  private final Map<String, Integer> policies;
  private final Map<String, Integer> actions;
  private final Map<String, Integer> rounds;
  private final Map<String, int[]> evaluations;

  private Places(Plan.Contents contents) {
    policies = byId(contents.policies());
    actions = byId(contents.actions());
    rounds = byId(contents.rounds());
    evaluations = byAction(contents.evaluations());
  }

  static Places of(Plan.Contents contents) {
    return new Places(contents);
  }

  /** Whether two plans have the same ids in the same order. */
  static boolean alike(Plan.Contents one, Plan.Contents other) {
    return alike(one.policies(), other.policies(), Places::sameId)
        && alike(one.actions(), other.actions(), Places::sameId)
        && alike(one.rounds(), other.rounds(), Places::sameId)
        && alike(one.evaluations(), other.evaluations(), Places::sameJudgement);
  }

  private static boolean sameId(Entry one, Entry other) {
    return one.id().equals(other.id());
  }

  private static boolean sameJudgement(Evaluation one, Evaluation other) {
    return one.id().equals(other.id()) && one.round().equals(other.round());
  }

  /** Most entries of a plan are the very objects of the plan before. */
  private static <E> boolean alike(List<E> one, List<E> other, BiPredicate<E, E> same) {
    boolean alike = one.size() == other.size();
    for (int i = 0; alike && i < one.size(); i++) {
      alike = one.get(i) == other.get(i) || same.test(one.get(i), other.get(i));
    }
    return alike;
  }

  private static Map<String, Integer> byId(List<? extends Entry> entries) {
    Map<String, Integer> places = new HashMap<>(2 * entries.size());
    for (int i = 0; i < entries.size(); i++) {
      places.put(entries.get(i).id(), i);
    }
    return places;
  }

  /** The evaluations of each action, oldest round first. */
  private Map<String, int[]> byAction(List<Evaluation> all) {
    int[] ranks = all.stream().mapToInt(evaluation -> rank(evaluation.round())).toArray();
    Map<String, int[]> places = new HashMap<>(2 * actions.size());
    IntStream.range(0, ranks.length)
        .boxed()
        .sorted(Comparator.comparingInt(place -> ranks[place]))
        .forEach(place -> places.merge(all.get(place).action(), new int[] {place}, Places::both));
    return places;
  }

  private int rank(String round) {
    return rounds.getOrDefault(round, Integer.MAX_VALUE);
  }

  private static int[] both(int[] before, int[] one) {
    int[] both = Arrays.copyOf(before, before.length + 1);
    both[before.length] = one[0];
    return both;
  }

  /** The place of a policy, or nothing. */
  Integer policy(String id) {
    return policies.get(id);
  }

  /** The place of an action, or nothing. */
  Integer action(String id) {
    return actions.get(id);
  }

  /** The place of a round, or nothing. */
  Integer round(String id) {
    return rounds.get(id);
  }

  /** The places of an action's evaluations, oldest round first. */
  int[] evaluations(String action) {
    return evaluations.getOrDefault(action, NOWHERE);
  }
}
