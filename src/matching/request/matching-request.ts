import type { MenteeId, MentorId } from "../../base/id.js";
import { compareText } from "../../base/order.js";
import type { Mentee } from "../../model/mentee.js";
import type { Mentor } from "../../model/mentor.js";
import type { Criterion } from "./criteria.js";
import { fullScore, sideWeightsOf } from "./criteria.js";
import type { Exclusion } from "./hard-rules.js";

export type PairOfIds = readonly [MenteeId, MentorId];

/** A hard rule waived for one pair, by somebody with the right to do so. */
export type Waiver = { readonly mentee: MenteeId; readonly mentor: MentorId; readonly rule: Exclusion };

/** People to pair, the criteria and the conditions. */
export type MatchingRequest = {
  readonly mentees: readonly Mentee[];
  readonly mentors: readonly Mentor[];
  /** See `builtInCriteria`. */
  readonly criteria: readonly Criterion[];
  /** Running pairs. They stay, whatever their score and the rules, and each takes a seat. */
  readonly locked?: readonly PairOfIds[];
  /** Pairs that must not be made. */
  readonly forbidden?: readonly PairOfIds[];
  /** Number of a mentor's seats taken by people outside of this matching. */
  readonly taken?: ReadonlyMap<MentorId, number>;
  /** Mentors excluded by the rules of the day, with the codes of the findings. */
  readonly ineligible?: ReadonlyMap<MentorId, readonly string[]>;
  /** Rules waived for single pairs. */
  readonly waived?: readonly Waiver[];
  /** Lowest score of a pair, in basis points. */
  readonly floor?: number;
  /** Fewest mentees of a mentor, including those outside of this matching. For `matchBest`. */
  readonly minimum?: ReadonlyMap<MentorId, number>;
  /** Groups of mentees who all get the same mentor, or all get none. For `matchBest`. */
  readonly together?: readonly (readonly MenteeId[])[];
  /** Groups of mentees of whom no two get the same mentor. For `matchBest`. */
  readonly apart?: readonly (readonly MenteeId[])[];
  /**
   * Keep only this many candidates of each mentee, the best ones. The matching says whether it is proven to
   * be the best one without this cut too.
   */
  readonly perMentee?: number;
};

/**
 * The request with people sorted by id.
 *
 * @throws RangeError for a duplicate id, a condition that names an unknown person, or a number
 * that is out of range or not whole; also for conditions that contradict each other directly: a pair both locked and
 * forbidden without a waiver, a mentee locked to two mentors
 */
export function readRequest(request: MatchingRequest): MatchingRequest {
  const mentees = inOrder(request.mentees);
  const mentors = inOrder(request.mentors);
  const { locked = [], forbidden = [], floor = 0, perMentee = 1, together = [], apart = [] } = request;
  sideWeightsOf(request.criteria);
  for (const { id, seats } of mentors) checkCount(`seats of ${id}`, seats, 0);
  checkCount("floor", floor, 0, fullScore);
  checkCount("perMentee", perMentee, 1);
  for (const [mentor, count] of request.taken ?? []) checkCount(`taken of ${mentor}`, count, 0);
  for (const [mentor, count] of request.minimum ?? []) {
    positionOf(mentors, mentor);
    checkCount(`minimum of ${mentor}`, count, 0);
  }
  for (const { mentee, mentor } of request.waived ?? []) {
    positionOf(mentees, mentee);
    positionOf(mentors, mentor);
  }
  const banned = new Set(forbidden.map(([mentee, mentor]) => `${mentee} ${mentor}`));
  for (const { mentee, mentor, rule } of request.waived ?? []) {
    if (rule === "pair.forbidden") banned.delete(`${mentee} ${mentor}`);
  }
  const seated = new Set<MenteeId>();
  for (const [mentee, mentor] of locked) {
    positionOf(mentees, mentee);
    positionOf(mentors, mentor);
    if (seated.has(mentee)) throw new RangeError(`${mentee} is locked twice`);
    if (banned.has(`${mentee} ${mentor}`)) {
      throw new RangeError(`the pair ${mentee}, ${mentor} is locked and forbidden`);
    }
    seated.add(mentee);
  }
  for (const group of [...together, ...apart]) {
    for (const mentee of group) positionOf(mentees, mentee);
    if (new Set(group).size < group.length) throw new RangeError(`a mentee twice: ${group.join(", ")}`);
  }
  return { ...request, mentees, mentors };
}

/** The position of a person among people sorted by id. @throws RangeError when the person is not among them */
export function positionOf(people: readonly { readonly id: string }[], id: string): number {
  const place = findPosition(people, id);
  if (place === -1) throw new RangeError(`not among the people to be paired: ${id}`);
  return place;
}

/** The position of a person among people sorted by id, or -1. */
export function findPosition(people: readonly { readonly id: string }[], id: string): number {
  let [from, to] = [0, people.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (people[middle]!.id < id) from = middle + 1;
    else to = middle;
  }
  return people[from]?.id === id ? from : -1;
}

function inOrder<Person extends { readonly id: string }>(people: readonly Person[]): readonly Person[] {
  const sorted = [...people].sort((a, b) => compareText(a.id, b.id));
  const twice = sorted.find(({ id }, i) => id === sorted[i - 1]?.id);
  if (twice !== undefined) throw new RangeError(`the id ${twice.id} is given twice`);
  return sorted;
}

/** The largest number of seats allowed. */
export const mostSeats: number = 2 ** 31 - 2;

/** @throws RangeError unless the number is whole and within the bounds, both inclusive */
export function checkCount(what: string, count: number, least: number, most: number = mostSeats): void {
  if (Number.isInteger(count) && count >= least && count <= most) return;
  throw new RangeError(`${what} must be whole, from ${least} to ${most}: ${count}`);
}
