import type { MenteeId } from "../../base/id.js";
import { entryIn } from "../../codes/code-list.js";
import { kinds } from "../../codes/programs/kind-keys.js";
import type { Mentor } from "../../model/mentor.js";
import type { Candidates } from "./candidates-of.js";
import { swapsSides } from "./exclusions-of.js";
import { positionOf } from "../request/matching-request.js";

/** Conditions that prices cannot express; people are given by their positions. */
export type SideConditions = {
  /**
   * For each mentor the fewest mentees of a group, not counting those from outside; the group may also stay
   * empty. 0 for no group.
   */
  readonly groupMin: Int32Array;
  readonly together: readonly (readonly number[])[];
  readonly apart: readonly (readonly number[])[];
  /** Positions of two pairs that are the same two people with roles swapped. */
  readonly mutual: readonly (readonly [number, number])[];
  readonly any: boolean;
};

/** A condition that a matching breaks. */
export type BrokenCondition =
  | { readonly kind: "group"; readonly mentor: number; readonly load: number }
  | { readonly kind: "together"; readonly mentees: readonly number[]; readonly mentor: number }
  | { readonly kind: "apart"; readonly mentees: readonly number[]; readonly mentor: number }
  | { readonly kind: "mutual"; readonly pairs: readonly [number, number] };

export function sideConditionsOf(candidates: Candidates): SideConditions {
  const { request, mentees, mentors, rules } = candidates;
  const places = (groups: readonly (readonly MenteeId[])[] = []) =>
    groups.map((group) => group.map((id) => positionOf(mentees, id)).sort((a, b) => a - b));
  const groupMin = Int32Array.from(mentors, (mentor) => {
    const running = rules.taken.get(mentor.id) ?? 0;
    return Math.max(0, leastOfGroup(mentor) - running);
  });
  const [together, apart] = [places(request.together), places(request.apart)];
  const mutual = mutualPairs(candidates);
  const any = together.length + apart.length + mutual.length > 0 || groupMin.some((least) => least > 1);
  return { groupMin, together, apart, mutual, any };
}

/**
 * The fewest mentees of a mentor. More than 1 only if a group size is given or every kind offered is for
 * several mentees.
 */
function leastOfGroup({ groupSize, kinds: offered }: Mentor): number {
  if (groupSize !== undefined) return groupSize.min;
  const least = offered.map(({ code = "" }) => entryIn(kinds, code)?.minMentees ?? 1);
  return least.length === 0 ? 0 : Math.min(...least);
}

/** Pairs of people who could mentor each other in one matching, without a kind that allows it. */
function mutualPairs({
  mentees,
  mentors,
  start,
  mentor,
}: Candidates): readonly (readonly [number, number])[] {
  const mentorsOf = new Set(mentors.map(({ person }) => person));
  const both = new Set(mentees.flatMap(({ person }) => (mentorsOf.has(person) ? [person] : [])));
  if (both.size === 0) return [];
  const pairOf = new Map<string, number>();
  const found: [number, number][] = [];
  for (let i = 0; i < mentees.length; i++) {
    const of = mentees[i]!;
    if (!both.has(of.person)) continue;
    for (let e = start[i]!; e < start[i + 1]!; e++) {
      const by = mentors[mentor[e]!]!;
      if (!both.has(by.person)) continue;
      const reverse = pairOf.get(`${by.person} ${of.person}`);
      if (reverse !== undefined && !swapsSides(of, by)) found.push([reverse, e]);
      pairOf.set(`${of.person} ${by.person}`, e);
    }
  }
  return found;
}

/** The first condition that a matching breaks, or undefined. */
export function brokenCondition(
  candidates: Pick<Candidates, "start" | "mentor">,
  conditions: SideConditions,
  mentorOf: Int32Array,
): BrokenCondition | undefined {
  for (const broken of brokenConditions(candidates, conditions, mentorOf)) return broken;
  return undefined;
}

/** Every condition that a matching breaks, computed lazily. */
export function* brokenConditions(
  { start, mentor }: Pick<Candidates, "start" | "mentor">,
  { groupMin, together, apart, mutual }: SideConditions,
  mentorOf: Int32Array,
): Generator<BrokenCondition, void, undefined> {
  const load = new Int32Array(groupMin.length);
  for (const j of mentorOf) if (j >= 0) load[j]!++;
  for (const [j, least] of groupMin.entries()) {
    if (load[j]! > 0 && load[j]! < least) yield { kind: "group", mentor: j, load: load[j]! };
  }
  for (const mentees of together) {
    const seated = mentees.find((i) => mentorOf[i] !== -1);
    if (seated === undefined) continue;
    const j = mentorOf[seated]!;
    if (mentees.some((i) => mentorOf[i] !== j)) yield { kind: "together", mentees, mentor: j };
  }
  for (const mentees of apart) {
    const byMentor = new Map<number, number[]>();
    for (const i of mentees) {
      const j = mentorOf[i]!;
      if (j !== -1) byMentor.set(j, [...(byMentor.get(j) ?? []), i]);
    }
    for (const [j, clash] of byMentor)
      if (clash.length > 1) yield { kind: "apart", mentees: clash, mentor: j };
  }
  const sits = (e: number) => mentorOf[rowOf(start, e)] === mentor[e];
  for (const pairs of mutual) if (pairs.every(sits)) yield { kind: "mutual", pairs };
}

/** The mentee of a pair, given its position in the candidates. */
export function rowOf(start: Int32Array, pair: number): number {
  let [from, to] = [0, start.length - 1];
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if (start[middle]! <= pair) from = middle;
    else to = middle;
  }
  // Mentees without candidates have the same start as the next one: the last mentee with this start has the
  // pair.
  return from;
}
