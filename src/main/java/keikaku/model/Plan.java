package keikaku.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
  private final Map<String, Policy> policyById;
  private final Map<String, Action> actionById;
  private final Map<String, Round> roundById;
  private final Map<String, Map<String, Evaluation>> evaluationsByAction;
  private final Map<String, List<Action>> actionsByPolicy;

  private Plan(Contents contents) {
    cover = contents.cover();
    policies = List.copyOf(contents.policies());
    actions = List.copyOf(contents.actions());
    rounds = List.copyOf(contents.rounds());
    evaluations = List.copyOf(contents.evaluations());
    terms = List.copyOf(contents.terms());
    pages = List.copyOf(contents.pages());
    assets = List.copyOf(contents.assets());
    moves = List.copyOf(contents.moves());
    policyById = byId(policies);
    actionById = byId(actions);
    roundById = byId(rounds);
    actionsByPolicy = actions.stream().collect(Collectors.groupingBy(Action::policy));
    evaluationsByAction = new LinkedHashMap<>();
    for (Evaluation evaluation : evaluations) {
      evaluationsByAction
          .computeIfAbsent(evaluation.action(), action -> new LinkedHashMap<>())
          .put(evaluation.round(), evaluation);
    }
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
    return new Plan(contents);
  }

  private static <E extends Entry> Map<String, E> byId(List<E> entries) {
    Map<String, E> map = new LinkedHashMap<>();
    entries.forEach(entry -> map.put(entry.id(), entry));
    return map;
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
    return existing(policyById.get(id), id);
  }

  /** The action with this id, which must exist. */
  public Action action(String id) {
    return existing(actionById.get(id), id);
  }

  /** The round with this id, which must exist. */
  public Round round(String id) {
    return existing(roundById.get(id), id);
  }

  private static <E> E existing(E entry, String id) {
    if (entry == null) {
      throw new IllegalArgumentException("the plan has no " + id);
    }
    return entry;
  }

  /** The entry that a link leads to, where it leads to one that has a page of its own. */
  public Optional<Entry> find(Target target) {
    if (target instanceof Target.ToPolicy policy) {
      return Optional.ofNullable(policyById.get(policy.id()));
    } else if (target instanceof Target.ToAction action) {
      return Optional.ofNullable(actionById.get(action.id()));
    } else if (target instanceof Target.ToRound round) {
      return Optional.ofNullable(roundById.get(round.round()));
    } else if (target instanceof Target.ToEvaluation one) {
      return Optional.ofNullable(
          evaluationsByAction.getOrDefault(one.action(), Map.of()).get(one.round()));
    } else if (target instanceof Target.ToTerm term) {
      return named(terms, term.id());
    } else if (target instanceof Target.ToPage page) {
      return named(pages, page.id());
    }
    return Optional.empty();
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
    return Optional.ofNullable(
        evaluationsByAction.getOrDefault(action.id(), Map.of()).get(round.id()));
  }

  /** The evaluations of one action, oldest round first. */
  public List<Evaluation> evaluationsOf(Action action) {
    return rounds.stream().flatMap(round -> evaluation(action, round).stream()).toList();
  }

  /** The evaluation of the newest round in which the action was judged. */
  public Optional<Evaluation> latestEvaluation(Action action) {
    List<Evaluation> all = evaluationsOf(action);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** The newest round, where the plan has been judged at all. */
  public Optional<Round> latestRound() {
    return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.get(rounds.size() - 1));
  }

  /** The newest grade of each of these actions counted, every grade of the scale present. */
  public Map<Grade, Integer> count(List<Action> some) {
    int[] byRank = new int[cover.scale().grades().size() + 1];
    for (Action action : some) {
      latestEvaluation(action).ifPresent(found -> byRank[found.grade().rank()]++);
    }
    Map<Grade, Integer> counts = new LinkedHashMap<>();
    cover.scale().grades().forEach(grade -> counts.put(grade, byRank[grade.rank()]));
    return counts;
  }

  /** Everything that staff wrote, in the order of the content folder. */
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    entries.add(cover);
    Stream.of(policies, actions, rounds, evaluations, terms, pages).forEach(entries::addAll);
    return entries;
  }
}
