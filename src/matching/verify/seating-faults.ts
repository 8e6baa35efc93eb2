import { explainPair } from "../candidates/explain-pair.js";
import type { Candidates } from "../candidates/candidates-of.js";
import type { MatchingFault } from "./matching-fault.js";
import { findPosition } from "../request/matching-request.js";
import type { BrokenCondition, SideConditions } from "../candidates/side-conditions.js";
import { brokenConditions, rowOf, sideConditionsOf } from "../candidates/side-conditions.js";
import type { MatchingToVerify } from "./matching-to-verify.js";

/** Faults that make the pairs infeasible, and the mentor of each mentee, -1 for none. */
export function seatingFaults(
  candidates: Candidates,
  matching: MatchingToVerify,
): { readonly faults: readonly MatchingFault[]; readonly mentorOf: Int32Array } {
  const mentorOf = new Int32Array(candidates.mentees.length).fill(-1);
  const ofPairs = matching.pairs.flatMap((_, k) => pairFaults(candidates, matching, k, mentorOf));
  const conditions = sideConditionsOf(candidates);
  const broken = [...brokenConditions(candidates, conditions, mentorOf)];
  const faults = [
    ...ofPairs,
    ...seatFaults(candidates, mentorOf),
    ...broken.map((one) => conditionFault(candidates, conditions, one)),
    ...everybodyFaults(candidates, matching, mentorOf),
  ];
  return { faults, mentorOf };
}

/** Checks one pair and adds it to `mentorOf` unless somebody is unknown or the mentee has a mentor already. */
function pairFaults(
  candidates: Candidates,
  { pairs, how }: MatchingToVerify,
  k: number,
  mentorOf: Int32Array,
): readonly MatchingFault[] {
  const { mentee, mentor, score: said, locked } = pairs[k]!;
  const path = ["pairs", k];
  const i = findPosition(candidates.mentees, mentee);
  const j = findPosition(candidates.mentors, mentor);
  if (i === -1 || j === -1) return [{ code: "pair.stranger", path, details: { mentee, mentor } }];
  if (mentorOf[i] !== -1) return [{ code: "mentee.twice", path, details: { mentee } }];
  mentorOf[i] = j;
  const { excluded: rules, score: found, locked: running } = explainPair(candidates, mentee, mentor);
  const faults: MatchingFault[] = [];
  if (rules.length > 0 && !running)
    faults.push({ code: "pair.excluded", path, details: { mentee, mentor, rules } });
  if (said !== found)
    faults.push({ code: "pair.wrong-score", path, details: { mentee, mentor, said, found } });
  // Pairs written by hand need not say which of them are running.
  const silent = locked === undefined && how === undefined;
  if (!silent && locked !== (running ? true : undefined))
    faults.push({ code: "pair.wrong-lock", path, details: { mentee, mentor, running } });
  return faults;
}

function seatFaults(candidates: Candidates, mentorOf: Int32Array): readonly MatchingFault[] {
  const { mentees, mentors, seats, lockedTo, request, rules } = candidates;
  const filled = new Int32Array(mentors.length);
  for (const j of mentorOf) if (j >= 0) filled[j]!++;
  const faults: MatchingFault[] = [];
  mentors.forEach(({ id: mentor }, j) => {
    const found = filled[j]!;
    if (found > seats[j]!)
      faults.push({ code: "mentor.over-full", details: { mentor, seats: seats[j]!, found } });
    const minimum = request.minimum?.get(mentor) ?? 0;
    const load = found + (rules.taken.get(mentor) ?? 0);
    if (load < minimum) faults.push({ code: "minimum.missed", details: { mentor, minimum, found: load } });
  });
  lockedTo.forEach((j, i) => {
    if (j < 0 || mentorOf[i] === j) return;
    faults.push({ code: "locked.not-kept", details: { mentee: mentees[i]!.id, mentor: mentors[j]!.id } });
  });
  return faults;
}

function conditionFault(
  { mentees, mentors, start }: Candidates,
  { groupMin }: SideConditions,
  broken: BrokenCondition,
): MatchingFault {
  const ids = (places: readonly number[]) => places.map((i) => mentees[i]!.id);
  switch (broken.kind) {
    case "group": {
      const [mentor, minimum] = [mentors[broken.mentor]!.id, groupMin[broken.mentor]!];
      return { code: "group.too-small", details: { mentor, minimum, found: broken.load } };
    }
    case "together":
      return { code: "together.parted", details: { mentees: ids(broken.mentees) } };
    case "apart": {
      const mentor = mentors[broken.mentor]!.id;
      return { code: "apart.joined", details: { mentees: ids(broken.mentees), mentor } };
    }
    case "mutual":
      return {
        code: "pair.mutual",
        details: { mentees: ids(broken.pairs.map((pair) => rowOf(start, pair))) },
      };
  }
}

function everybodyFaults(
  { mentees }: Candidates,
  { how }: MatchingToVerify,
  mentorOf: Int32Array,
): readonly MatchingFault[] {
  if (how?.method !== "best" || how.options.everybody !== true) return [];
  const left = mentees.flatMap(({ id }, i) => (mentorOf[i] === -1 ? [id] : []));
  return left.length === 0 ? [] : [{ code: "everybody.missed", details: { mentees: left } }];
}
