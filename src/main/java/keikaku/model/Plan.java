package keikaku.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A municipality's plan and how it went: the whole content, checked.
 *
 * <p>Policies, actions, rounds and terms stand in the order in which they are shown. Every policy,
 * action, grade, round, term, page and asset that anything refers to exists.
 */
public final class Plan {

  private final Cover cover;
  private final List<Policy> policies;
  private final List<Action> actions;
  private final List<Round> rounds;
  private final List<Evaluation> evaluations;
  private final List<Term> terms;
  private final List<Page> pages;
  private final List<Asset> assets;
  private final List<Move> moves;
  private final Contents contents;
  private final Places places;
  private final Map<String, List<Action>> actionsByPolicy;
  private final Map<String, int[]> gradesByPolicy;

  private Plan(Contents all, Optional<Plan> former) {
    cover = all.cover();
    policies = List.copyOf(all.policies());
    actions = List.copyOf(all.actions());
    rounds = List.copyOf(all.rounds());
    evaluations = List.copyOf(all.evaluations());
    terms = List.copyOf(all.terms());
    pages = List.copyOf(all.pages());
    assets = List.copyOf(all.assets());
    moves = List.copyOf(all.moves());
    contents =
        new Contents(cover, policies, actions, rounds, evaluations, terms, pages, assets, moves);
    Optional<Plan> alike = former.filter(plan -> Places.alike(contents, plan.contents));
    places = alike.map(plan -> plan.places).orElseGet(() -> Places.of(contents));
    actionsByPolicy = new HashMap<>();
    gradesByPolicy = new ConcurrentHashMap<>();
    alike.ifPresent(this::takeOver);
    group();
  }

  /** What is known of the policies, as far as it is still true. */
  private void takeOver(Plan former) {
    actionsByPolicy.putAll(former.actionsByPolicy);
    if (cover.scale().equals(former.cover.scale())) {
      gradesByPolicy.putAll(former.gradesByPolicy);
    }
    for (int i = 0; i < actions.size(); i++) {
      if (actions.get(i) != former.actions.get(i)) {
        replace(former.actions.get(i), actions.get(i));
      }
    }
    for (int i = 0; i < evaluations.size(); i++) {
      Evaluation now = evaluations.get(i);
      if (now != former.evaluations.get(i)
          && !now.grade().equals(former.evaluations.get(i).grade())) {
        gradesByPolicy.remove(action(now.action()).policy());
      }
    }
  }

  private void replace(Action before, Action after) {
    if (before.policy().equals(after.policy())) {
      List<Action> some = new ArrayList<>(actionsByPolicy.get(after.policy()));
      some.replaceAll(one -> one == before ? after : one);
      actionsByPolicy.put(after.policy(), List.copyOf(some));
    } else {
      for (String policy : List.of(before.policy(), after.policy())) {
        actionsByPolicy.remove(policy);
        gradesByPolicy.remove(policy);
      }
    }
  }

  private void group() {
    Map<String, List<Action>> grouped = new HashMap<>();
    for (Policy policy : policies) {
      if (!actionsByPolicy.containsKey(policy.id())) {
        grouped.put(policy.id(), new ArrayList<>());
      }
    }
    for (Action action : grouped.isEmpty() ? List.<Action>of() : actions) {
      if (grouped.containsKey(action.policy())) {
        grouped.get(action.policy()).add(action);
      }
    }
    grouped.forEach((policy, some) -> actionsByPolicy.put(policy, List.copyOf(some)));
  }

  /** The parts of a plan, each list in the order in which it is shown. */
  public record Contents(
      Cover cover,
      List<Policy> policies,
      List<Action> actions,
      List<Round> rounds,
      List<Evaluation> evaluations,
      List<Term> terms,
      List<Page> pages,
      List<Asset> assets,
      List<Move> moves) {}

  public static Plan of(Contents contents) {
    return new Plan(contents, Optional.empty());
  }

  /**
   * The same plan; made sooner where most entries are the very objects of a former one.
   *
   * @param former any plan
   */
  public static Plan of(Contents contents, Optional<Plan> former) {
    return new Plan(contents, former);
  }

  public Cover cover() {
    return cover;
  }

  public List<Language> languages() {
    return cover.languages();
  }

  public List<Policy> policies() {
    return policies;
  }

  public List<Action> actions() {
    return actions;
  }

  /** The rounds, oldest first. */
  public List<Round> rounds() {
    return rounds;
  }

  /** The evaluations by round, then by action. */
  public List<Evaluation> evaluations() {
    return evaluations;
  }

  public List<Term> terms() {
    return terms;
  }

  public List<Page> pages() {
    return pages;
  }

  public List<Asset> assets() {
    return assets;
  }

  /** What has got another id since it was first published. */
  public List<Move> moves() {
    return moves;
  }

  /** The policy with this id, which must exist. */
  public Policy policy(String id) {
    return existing(policies, places.policy(id), id);
  }

  /** The action with this id, which must exist. */
  public Action action(String id) {
    return existing(actions, places.action(id), id);
  }

  /** The round with this id, which must exist. */
  public Round round(String id) {
    return existing(rounds, places.round(id), id);
  }

  private static <E> E existing(List<E> entries, Integer place, String id) {
    if (place == null) {
      throw new IllegalArgumentException("the plan has no " + id);
    }
    return entries.get(place);
  }

  /** The place of an action, which must exist, in the plan's order; the first is 0. */
  public int place(Action action) {
    return places.action(action.id());
  }

  /** The entry that a link leads to, where it leads to one that has a page of its own. */
  public Optional<Entry> find(Target target) {
    if (target instanceof Target.ToPolicy policy) {
      return found(policies, places.policy(policy.id()));
    } else if (target instanceof Target.ToAction action) {
      return found(actions, places.action(action.id()));
    } else if (target instanceof Target.ToRound round) {
      return found(rounds, places.round(round.round()));
    } else if (target instanceof Target.ToEvaluation one) {
      return evaluation(one.action(), one.round()).map(Entry.class::cast);
    } else if (target instanceof Target.ToTerm term) {
      return named(terms, term.id());
    } else if (target instanceof Target.ToPage page) {
      return named(pages, page.id());
    }
    return Optional.empty();
  }

  private static Optional<Entry> found(List<? extends Entry> entries, Integer place) {
    return Optional.ofNullable(place).map(entries::get);
  }

  private static Optional<Entry> named(List<? extends Entry> entries, String id) {
    return entries.stream()
        .filter(entry -> entry.id().equals(id))
        .map(Entry.class::cast)
        .findFirst();
  }

  public List<Action> actionsOf(Policy policy) {
    return actionsByPolicy.getOrDefault(policy.id(), List.of());
  }

  public Optional<Evaluation> evaluation(Action action, Round round) {
    return evaluation(action.id(), round.id());
  }

  private Optional<Evaluation> evaluation(String action, String round) {
    for (int place : places.evaluations(action)) {
      if (evaluations.get(place).round().equals(round)) {
        return Optional.of(evaluations.get(place));
      }
    }
    return Optional.empty();
  }

  /** The evaluations of one action, oldest round first. */
  public List<Evaluation> evaluationsOf(Action action) {
    int[] all = places.evaluations(action.id());
    List<Evaluation> found = new ArrayList<>(all.length);
    for (int place : all) {
      found.add(evaluations.get(place));
    }
    return List.copyOf(found);
  }

  /** The evaluation of the newest round in which the action was judged. */
  public Optional<Evaluation> latestEvaluation(Action action) {
    int[] all = places.evaluations(action.id());
    return all.length == 0 ? Optional.empty() : Optional.of(evaluations.get(all[all.length - 1]));
  }

  /** The newest round, where the plan has been judged at all. */
  public Optional<Round> latestRound() {
    return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.get(rounds.size() - 1));
  }

  /** The newest grade of each of these actions counted, every grade of the scale present. */
  public Map<Grade, Integer> count(List<Action> some) {
    int[] byRank = byRank(some);
    Map<Grade, Integer> counts = new LinkedHashMap<>();
    cover.scale().grades().forEach(grade -> counts.put(grade, byRank[grade.rank()]));
    return counts;
  }

  /** How many of some actions have the grade of each rank. */
  private int[] byRank(List<Action> some) {
    if (some == actions) {
      int[] sum = noneOfAnyRank();
      actionsByPolicy.values().forEach(part -> add(byRank(part), sum));
      return sum;
    }
    String policy = some.isEmpty() ? "" : some.get(0).policy();
    return some == actionsByPolicy.get(policy)
        ? gradesByPolicy.computeIfAbsent(policy, id -> counted(some))
        : counted(some);
  }

  private static void add(int[] some, int[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] += some[i];
    }
  }

  private int[] counted(List<Action> some) {
    int[] byRank = noneOfAnyRank();
    for (Action action : some) {
      latestEvaluation(action).ifPresent(found -> byRank[found.grade().rank()]++);
    }
    return byRank;
  }

  private int[] noneOfAnyRank() {
    return new int[cover.scale().grades().size() + 1];
  }

  /** Everything that staff wrote, in the order of the content folder. */
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    entries.add(cover);
    Stream.of(policies, actions, rounds, evaluations, terms, pages).forEach(entries::addAll);
    return entries;
  }
}
