import type { MentorId } from "../base/id.js";
import { compareText } from "../base/order.js";
import type { Mentee } from "../model/mentee.js";
import type { Mentor } from "../model/mentor.js";
import type { Criterion } from "./criteria.js";
import { fullScore } from "./criteria.js";
import type { HardRules } from "./hard-rules.js";
import { exclusionsOf, seatsOf } from "./hard-rules.js";
import { scoreOf, scoreParts } from "./score-pair.js";

/** Who is to be paired, by what, and under which bans. */
export type MatchingRequest = {
  readonly mentees: readonly Mentee[];
  readonly mentors: readonly Mentor[];
  readonly criteria: readonly Criterion[];
} & Partial<HardRules>;

/**
 * The possible pairs with their scores, grouped by mentee: those of mentee `i` stand from `start[i]` to
 * `start[i + 1]`, in the order of mentors. People stand in the order of their ids, so the order in which they were
 * given changes nothing.
 */
export type Candidates = {
  readonly mentees: readonly Mentee[];
  readonly mentors: readonly Mentor[];
  readonly criteria: readonly Criterion[];
  readonly rules: HardRules;
  /** Free seats of each mentor. */
  readonly seats: Int32Array;
  readonly start: Int32Array;
  readonly mentor: Int32Array;
  /** Whole basis points. */
  readonly score: Float64Array;
};

/**
 * Scores every pair that no hard rule forbids: time and memory grow with mentees × mentors of one organisation.
 *
 * @throws RangeError when an id stands twice, or the weights of the criteria do not add up to 10 000
 */
export function candidatesOf(request: MatchingRequest): Candidates {
  const { criteria, forbidden = [], taken = new Map<MentorId, number>() } = request;
  checkWeights(criteria);
  const mentees = inOrder(request.mentees);
  const mentors = inOrder(request.mentors);
  const rules = { forbidden, taken };
  const start = new Int32Array(mentees.length + 1);
  const mentor: number[] = [];
  const score: number[] = [];
  mentees.forEach((mentee, i) => {
    mentors.forEach((one, j) => {
      if (exclusionsOf(mentee, one, rules).length > 0) return;
      mentor.push(j);
      score.push(scoreOf(scoreParts(mentee, one, criteria)));
    });
    start[i + 1] = mentor.length;
  });
  return {
    mentees,
    mentors,
    criteria,
    rules,
    seats: Int32Array.from(mentors, (one) => seatsOf(one, taken)),
    start,
    mentor: Int32Array.from(mentor),
    score: Float64Array.from(score),
  };
}

function inOrder<Person extends { readonly id: string }>(people: readonly Person[]): readonly Person[] {
  const sorted = [...people].sort((a, b) => compareText(a.id, b.id));
  const twice = sorted.find(({ id }, i) => id === sorted[i - 1]?.id);
  if (twice !== undefined) throw new RangeError(`the id ${twice.id} stands twice`);
  return sorted;
}

function checkWeights(criteria: readonly Criterion[]): void {
  const whole = criteria.every(({ weight }) => Number.isInteger(weight) && weight >= 0);
  const sum = criteria.reduce((all, { weight }) => all + weight, 0);
  if (!whole || sum !== fullScore)
    throw new RangeError(`weights must be whole and add up to ${fullScore}: ${sum}`);
}
