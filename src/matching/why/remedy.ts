import type { MenteeId, MentorId } from "../../base/id.js";
import type { Candidates } from "../candidates/candidates-of.js";
import { candidatesOf } from "../candidates/candidates-of.js";
import type { Exclusion } from "../request/hard-rules.js";
import { matchBest } from "../best/match-best.js";
import { matchStable } from "../stable/match-stable.js";
import type { HowMatched, Matching } from "../answer/matching.js";
import type { MatchingRequest } from "../request/matching-request.js";

/** One step: a mentor takes more mentees, or a rule is waived for one pair. */
export type SeatingStep =
  | { readonly code: "seat.add"; readonly mentor: MentorId; readonly seats: number }
  | {
      readonly code: "rule.waive";
      readonly mentee: MenteeId;
      readonly mentor: MentorId;
      readonly rule: Exclusion;
    };

/** Steps that together seat a mentee. */
export type SeatingRemedy = { readonly steps: readonly [SeatingStep, ...SeatingStep[]] };

/**
 * A new request with the remedy carried out; the request given stays unchanged.
 *
 * @example matchBest(candidatesOf(withRemedy(request, remedy)))
 */
export function withRemedy(
  request: MatchingRequest,
  { steps }: Pick<SeatingRemedy, "steps">,
): MatchingRequest {
  const added = new Map<MentorId, number>();
  for (const step of steps) {
    if (step.code === "seat.add") added.set(step.mentor, (added.get(step.mentor) ?? 0) + step.seats);
  }
  return {
    ...request,
    mentors: request.mentors.map((mentor) => {
      const more = added.get(mentor.id) ?? 0;
      const { groupSize: group } = mentor;
      const wider = group && { groupSize: { ...group, max: group.max + more } };
      return more === 0 ? mentor : { ...mentor, seats: mentor.seats + more, ...wider };
    }),
    waived: [
      ...(request.waived ?? []),
      ...steps.flatMap((step) => {
        if (step.code !== "rule.waive") return [];
        const { mentee, mentor, rule } = step;
        return [{ mentee, mentor, rule }];
      }),
    ],
  };
}

/** Matches other candidates with the same method and options. */
export function matchAgain(candidates: Candidates, how: HowMatched): Matching {
  return how.method === "best" ? matchBest(candidates, how.options) : matchStable(candidates, how);
}

/** Whether the steps, after matching again, seat the mentee and nobody loses a mentor. */
export function helps(
  request: MatchingRequest,
  matching: Pick<Matching, "how" | "unmatched">,
  mentee: MenteeId,
  steps: SeatingRemedy["steps"],
): boolean {
  const again = matchAgain(candidatesOf(withRemedy(request, { steps })), matching.how);
  const before = new Set(matching.unmatched);
  return again.refusal === undefined && again.unmatched.every((id) => id !== mentee && before.has(id));
}
