import type { MenteeId, MentorId } from "../base/id.js";
import type { NoFacts } from "../base/text.js";
import { blockingPairs } from "./blocking-pairs.js";
import type { Candidates } from "./candidates-of.js";
import { boundOf } from "./certificate.js";
import { explainPair } from "./explain-pair.js";
import { fingerprintOf } from "./fingerprint.js";
import type { Exclusion } from "./hard-rules.js";
import type { Matching } from "./matching.js";
import type { Pair } from "./pair.js";
import { findPlace } from "./matching-request.js";
import { prepareProblem } from "./prepare-problem.js";
import { brokenCondition, rowOf, sideConditionsOf } from "./side-conditions.js";
import { stableRanks } from "./stable-ranks.js";

/** What is wrong with a matching: a code and the facts. */
export type MatchingFault =
  | {
      readonly code: "pair.stranger";
      readonly details: { readonly mentee: MenteeId; readonly mentor: MentorId };
    }
  | { readonly code: "mentee.twice"; readonly details: { readonly mentee: MenteeId } }
  | {
      readonly code: "pair.excluded";
      readonly details: {
        readonly mentee: MenteeId;
        readonly mentor: MentorId;
        readonly rules: readonly Exclusion[];
      };
    }
  | {
      readonly code: "pair.wrong-score";
      readonly details: {
        readonly mentee: MenteeId;
        readonly mentor: MentorId;
        readonly said: number;
        readonly score: number;
      };
    }
  | {
      readonly code: "mentor.over-full";
      readonly details: { readonly mentor: MentorId; readonly seats: number; readonly found: number };
    }
  | {
      readonly code: "locked.not-kept";
      readonly details: { readonly mentee: MenteeId; readonly mentor: MentorId };
    }
  | {
      readonly code: "minimum.missed";
      readonly details: { readonly mentor: MentorId; readonly minimum: number; readonly found: number };
    }
  | {
      readonly code: "group.too-small";
      readonly details: { readonly mentor: MentorId; readonly minimum: number; readonly found: number };
    }
  | { readonly code: "together.parted"; readonly details: { readonly mentees: readonly MenteeId[] } }
  | {
      readonly code: "apart.joined";
      readonly details: { readonly mentees: readonly MenteeId[]; readonly mentor: MentorId };
    }
  | { readonly code: "pair.mutual"; readonly details: { readonly mentees: readonly MenteeId[] } }
  | { readonly code: "unmatched.wrong"; readonly details: { readonly mentees: readonly MenteeId[] } }
  | { readonly code: "total.wrong"; readonly details: { readonly said: number; readonly total: number } }
  | {
      readonly code: "fingerprint.wrong";
      readonly details: { readonly said: string; readonly fingerprint: string };
    }
  /** The prices leave room for something better. */
  | { readonly code: "best.not-proven"; readonly details: NoFacts }
  | {
      readonly code: "stable.blocking-pair";
      readonly details: { readonly mentee: MenteeId; readonly mentor: MentorId };
    };

/** A matching as somebody may have made it by hand: the pairs are enough. */
export type MatchingToVerify = Pick<Matching, "pairs"> & Partial<Omit<Matching, "pairs">>;

/**
 * Checks a matching without trusting whoever made it: that every pair is possible by the rules themselves, seats, running
 * pairs and side conditions are kept, and the figures are right. For one found by `matchBest` the prices must prove it
 * (a matching whose proof is `"cases"` is only checked to stay below the bound); for one found by `matchStable` no two may
 * rather have each other. A matching made or changed by hand, without `how`, has nothing to prove.
 *
 * Complexity: one pass over the candidates, and the rules for each pair made.
 *
 * @returns empty when nothing is wrong, or when the matching is a refusal
 * @example verifyMatching(candidates, { pairs: edited }) // [{ code: "mentor.over-full", … }]
 */
export function verifyMatching(candidates: Candidates, matching: MatchingToVerify): readonly MatchingFault[] {
  if (matching.refusal) return [];
  const { mentees } = candidates;
  const faults: MatchingFault[] = [];
  const mentorOf = new Int32Array(mentees.length).fill(-1);
  for (const pair of matching.pairs) faults.push(...pairFaults(candidates, pair, mentorOf));
  faults.push(...seatFaults(candidates, mentorOf), ...conditionFaults(candidates, mentorOf));

  const total = matching.pairs.reduce((sum, { score }) => sum + score, 0);
  if (matching.total !== undefined && matching.total !== total) {
    faults.push({ code: "total.wrong", details: { said: matching.total, total } });
  }
  if (matching.unmatched) {
    const said = new Set(matching.unmatched);
    const wrong = mentees.filter(({ id }, i) => said.has(id) !== (mentorOf[i] === -1)).map(({ id }) => id);
    const strangers = matching.unmatched.filter((id) => findPlace(mentees, id) === -1);
    if (wrong.length + strangers.length > 0)
      faults.push({ code: "unmatched.wrong", details: { mentees: [...wrong, ...strangers] } });
  }
  if (matching.how && matching.fingerprint !== undefined) {
    const fingerprint = fingerprintOf(candidates, matching.how, matching.pairs);
    const said = matching.fingerprint;
    if (fingerprint !== said) faults.push({ code: "fingerprint.wrong", details: { said, fingerprint } });
  }
  if (faults.length > 0 || matching.how === undefined) return faults; // prices say nothing about what is no matching
  if (matching.how.method === "best")
    return isProven(candidates, matching, mentorOf) ? [] : [{ code: "best.not-proven", details: {} }];
  const blocking = blockingPairs(candidates, stableRanks(candidates), mentorOf);
  return blocking.map(({ mentee, mentor }) => ({
    code: "stable.blocking-pair",
    details: { mentee, mentor },
  }));
}

/** Enters the pair into `mentorOf` when it is one. */
function pairFaults(candidates: Candidates, pair: Pair, mentorOf: Int32Array): readonly MatchingFault[] {
  const { mentee, mentor, score: said } = pair;
  const i = findPlace(candidates.mentees, mentee);
  const j = findPlace(candidates.mentors, mentor);
  if (i === -1 || j === -1) return [{ code: "pair.stranger", details: { mentee, mentor } }];
  if (mentorOf[i] !== -1) return [{ code: "mentee.twice", details: { mentee } }];
  mentorOf[i] = j;
  const { excluded: rules, score, locked } = explainPair(candidates, mentee, mentor);
  return [
    ...(rules.length > 0 && !locked
      ? [{ code: "pair.excluded", details: { mentee, mentor, rules } } as const]
      : []),
    ...(score === said
      ? []
      : [{ code: "pair.wrong-score", details: { mentee, mentor, said, score } } as const]),
  ];
}

function seatFaults(candidates: Candidates, mentorOf: Int32Array): readonly MatchingFault[] {
  const { mentees, mentors, seats, lockedTo, request, rules } = candidates;
  const found = new Int32Array(mentors.length);
  for (const j of mentorOf) if (j >= 0) found[j]!++;
  const faults: MatchingFault[] = [];
  mentors.forEach(({ id }, j) => {
    if (found[j]! > seats[j]!)
      faults.push({ code: "mentor.over-full", details: { mentor: id, seats: seats[j]!, found: found[j]! } });
    const minimum = request.minimum?.get(id) ?? 0;
    const load = found[j]! + (rules.taken.get(id) ?? 0);
    if (load < minimum)
      faults.push({ code: "minimum.missed", details: { mentor: id, minimum, found: load } });
  });
  lockedTo.forEach((j, i) => {
    if (j < 0 || mentorOf[i] === j) return;
    faults.push({ code: "locked.not-kept", details: { mentee: mentees[i]!.id, mentor: mentors[j]!.id } });
  });
  return faults;
}

function conditionFaults(candidates: Candidates, mentorOf: Int32Array): readonly MatchingFault[] {
  const { mentees, mentors, start } = candidates;
  const conditions = sideConditionsOf(candidates);
  const broken = brokenCondition(candidates, conditions, mentorOf);
  if (broken === undefined) return [];
  const ids = (places: readonly number[]) => places.map((i) => mentees[i]!.id);
  switch (broken.kind) {
    case "group": {
      const [mentor, minimum] = [mentors[broken.mentor]!.id, conditions.groupMin[broken.mentor]!];
      return [{ code: "group.too-small", details: { mentor, minimum, found: broken.load } }];
    }
    case "together":
      return [{ code: "together.parted", details: { mentees: ids(broken.mentees) } }];
    case "apart":
      return [
        {
          code: "apart.joined",
          details: { mentees: ids(broken.mentees), mentor: mentors[broken.mentor]!.id },
        },
      ];
    case "mutual":
      return [
        { code: "pair.mutual", details: { mentees: ids(broken.pairs.map((pair) => rowOf(start, pair))) } },
      ];
  }
}

/** The worth of the pairs reaches the bound of the prices; both are derived here. */
function isProven(candidates: Candidates, matching: MatchingToVerify, mentorOf: Int32Array): boolean {
  const { how, certificate } = matching;
  if (how?.method !== "best" || certificate === undefined) return false;
  const problem = prepareProblem(candidates, how.options);
  if ("refusal" in problem) return false;
  const { weights, weight } = problem;
  const { start, mentor, lockedTo } = candidates;
  let value = 0;
  for (let i = 0; i < mentorOf.length; i++) {
    for (let e = start[i]!; e < start[i + 1]! && lockedTo[i] === -1; e++) {
      if (mentor[e] === mentorOf[i]) value += weight[e]!;
    }
  }
  const bound = boundOf(problem, { ...certificate, weights });
  return matching.proof === "cases" ? bound >= value : bound < value + 1;
}
