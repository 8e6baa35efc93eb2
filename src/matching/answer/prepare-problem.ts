import { apportion } from "../../base/apportion.js";
import type { BestOptions } from "./best-options.js";
import type { Candidates } from "../candidates/candidates-of.js";
import type { MatchingRefusal } from "./matching-refusal.js";
import type { ObjectiveWeights } from "./matching-certificate.js";
import { needsOf, objectiveWeights, pairWeights } from "./objective-weights.js";
import type { SideConditions } from "../candidates/side-conditions.js";
import { sideConditionsOf } from "../candidates/side-conditions.js";

/** The candidates with everything that solvers and checks need; running pairs already have their seats. */
export type Problem = {
  readonly candidates: Candidates;
  readonly needs: Int32Array;
  readonly weights: ObjectiveWeights;
  /** Weight of each pair, in the order of the candidates. */
  readonly weight: Float64Array;
  /** Positions of pairs that side conditions exclude from the start. */
  readonly banned: ReadonlySet<number>;
  /** Free seats, not counting those of running pairs. */
  readonly seats: Int32Array;
  /** Number of mentees each mentor already has, from outside and in running pairs. */
  readonly running: Int32Array;
  /** Fewest further mentees that each mentor needs. */
  readonly minimum: Int32Array;
  readonly conditions: SideConditions;
};

export type SeatsLeft = Pick<Problem, "seats" | "running">;

/** Free seats after running pairs, or a refusal if a mentor has more running pairs than seats. */
export function seatsLeft(candidates: Candidates): SeatsLeft | { readonly refusal: MatchingRefusal } {
  const { mentors, lockedTo, rules } = candidates;
  const seats = candidates.seats.slice();
  for (const j of lockedTo) if (j >= 0) seats[j]!--;
  for (const [j, { id: mentor }] of mentors.entries()) {
    const free = candidates.seats[j]!;
    const locked = free - seats[j]!;
    if (locked > free)
      return { refusal: { code: "locked.over-full", details: { mentor, seats: free, locked } } };
  }
  const running = Int32Array.from(
    mentors,
    ({ id }, j) => (rules.taken.get(id) ?? 0) + candidates.seats[j]! - seats[j]!,
  );
  return { seats, running };
}

export function prepareProblem(
  candidates: Candidates,
  options: BestOptions,
): Problem | { readonly refusal: MatchingRefusal } {
  const left = seatsLeft(candidates);
  if ("refusal" in left) return left;
  const { mentees, mentors, request } = candidates;
  const minimum = Int32Array.from(mentors, ({ id }, j) =>
    Math.max(0, (request.minimum?.get(id) ?? 0) - left.running[j]!),
  );
  const conditions = sideConditionsOf(candidates);
  const requiredSeats = minimum.reduce((sum, least, j) => sum + Math.max(least, conditions.groupMin[j]!), 0);
  const needs = needsOf(mentees, options);
  const weights = objectiveWeights(candidates, needs, requiredSeats, !conditions.any, options);
  if (weights === undefined) return { refusal: { code: "objectives.too-large", details: {} } };
  const weight = pairWeights(candidates, needs, weights, options);
  const banned = divideWeights(candidates, conditions, weight);
  return { candidates, needs, weights, weight, banned, ...left, minimum, conditions };
}

/**
 * Divides the weight of mentees who stay together evenly among them, for each mentor. The total stays the
 * same, but the relaxed problem is less likely to send each to another mentor.
 *
 * @param weight changed in place
 * @returns pairs with mentors who are not possible for the whole group
 */
function divideWeights(
  { start, mentor, lockedTo }: Candidates,
  { together }: SideConditions,
  weight: Float64Array,
): ReadonlySet<number> {
  const banned = new Set<number>();
  const shared = new Set<number>();
  for (const group of together) {
    if (group.some((i) => lockedTo[i] !== -1 || shared.has(i))) continue;
    const pairsAt = new Map<number, number[]>();
    for (const i of group) {
      shared.add(i);
      for (let e = start[i]!; e < start[i + 1]!; e++) {
        pairsAt.set(mentor[e]!, [...(pairsAt.get(mentor[e]!) ?? []), e]);
      }
    }
    for (const pairs of pairsAt.values()) {
      const sum = pairs.reduce((all, e) => all + weight[e]!, 0);
      const shares = apportion(
        sum,
        pairs.map(() => 1),
      );
      pairs.forEach((e, k) => {
        if (pairs.length < group.length) banned.add(e);
        else weight[e] = shares[k]!;
      });
    }
  }
  return banned;
}
