import type { Mentee } from "../../model/mentee.js";
import type { BestOptions, Objective } from "./best-options.js";
import type { Candidates } from "../candidates/candidates-of.js";
import { fullScore } from "../request/criteria.js";
import type { ObjectiveWeights } from "./matching-certificate.js";
import { checkCount } from "../request/matching-request.js";

export const allObjectives: readonly Objective[] = ["seated", "needs", "score", "even-load"];

export const defaultMostCases = 1_000;

/**
 * The factors of the objectives, or undefined when sums could reach 2⁵³.
 *
 * Required seats, the number of seated mentees and needs share one factor when they come first. This is
 * exact: the sets of mentees that can be seated form a matroid, so a set of greatest weight is also a largest
 * one. Any such set and any set of seats that can be taken fit into one matching (Mendelsohn and Dulmage), so
 * these objectives do not conflict. With side conditions there is no matroid; then only the first objective
 * shares its factor with the required seats.
 *
 * @param requiredSeats number of seats needed to reach the minimum of mentors
 * @param matroid whether there are no side conditions
 * @throws RangeError for a duplicate objective, for no objective besides `"even-load"`, or when that is not
 * the last
 */
export function objectiveWeights(
  { mentees, seats, score }: Pick<Candidates, "mentees" | "seats" | "score">,
  needs: Int32Array,
  requiredSeats: number,
  matroid: boolean,
  { objectives = allObjectives, stability = 0 }: BestOptions,
): ObjectiveWeights | undefined {
  checkObjectives(objectives);
  let offered = 0;
  for (const free of seats) offered += free;
  const most = Math.min(mentees.length, offered);
  let [mostNeed, mostScore] = [0, 0];
  for (const need of needs) mostNeed = Math.max(mostNeed, need);
  for (const points of score) mostScore = Math.max(mostScore, points);

  const caps = {
    seated: most,
    needs: most * mostNeed,
    score: most * (mostScore + stability),
    must: requiredSeats + most * (mostNeed + 2),
  };
  const terms = ["must", ...objectives.filter((one) => one !== "even-load")] as (keyof typeof caps)[];
  const scoreTerm = terms.includes("score") ? terms.indexOf("score") : terms.length;
  const shared = matroid ? scoreTerm : Math.min(scoreTerm, 2); // the first terms, which share one factor
  const weights = { seated: 0, needs: 0, score: 0, must: 0 };
  let below = 0; // largest possible sum of the later terms
  for (let t = terms.length - 1; t >= shared; t--) {
    weights[terms[t]!] = powerAbove(below);
    below += weights[terms[t]!] * caps[terms[t]!];
  }
  const factor = powerAbove(below);
  for (const term of terms.slice(0, shared)) {
    weights[term] = factor;
    below += factor * caps[term];
  }
  return below < 2 ** 53 ? { ...weights, forced: factor * (mostNeed + 2) } : undefined;
}

/** The next power of two. It often stays the same when people are added, so that earlier prices stay usable. */
function powerAbove(sum: number): number {
  let power = 1;
  while (power <= sum) power *= 2;
  return power;
}

/** @throws RangeError for a need that is not whole or out of range */
export function needsOf(mentees: readonly Mentee[], { need = strongestLevel }: BestOptions): Int32Array {
  return Int32Array.from(mentees, (mentee) => {
    const found = need(mentee);
    checkCount(`need of ${mentee.id}`, found, 0, 100);
    return found;
  });
}

function strongestLevel({ difficulties }: Mentee): number {
  return difficulties.reduce((most, { level }) => Math.max(most, level), 0);
}

/** The weight of each pair, in the order of the candidates. */
export function pairWeights(
  { mentees, mentors, start, mentor, score }: Candidates,
  needs: Int32Array,
  weights: ObjectiveWeights,
  { previous, stability = 0 }: BestOptions,
): Float64Array {
  checkCount("stability", stability, 0, fullScore);
  const before = previousMentors({ mentees, mentors }, previous);
  const weight = new Float64Array(score.length);
  for (let i = 0; i < mentees.length; i++) {
    const base = weights.seated + weights.needs * needs[i]!;
    for (let e = start[i]!; e < start[i + 1]!; e++) {
      const kept = mentor[e] === before[i] ? stability : 0;
      weight[e] = base + weights.score * (score[e]! + kept);
    }
  }
  return weight;
}

/**
 * The mentor of each mentee in an earlier matching, -1 where there was none or the mentor is not in this
 * request.
 */
export function previousMentors(
  { mentees, mentors }: Pick<Candidates, "mentees" | "mentors">,
  previous: BestOptions["previous"],
): Int32Array {
  const before = new Int32Array(mentees.length).fill(-1);
  if (previous === undefined) return before;
  const places = new Map(mentors.map(({ id }, j) => [id, j]));
  const pairs = new Map(previous.pairs.map(({ mentee, mentor }) => [mentee, mentor]));
  mentees.forEach(({ id }, i) => {
    const mentor = pairs.get(id);
    if (mentor !== undefined) before[i] = places.get(mentor) ?? -1;
  });
  return before;
}

function checkObjectives(objectives: readonly Objective[]): void {
  const known = objectives.every((one) => allObjectives.includes(one));
  const even = objectives.indexOf("even-load");
  if (
    known &&
    new Set(objectives).size === objectives.length &&
    objectives.some((one) => one !== "even-load")
  ) {
    if (even === -1 || even === objectives.length - 1) return;
  }
  throw new RangeError(`not an order of objectives, "even-load" last: ${objectives.join(", ")}`);
}
