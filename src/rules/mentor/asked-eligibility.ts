import type { Mentor } from "../../model/mentor.js";
import type { Person } from "../../model/person.js";
import type { EligibilityCriterion } from "../mentor-eligibility.js";
import { judgedEligibility } from "../mentor-eligibility.js";
import type { CheckContext } from "../rule.js";

// Years of service, a category and the like are asked for by local acts only: the rules on them ask for what the profile
// says and for nothing without it.

/** The criteria of the profile that a mentor certainly does not meet, or of which too little is known. */
export function criteriaThat(
  verdict: "unmet" | "unknown",
  mentor: Mentor,
  context: CheckContext,
): readonly EligibilityCriterion[] {
  const judged = judgedEligibility(personOf(mentor, context), context.profile.eligibility, context.on);
  return judged.flatMap(([criterion, found]) => (found === verdict ? [criterion] : []));
}

/** What is known of the person who mentors. */
export function personOf({ person }: Mentor, { people }: CheckContext): Person | undefined {
  return people?.get(person);
}
