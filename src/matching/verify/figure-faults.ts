import type { Candidates } from "../candidates/candidates-of.js";
import { explainPair } from "../candidates/explain-pair.js";
import { fingerprintOf } from "../answer/fingerprint.js";
import type { Spread } from "../answer/matching.js";
import type { MatchingFault } from "./matching-fault.js";
import { findPosition } from "../request/matching-request.js";
import type { Pair } from "../answer/pair.js";
import { stableRanks } from "../stable/stable-ranks.js";
import { spreadOf } from "../answer/to-matching.js";
import type { MatchingToVerify } from "./matching-to-verify.js";

/**
 * Figures that differ from what the pairs and the request give, and claims that a matching of this kind
 * cannot make.
 */
export function figureFaults(
  candidates: Candidates,
  matching: MatchingToVerify,
  mentorOf: Int32Array,
): readonly MatchingFault[] {
  const pairs = truePairs(candidates, mentorOf);
  return [
    ...unmatchedFaults(candidates, matching, mentorOf),
    ...totalFaults(matching, pairs),
    ...spreadFaults(matching, spreadOf(candidates, mentorOf, pairs)),
    ...baselessClaims(matching),
    ...wishesFaults(candidates, matching),
    ...fingerprintFaults(candidates, matching),
  ];
}

function truePairs(candidates: Candidates, mentorOf: Int32Array): readonly Pair[] {
  const { mentees, mentors } = candidates;
  return mentees.flatMap(({ id: mentee }, i) => {
    const mentor = mentors[mentorOf[i]!]?.id;
    return mentor === undefined
      ? []
      : [{ mentee, mentor, score: explainPair(candidates, mentee, mentor).score }];
  });
}

function unmatchedFaults(
  { mentees }: Candidates,
  { unmatched }: MatchingToVerify,
  mentorOf: Int32Array,
): readonly MatchingFault[] {
  if (unmatched === undefined) return [];
  const said = new Set<string>();
  const wrong = new Set<string>();
  for (const id of unmatched) {
    const i = findPosition(mentees, id);
    if (i === -1 || mentorOf[i] !== -1 || said.has(id)) wrong.add(id);
    said.add(id);
  }
  mentees.forEach(({ id }, i) => {
    if (mentorOf[i] === -1 && !said.has(id)) wrong.add(id);
  });
  if (wrong.size === 0) return [];
  return [{ code: "unmatched.wrong", path: ["unmatched"], details: { mentees: [...wrong] } }];
}

function totalFaults({ total: said }: MatchingToVerify, pairs: readonly Pair[]): readonly MatchingFault[] {
  const found = pairs.reduce((sum, { score }) => sum + score, 0);
  if (said === undefined || said === found) return [];
  return [{ code: "total.wrong", path: ["total"], details: { said, found } }];
}

function spreadFaults({ spread }: MatchingToVerify, found: Spread): readonly MatchingFault[] {
  if (spread === undefined) return [];
  const figures = (of: Spread) =>
    [
      [["score", "least"], of.score?.least],
      [["score", "middle"], of.score?.middle],
      [["score", "most"], of.score?.most],
      [["load", "least"], of.load?.least],
      [["load", "most"], of.load?.most],
    ] as const;
  const right = figures(found);
  return figures(spread).flatMap(([path, said], k) =>
    differing("spread.wrong", ["spread", ...path], said, right[k]![1]),
  );
}

function wishesFaults(
  candidates: Candidates,
  { how, wishes, refusal }: MatchingToVerify,
): readonly MatchingFault[] {
  if (wishes === undefined || refusal !== undefined || how?.method !== "stable") return [];
  const { wishes: found } = stableRanks(candidates);
  return (["silentMentees", "silentMentors", "dropped", "tied"] as const).flatMap((field) =>
    differing("wishes.wrong", ["wishes", field], wishes[field], found[field]),
  );
}

function differing(
  code: "spread.wrong" | "wishes.wrong",
  path: readonly string[],
  said: number | undefined,
  found: number | undefined,
): readonly MatchingFault[] {
  if (said === found) return [];
  return [
    { code, path, details: { ...(said !== undefined && { said }), ...(found !== undefined && { found }) } },
  ];
}

const claims = [
  "refusal",
  "proof",
  "certificate",
  "bestWithoutCut",
  "evenLoad",
  "wishes",
  "fingerprint",
] as const;

/** The claims that each way of matching can make; a refusal makes no others. */
const saidBy: Readonly<Record<"best" | "stable" | "refused" | "hand", readonly (typeof claims)[number][]>> = {
  best: ["proof", "certificate", "bestWithoutCut", "evenLoad", "fingerprint"],
  stable: ["proof", "wishes", "fingerprint"],
  refused: ["refusal", "fingerprint"],
  hand: [],
};

function baselessClaims(matching: MatchingToVerify): readonly MatchingFault[] {
  const { how, refusal } = matching;
  const may = saidBy[how === undefined ? "hand" : refusal === undefined ? how.method : "refused"];
  return claims
    .filter((field) => matching[field] !== undefined && !may.includes(field))
    .filter((field) => field !== "refusal") // `refusalFaults` checks it
    .map((field) => ({ code: "claim.baseless", path: [field], details: { field } }));
}

function fingerprintFaults(
  candidates: Candidates,
  { how, pairs, refusal, fingerprint: said }: MatchingToVerify,
): readonly MatchingFault[] {
  if (how === undefined || said === undefined) return [];
  const found = fingerprintOf(candidates, how, pairs, refusal);
  return said === found
    ? []
    : [{ code: "fingerprint.wrong", path: ["fingerprint"], details: { said, found } }];
}
