import { deferredAcceptance } from "../../kernel/deferred-acceptance.js";
import type { Candidates } from "../candidates/candidates-of.js";
import type { HowMatched, Matching } from "../answer/matching.js";
import { seatsLeft } from "../answer/prepare-problem.js";
import { brokenCondition, sideConditionsOf } from "../candidates/side-conditions.js";
import { stableRanks } from "./stable-ranks.js";
import { refused, toMatching } from "../answer/to-matching.js";

/**
 * A stable matching: no mentee and mentor both prefer each other to what they got (Gale and Shapley).
 *
 * People rank their candidates by their stated preferences, then by the score of their own side. Preference
 * lists may be short or empty (see `wishes` of the answer). Ties are broken by the order of ids: no two
 * people *strictly* prefer each other. Without ties, every member of the proposing side gets the best partner
 * of all stable matchings, and the same people are matched whichever side proposes.
 *
 * When mentees propose, no mentee gains by hiding their preferences, whatever the others do. When mentors
 * propose, the same holds for mentors with one seat; it never holds for mentors with several.
 *
 * `minimum`, groups, `together`, `apart` and people on both sides are not part of stability. If the stable
 * matching happens to break one of them, the answer is a refusal.
 *
 * Complexity: O(pairs × log(most seats of a mentor)).
 *
 * @example matchStable(candidates, { proposing: "mentees" }).proof // "stability"
 */
export function matchStable(
  candidates: Candidates,
  { proposing }: { readonly proposing: "mentees" | "mentors" },
): Matching {
  const how: HowMatched = { method: "stable", proposing };
  const left = seatsLeft(candidates);
  if ("refusal" in left) return refused(candidates, how, left.refusal);
  const { mentees, mentors, lockedTo, request, rules } = candidates;
  const ranks = stableRanks(candidates);
  const pairs = withoutRunning(candidates);
  const mentorOf = deferredAcceptance({
    rows: mentees.length,
    columns: mentors.length,
    seats: left.seats,
    start: pairs.start,
    column: pick(candidates.mentor, pairs.kept),
    rowRank: pick(ranks.ofMentee, pairs.kept),
    columnRank: pick(ranks.ofMentor, pairs.kept),
    proposing: proposing === "mentees" ? "rows" : "columns",
  });
  lockedTo.forEach((j, i) => {
    if (j >= 0) mentorOf[i] = j;
  });

  const load = Int32Array.from(mentors, ({ id }) => rules.taken.get(id) ?? 0);
  for (const j of mentorOf) if (j >= 0) load[j]!++;
  const broken = mentors.some(({ id }, j) => load[j]! < (request.minimum?.get(id) ?? 0))
    ? "minimum"
    : brokenCondition(candidates, sideConditionsOf(candidates), mentorOf)?.kind;
  if (broken !== undefined)
    return refused(candidates, how, { code: "stable.side-condition", details: { condition: broken } });
  return toMatching(candidates, how, mentorOf, { proof: "stability", wishes: ranks.wishes });
}

/** Positions of the pairs of mentees without a running pair. */
function withoutRunning({ start, lockedTo }: Candidates): { start: Int32Array; kept: Int32Array } {
  const from = new Int32Array(start.length);
  const kept = new Int32Array(start.at(-1)!);
  let count = 0;
  for (let i = 0; i + 1 < start.length; i++) {
    for (let e = start[i]!; e < start[i + 1]! && lockedTo[i] === -1; e++) kept[count++] = e;
    from[i + 1] = count;
  }
  return { start: from, kept: kept.subarray(0, count) };
}

function pick(numbers: Int32Array, kept: Int32Array): Int32Array {
  return kept.map((place) => numbers[place]!);
}
