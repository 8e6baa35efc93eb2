import type { Mentee } from "../../model/mentee.js";
import type { Mentor } from "../../model/mentor.js";
import type { Criterion } from "../request/criteria.js";
import { checkReading, readersOf, sideWeightsOf } from "../request/criteria.js";
import type { PairRules } from "./exclusions-of.js";
import { exclusionsOf, freeSeats, isPossible, pairRulesOf } from "./exclusions-of.js";
import type { MatchingRequest } from "../request/matching-request.js";
import { checkRequestShape } from "../request/request-shape.js";
import { positionOf, readRequest } from "../request/matching-request.js";
import { plausibleMentors } from "./plausible-mentors.js";
import { pointsOf } from "./score-pair.js";

/**
 * The possible pairs with their scores, grouped by mentee: those of mentee `i` are
 * `start[i] … start[i + 1] - 1`, in the order of mentors. People are sorted by id, so the order of the input
 * does not matter.
 */
export type Candidates = {
  /** The request, with people sorted by id. */
  readonly request: MatchingRequest;
  readonly mentees: readonly Mentee[];
  readonly mentors: readonly Mentor[];
  readonly criteria: readonly Criterion[];
  readonly rules: PairRules;
  /** Free seats of each mentor, before running pairs of this request take theirs. */
  readonly seats: Int32Array;
  readonly start: Int32Array;
  readonly mentor: Int32Array;
  /** Whole basis points. */
  readonly score: Float64Array;
  /**
   * Scores of the same pairs by the weights of each side; the array `score` itself when both sides weigh
   * alike.
   */
  readonly menteeScore: Float64Array;
  readonly mentorScore: Float64Array;
  /** The mentor of each running pair, by mentee, or -1. */
  readonly lockedTo: Int32Array;
  /** Present when `perMentee` removed pairs: how many, and for each mentee the best score removed, or -1. */
  readonly cut?: { readonly left: number; readonly best: Float64Array };
};

/**
 * Finds and scores every pair that no hard rule forbids.
 *
 * Complexity: indexes on organisation, outer form, place and the codes of required criteria narrow the pairs.
 * Time is linear in the pairs they leave, memory in the possible pairs. For a region it is the sum over its
 * schools. Only where every mentor may help every mentee is it mentees × mentors.
 *
 * @throws RangeError for what the types rule out, with its place; for a duplicate id, a condition that names an unknown person, a number out of range,
 * conditions that contradict each other directly, weights of criteria that do not add up to 10 000, or a
 * criterion of your own that reads anything but a whole number from 0 to 10 000
 * @example
 * const candidates = candidatesOf({ mentors, mentees, criteria: builtInCriteria(builtInCatalogue) });
 * const { pairs, unmatched } = matchBest(candidates);
 */
export function candidatesOf(request: MatchingRequest): Candidates {
  checkRequestShape(request);
  const sorted = readRequest(request);
  const { mentees, mentors, criteria, perMentee = Infinity } = sorted;
  const rules = pairRulesOf(sorted);
  const plausible = plausibleMentors(mentees, mentors, criteria, rules);
  const scores = pairScorer(sorted);
  const lockedTo = Int32Array.from(mentees, ({ id }) => {
    const mentor = rules.lockedTo.get(id);
    return mentor === undefined ? -1 : positionOf(mentors, mentor);
  });

  const start = new Int32Array(mentees.length + 1);
  const kept = {
    mentor: [] as number[],
    score: [] as number[],
    ofMentee: [] as number[],
    ofMentor: [] as number[],
  };
  const best = new Float64Array(mentees.length).fill(-1);
  let left = 0;
  for (let i = 0; i < mentees.length; i++) {
    const from = kept.mentor.length;
    const mentee = mentees[i]!;
    const excepted = rules.waived.get(mentee.id);
    for (const j of plausible(i)) {
      const mentor = mentors[j]!;
      const locked = lockedTo[i] === j;
      const waived = excepted?.get(mentor.id);
      if (!locked) {
        if (waived ? exclusionsOf(mentee, mentor, rules).length > 0 : !isPossible(mentee, mentor, rules))
          continue;
      }
      const found = scores(i, j);
      if (!locked && found.misses && !waived?.has("pair.required-criterion")) continue;
      if (!locked && found.low && !waived?.has("pair.below-floor")) continue;
      kept.mentor.push(j);
      kept.score.push(found.joint);
      if (scores.twoSided) {
        kept.ofMentee.push(found.mentee);
        kept.ofMentor.push(found.mentor);
      }
    }
    if (kept.mentor.length - from > perMentee) {
      left += kept.mentor.length - from - perMentee;
      best[i] = cutTo(perMentee, from, kept);
    }
    start[i + 1] = kept.mentor.length;
  }
  const score = new Float64Array(kept.score);
  return {
    request: sorted,
    mentees,
    mentors,
    criteria,
    rules,
    seats: Int32Array.from(mentors, (one) => freeSeats(one, rules.taken)),
    start,
    mentor: new Int32Array(kept.mentor),
    score,
    menteeScore: scores.twoSided ? new Float64Array(kept.ofMentee) : score,
    mentorScore: scores.twoSided ? new Float64Array(kept.ofMentor) : score,
    lockedTo,
    ...(left > 0 && { cut: { left, best } }),
  };
}

type PairScore = { joint: number; mentee: number; mentor: number; misses: boolean; low: boolean };

/** Scores a pair. It reuses one result object for all pairs, so nothing is allocated per pair. */
function pairScorer(request: MatchingRequest): ((i: number, j: number) => PairScore) & { twoSided: boolean } {
  const { mentees, mentors, criteria, floor = 0 } = request;
  const readers = readersOf(criteria, mentees, mentors);
  const weights = sideWeightsOf(criteria);
  const twoSided = weights.mentee.some((weight, c) => weight !== weights.mentor[c]);
  const answer: PairScore = { joint: 0, mentee: 0, mentor: 0, misses: false, low: false };
  const score = (i: number, j: number): PairScore => {
    let [joint, mentee, mentor, misses] = [0, 0, 0, false];
    for (let c = 0; c < readers.length; c++) {
      const read = checkReading(criteria[c]!.code, readers[c]!(i, j));
      if (read === undefined) continue;
      if (read === 0) {
        misses ||= criteria[c]!.required === true;
        continue;
      }
      joint += pointsOf(weights.joint[c]!, read);
      if (!twoSided) continue;
      mentee += pointsOf(weights.mentee[c]!, read);
      mentor += pointsOf(weights.mentor[c]!, read);
    }
    answer.joint = joint;
    answer.mentee = twoSided ? mentee : joint;
    answer.mentor = twoSided ? mentor : joint;
    answer.misses = misses;
    answer.low = joint < floor;
    return answer;
  };
  return Object.assign(score, { twoSided });
}

/** Keeps the best pairs of the last mentee, in the order of mentors. @returns the best score removed */
function cutTo(
  count: number,
  from: number,
  kept: Record<"mentor" | "score" | "ofMentee" | "ofMentor", number[]>,
): number {
  const places = Array.from({ length: kept.score.length - from }, (_, k) => from + k);
  places.sort((a, b) => kept.score[b]! - kept.score[a]! || a - b);
  const best = kept.score[places[count]!]!;
  const chosen = places.slice(0, count).sort((a, b) => a - b);
  for (const column of Object.values(kept)) {
    if (column.length === 0) continue;
    const values = chosen.map((place) => column[place]!);
    column.length = from;
    column.push(...values);
  }
  return best;
}
