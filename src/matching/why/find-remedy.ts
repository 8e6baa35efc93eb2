import type { Candidates } from "../candidates/candidates-of.js";
import { connectedPart } from "../candidates/connected-part.js";
import { explainPair } from "../candidates/explain-pair.js";
import type { Exclusion } from "../request/hard-rules.js";
import { hardRules } from "../request/hard-rules.js";
import type { Matching } from "../answer/matching.js";
import { mostSeats } from "../request/matching-request.js";
import type { SeatingRemedy, SeatingStep } from "./remedy.js";
import { helps } from "./remedy.js";

/** What would make one mentor possible: the rules to waive, and whether a seat is then free. */
type Option = {
  readonly mentor: number;
  readonly score: number;
  readonly rules: readonly Exclusion[];
  readonly free: boolean;
};

const mostTries = 300;

/**
 * The fewest steps that seat a mentee while nobody else loses a mentor. Steps are tried on the people they
 * can affect, then confirmed with all people. One more seat may go to a mentee with a stronger need; then two
 * more are tried.
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
  const options = optionsFor(candidates, load, i);
  // More seats than unmatched mentees never help.
  const mostSteps = Math.max(0, ...options.map(({ rules }) => rules.length)) + matching.unmatched.length;
  const parts = new Map<number, Candidates["request"]>();
  let tries = 0;
  for (let count = 1; count <= mostSteps; count++) {
    for (const { mentor: j, rules, free } of options) {
      const added = count - rules.length;
      if (added < 0 || (free ? added > 0 : added === 0)) continue;
      if (added > 0 && mentors[j]!.seats + added > mostSeats) continue;
      if (++tries > mostTries) return undefined;
      const mentor = mentors[j]!.id;
      const steps: SeatingStep[] = rules.map((rule) => ({ code: "rule.waive", mentee, mentor, rule }));
      if (added > 0) steps.push({ code: "seat.add", mentor, seats: added });
      const stepsTried = steps as [SeatingStep, ...SeatingStep[]];
      const part = parts.get(j) ?? connectedPart(candidates, [mentee], [mentor]);
      parts.set(j, part);
      if (helps(part, matching, mentee, stepsTried) && helps(request, matching, mentee, stepsTried)) {
        return { steps: stepsTried };
      }
    }
  }
  return undefined;
}

/**
 * Mentors who could be made possible, best score first. A seat added to a full mentor counts as a step, not
 * as a rule.
 */
function optionsFor(candidates: Candidates, load: Int32Array, i: number): readonly Option[] {
  const { mentees, mentors, seats: free, mentor, start } = candidates;
  const possible = new Set(mentor.subarray(start[i], start[i + 1]));
  const options = mentors.flatMap(({ id }, j): readonly Option[] => {
    const { excluded, score } = explainPair(candidates, mentees[i]!.id, id);
    const rules = excluded.filter((rule) => rule !== "mentor.no-seat");
    const cutOff = rules.length === 0 && excluded.length === 0 && !possible.has(j);
    if (cutOff || !rules.every((rule) => hardRules[rule].waivable)) return [];
    return [{ mentor: j, score, rules, free: load[j]! < free[j]! }];
  });
  return options
    .filter(({ rules, free: isFree }) => rules.length > 0 || !isFree)
    .sort((a, b) => b.score - a.score || a.mentor - b.mentor);
}
