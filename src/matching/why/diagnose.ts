import type { MenteeId, MentorId } from "../../base/id.js";
import type { Candidates } from "../candidates/candidates-of.js";
import { exclusionsOf } from "../candidates/exclusions-of.js";
import { explainPair } from "../candidates/explain-pair.js";
import { findRemedy } from "./find-remedy.js";
import type { Exclusion } from "../request/hard-rules.js";
import { hardRules } from "../request/hard-rules.js";
import type { Matching } from "../answer/matching.js";
import type { MatchingRefusal } from "../answer/matching-refusal.js";
import { positionOf } from "../request/matching-request.js";
import type { SeatingRemedy } from "./remedy.js";
import type { ScarceSeats } from "../answer/scarce-seats.js";
import { reachedByUnmatched } from "../answer/scarce-seats.js";

/** Why a mentee has this mentor, or none. */
export type Diagnosis = {
  readonly mentee: MenteeId;
  /**
   * `"seated"`: the mentee has a mentor; `"no-candidate"`: the rules exclude every mentor; `"all-full"`:
   * every candidate is full; `"left-out"`: a candidate has a free seat, but a condition or an earlier
   * objective prevents it; `"refused"`: there is no matching.
   */
  readonly outcome: "seated" | "no-candidate" | "all-full" | "left-out" | "refused";
  /** Absent when the mentee has none. */
  readonly mentor?: MentorId;
  /** How many mentors are possible. */
  readonly candidates: number;
  /** How many mentors each rule excludes, in the order of `hardRules`; one mentor may break several rules. */
  readonly removed: readonly { readonly rule: Exclusion; readonly mentors: number }[];
  /** Possible mentors removed by `perMentee`. */
  readonly cutOff: number;
  /** Candidates without a free seat, best score first, with their mentees. */
  readonly full: readonly {
    readonly mentor: MentorId;
    readonly score: number;
    readonly mentees: readonly MenteeId[];
  }[];
  /** For a mentee without a mentor: who competes for which seats, where there are fewer seats than mentees. */
  readonly scarce?: ScarceSeats;
  /**
   * For a mentee without a mentor: the fewest steps that seat them, while nobody else loses a mentor. It is
   * checked by matching again. Absent when no steps help or the search reached its limit.
   */
  readonly remedy?: SeatingRemedy;
  readonly refusal?: MatchingRefusal;
};

/**
 * Explains why a mentee has this mentor or none: which rules exclude how many mentors, who is full, and the
 * smallest change that would seat the mentee. The size of a change is the seats added plus the rules waived.
 * Ties are broken by the best score.
 *
 * Complexity: the rules for each mentor. For a remedy, up to 300 matchings of the people connected with the
 * mentee; each that helps them is repeated with all people.
 *
 * @param matching of these candidates, by `matchBest` or `matchStable`
 * @throws RangeError when the mentee is not among the people to be paired
 * @example
 * const { remedy } = diagnose(candidates, matching, mentee);
 * if (remedy) matchBest(candidatesOf(withRemedy(candidates.request, remedy))); // seats the mentee
 */
export function diagnose(candidates: Candidates, matching: Matching, mentee: MenteeId): Diagnosis {
  const { mentees, mentors, start, mentor, score, seats } = candidates;
  const i = positionOf(mentees, mentee);
  const mentorOf = mentorPositions(candidates, matching);
  const load = new Int32Array(mentors.length);
  for (const j of mentorOf) if (j >= 0) load[j]!++;
  const pairs = Array.from({ length: start[i + 1]! - start[i]! }, (_, k) => start[i]! + k);
  const full = pairs
    .filter((e) => load[mentor[e]!]! >= seats[mentor[e]!]!)
    .sort((a, b) => score[b]! - score[a]! || a - b)
    .map((e) => ({
      mentor: mentors[mentor[e]!]!.id,
      score: score[e]!,
      mentees: mentees.filter((_, other) => mentorOf[other] === mentor[e]).map(({ id }) => id),
    }));
  const facts = { mentee, candidates: pairs.length, full, ...removedFrom(candidates, i, pairs) };
  if (matching.refusal) return { ...facts, outcome: "refused", refusal: matching.refusal };
  const own = mentorOf[i]!;
  if (own !== -1) return { ...facts, outcome: "seated", mentor: mentors[own]!.id };
  const outcome =
    pairs.length === 0 ? "no-candidate" : full.length === pairs.length ? "all-full" : "left-out";
  const scarce = reachedByUnmatched(candidates, mentorOf, i);
  const remedy = findRemedy(candidates, matching, load, i);
  return {
    ...facts,
    outcome,
    ...(outcome === "all-full" && scarce.seats < scarce.mentees.length && { scarce }),
    ...(remedy && { remedy }),
  };
}

/** Mentor of each mentee, -1 for none. */
function mentorPositions({ mentees, mentors }: Candidates, { pairs }: Pick<Matching, "pairs">): Int32Array {
  const mentorOf = new Int32Array(mentees.length).fill(-1);
  for (const { mentee, mentor } of pairs) mentorOf[positionOf(mentees, mentee)] = positionOf(mentors, mentor);
  return mentorOf;
}

function removedFrom(
  candidates: Candidates,
  i: number,
  pairs: readonly number[],
): Pick<Diagnosis, "removed" | "cutOff"> {
  const { mentees, mentors, mentor, rules } = candidates;
  const mentee = mentees[i]!;
  const possible = new Set(pairs.map((e) => mentor[e]!));
  const counts = new Map<Exclusion, number>();
  let cutOff = 0;
  mentors.forEach((one, j) => {
    if (possible.has(j)) return;
    const broken = exclusionsOf(mentee, one, rules);
    // Rules about the score are expensive, so they run only if no other rule excludes the mentor.
    const all = broken.length > 0 ? broken : explainPair(candidates, mentee.id, one.id).excluded;
    if (all.length === 0) cutOff++;
    for (const rule of all) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  });
  const removed = (Object.keys(hardRules) as Exclusion[]).flatMap((rule) => {
    const found = counts.get(rule);
    return found === undefined ? [] : [{ rule, mentors: found }];
  });
  return { removed, cutOff };
}
