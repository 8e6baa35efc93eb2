import type { Mentor } from "../model/mentor.js";
import { checkMentor } from "./check-records.js";
import type { RuleContext } from "./rule-context.js";

/**
 * The mentors whom a rule of the profile bars on a day, each with the codes of the rules, as `candidatesOf` takes them
 * for `ineligible`. Only errors bar: what warns or cannot be decided is left to people.
 *
 * @example
 * candidatesOf({ mentees, mentors, criteria, ineligible: ineligibleMentors(mentors, { on, profile, people }) });
 */
export function ineligibleMentors(
  mentors: readonly Mentor[],
  context: RuleContext,
): ReadonlyMap<Mentor["id"], readonly string[]> {
  const barred = mentors.map((mentor) => [mentor.id, errorsOf(mentor, context)] as const);
  return new Map(barred.filter(([, codes]) => codes.length > 0));
}

function errorsOf(mentor: Mentor, context: RuleContext): readonly string[] {
  return checkMentor(mentor, context).flatMap(({ code, severity }) => (severity === "error" ? [code] : []));
}
