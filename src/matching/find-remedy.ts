import type { Candidates } from "./candidates-of.js";
import { connectedPart } from "./connected-part.js";
import { explainPair } from "./explain-pair.js";
import type { Exclusion } from "./hard-rules.js";
import { hardRules } from "./hard-rules.js";
import type { Matching } from "./matching.js";
import { mostSeats } from "./matching-request.js";
import type { SeatingRemedy, SeatingStep } from "./remedy.js";
import { helps } from "./remedy.js";

/** What would make one mentor possible: rules to settle, and whether a seat is free then. */
type Way = {
  readonly mentor: number;
  readonly score: number;
  readonly rules: readonly Exclusion[];
  readonly free: boolean;
};

const mostTries = 300;

/**
 * The fewest steps that seat a mentee and cost nobody else their mentor: each is tried among the people it can concern, and
 * confirmed among all. A seat more may seat somebody with a stronger need instead, and then two are tried.
 *
 * @param load mentees of each mentor in the matching
 */
export function findRemedy(
  candidates: Candidates,
  matching: Matching,
  load: Int32Array,
  i: number,
): SeatingRemedy | undefined {
  const { mentees, mentors, request } = candidates;
  const mentee = mentees[i]!.id;
  const ways = waysTo(candidates, load, i);
  // More seats than there are people without one never help.
  const mostSteps = Math.max(0, ...ways.map(({ rules }) => rules.length)) + matching.unmatched.length;
  const parts = new Map<number, Candidates["request"]>();
  let tries = 0;
  for (let count = 1; count <= mostSteps; count++) {
    for (const { mentor: j, rules, free } of ways) {
      const added = count - rules.length;
      if (added < 0 || (free ? added > 0 : added === 0)) continue;
      if (added > 0 && mentors[j]!.seats + added > mostSeats) continue;
      if (++tries > mostTries) return undefined;
      const mentor = mentors[j]!.id;
      const steps: SeatingStep[] = rules.map((rule) => ({ code: "rule.waive", mentee, mentor, rule }));
      if (added > 0) steps.push({ code: "seat.add", mentor, seats: added });
      const some = steps as [SeatingStep, ...SeatingStep[]];
      const part = parts.get(j) ?? connectedPart(candidates, [mentee], [mentor]);
      parts.set(j, part);
      if (helps(part, matching, mentee, some) && helps(request, matching, mentee, some)) {
        return { steps: some };
      }
    }
  }
  return undefined;
}

/** Mentors who could be made possible, the best scored first. A full one counts its seat as a step, not as a rule. */
function waysTo(candidates: Candidates, load: Int32Array, i: number): readonly Way[] {
  const { mentees, mentors, seats: free, mentor, start } = candidates;
  const possible = new Set(mentor.subarray(start[i], start[i + 1]));
  const ways = mentors.flatMap(({ id }, j): readonly Way[] => {
    const { excluded, score } = explainPair(candidates, mentees[i]!.id, id);
    const rules = excluded.filter((rule) => rule !== "mentor.no-seat");
    const cutOff = rules.length === 0 && excluded.length === 0 && !possible.has(j);
    if (cutOff || !rules.every((rule) => hardRules[rule].waivable)) return [];
    return [{ mentor: j, score, rules, free: load[j]! < free[j]! }];
  });
  return ways
    .filter(({ rules, free: isFree }) => rules.length > 0 || !isFree)
    .sort((a, b) => b.score - a.score || a.mentor - b.mentor);
}
