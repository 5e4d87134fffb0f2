package keikaku.emit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import keikaku.model.Move;
import keikaku.model.Plan;
import keikaku.model.Round;

/** The addresses that things had before they got another id, in the first language. */
public final class FormerAddresses {

  private final List<Rename> renames;

  /**
   * What an id is in an address.
   *
   * @param now how addresses begin that have the new id
   * @param before how they began with the old one
   */
  private record Rename(String now, String before) {

    Optional<String> undone(String path) {
      if (!path.startsWith(now)) {
        return Optional.empty();
      }
      String rest = path.substring(now.length());
      boolean ending = now.endsWith("/") || rest.indexOf('.') < 0 && rest.indexOf('/') < 0;
      return ending ? Optional.of(before + rest) : Optional.empty();
    }
  }

  private FormerAddresses(List<Rename> renames) {
    this.renames = renames;
  }

  public static FormerAddresses of(Plan plan) {
    List<Rename> renames = new ArrayList<>();
    for (Move move : plan.moves()) {
      switch (move.of()) {
        case POLICY ->
            renames.add(page(Addresses.policy(move.to()), Addresses.policy(move.from())));
        case TERM -> renames.add(page(Addresses.term(move.to()), Addresses.term(move.from())));
        case PAGE -> renames.add(page(Addresses.page(move.to()), Addresses.page(move.from())));
        case ROUND ->
            renames.add(
                new Rename(
                    folder(Addresses.round(move.to())), folder(Addresses.round(move.from()))));
        case ACTION -> action(move, plan, renames);
      }
    }
    return new FormerAddresses(List.copyOf(renames));
  }

  /** An action moves with its evaluations, also in rounds that have got another id themselves. */
  private static void action(Move move, Plan plan, List<Rename> renames) {
    renames.add(page(Addresses.action(move.to()), Addresses.action(move.from())));
    Stream<String> renamed =
        plan.moves().stream().filter(one -> one.of() == Move.Of.ROUND).map(Move::from);
    Stream.concat(plan.rounds().stream().map(Round::id), renamed)
        .map(
            round ->
                page(
                    Addresses.evaluation(round, move.to()),
                    Addresses.evaluation(round, move.from())))
        .forEach(renames::add);
  }

  private static Rename page(String now, String before) {
    return new Rename(withoutEnding(now), withoutEnding(before));
  }

  private static String withoutEnding(String path) {
    return path.substring(0, path.lastIndexOf('.') + 1);
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** Where the thing at this path was published before. */
  public List<String> of(String path) {
    if (renames.isEmpty()) {
      return List.of();
    }
    Set<String> found = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(path));
    while (!open.isEmpty()) {
      String one = open.poll();
      for (Rename rename : renames) {
        rename.undone(one).filter(found::add).ifPresent(open::add);
      }
    }
    found.remove(path);
    return List.copyOf(found);
  }
}
