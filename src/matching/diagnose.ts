import type { MenteeId, MentorId } from "../base/id.js";
import type { Candidates } from "./candidates-of.js";
import { exclusionsOf } from "./exclusions-of.js";
import { explainPair } from "./explain-pair.js";
import { findRemedy } from "./find-remedy.js";
import type { Exclusion } from "./hard-rules.js";
import { hardRules } from "./hard-rules.js";
import type { Matching } from "./matching.js";
import type { MatchingRefusal } from "./matching-refusal.js";
import { placeOf } from "./matching-request.js";
import type { SeatingRemedy } from "./remedy.js";
import type { ScarceSeats } from "./scarce-seats.js";
import { reachedByUnmatched } from "./scarce-seats.js";

/** Why a mentee has the mentor they have, or none. */
export type Diagnosis = {
  readonly mentee: MenteeId;
  /**
   * `"seated"`; `"no-candidate"`: rules leave nobody; `"all-full"`: every candidate is full; `"left-out"`: a candidate has a
   * free seat, but a condition or an earlier objective says otherwise; `"refused"`: there is no matching at all.
   */
  readonly outcome: "seated" | "no-candidate" | "all-full" | "left-out" | "refused";
  /** The mentor, of a mentee who has one. */
  readonly mentor?: MentorId;
  /** How many mentors are possible. */
  readonly candidates: number;
  /** How many mentors each rule removed, in the order of `hardRules`; one mentor may break several. */
  readonly removed: readonly { readonly rule: Exclusion; readonly mentors: number }[];
  /** Possible mentors that `perMentee` cut off. */
  readonly cutOff: number;
  /** Candidates without a free seat, the best scored first, and who sits there. */
  readonly full: readonly {
    readonly mentor: MentorId;
    readonly score: number;
    readonly mentees: readonly MenteeId[];
  }[];
  /** For a mentee left without: who competes for which seats; there are fewer seats than mentees. */
  readonly scarce?: ScarceSeats;
  /**
   * For a mentee left without: the fewest steps that seat them and cost nobody else their mentor, checked by matching
   * again. Absent when no step that somebody can take would do, or the search was given up.
   */
  readonly remedy?: SeatingRemedy;
  readonly refusal?: MatchingRefusal;
};

/**
 * Why this mentee has this mentor or nobody: which rules removed whom, who was full, and the smallest change that would
 * seat them. Changes are counted in seats added and rules settled; of equally small ones it is that of the best score.
 *
 * Complexity: the rules for each mentor; for a remedy up to 300 matchings of the people linked to the mentee, and one of
 * all.
 *
 * @param matching of these candidates, by `matchBest` or `matchStable`
 * @throws RangeError when the mentee is not among the people to be paired
 * @example
 * const { remedy } = diagnose(candidates, matching, mentee);
 * if (remedy) matchBest(candidatesOf(withRemedy(candidates.request, remedy))); // seats the mentee
 */
export function diagnose(candidates: Candidates, matching: Matching, mentee: MenteeId): Diagnosis {
  const { mentees, mentors, start, mentor, score, seats } = candidates;
  const i = placeOf(mentees, mentee);
  const mentorOf = placesIn(candidates, matching);
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

/** Mentor of each mentee, -1 for nobody. */
function placesIn({ mentees, mentors }: Candidates, { pairs }: Pick<Matching, "pairs">): Int32Array {
  const mentorOf = new Int32Array(mentees.length).fill(-1);
  for (const { mentee, mentor } of pairs) mentorOf[placeOf(mentees, mentee)] = placeOf(mentors, mentor);
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
    // The rules about the score are the dear ones to ask: only where nothing else removes the mentor.
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
