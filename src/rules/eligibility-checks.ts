import type { CalendarDate } from "../base/calendar-date.js";
import type { Mentor } from "../model/mentor.js";
import type { DayBounds } from "../time/period.js";
import type { Person } from "../model/person.js";
import type { EligibilityCriterion } from "./mentor-eligibility.js";
import { judgedEligibility } from "./mentor-eligibility.js";
import { monthsLater } from "./months-later.js";
import type { MentorFacts } from "./people-facts.js";
import type { Breach, RuleContext } from "./rule.js";

type Breaches<Code extends keyof MentorFacts> = readonly Breach<MentorFacts[Code]>[];

const person = ["person"] as const;

export function tooLittleService(
  mentor: Mentor,
  context: RuleContext,
): Breaches<"mentor.too-little-service"> {
  const { inProfessionSince, inOrganisationSince } = personOf(mentor, context) ?? {};
  const { yearsInProfession, yearsInOrganisation } = context.profile.eligibility;
  const unmet = criteriaThat("unmet", mentor, context);
  return [
    ...(unmet.includes("yearsInProfession")
      ? serviceShort("profession", inProfessionSince, yearsInProfession)
      : []),
    ...(unmet.includes("yearsInOrganisation")
      ? serviceShort("organisation", inOrganisationSince, yearsInOrganisation)
      : []),
  ];
}

function serviceShort(
  where: "profession" | "organisation",
  since: DayBounds | undefined,
  years = 0,
): Breaches<"mentor.too-little-service"> {
  const from: CalendarDate | undefined = since && monthsLater(since.latest, 12 * years);
  return from === undefined ? [] : [{ path: person, details: { where, years, from } }];
}

export function categoryTooLow(mentor: Mentor, context: RuleContext): Breaches<"mentor.category-too-low"> {
  const { categoryAtLeast } = context.profile.eligibility;
  if (categoryAtLeast === undefined || !criteriaThat("unmet", mentor, context).includes("categoryAtLeast"))
    return [];
  const held = (personOf(mentor, context)?.categories ?? [])
    .filter(({ since = context.on }) => since <= context.on)
    .map(({ category }) => category);
  return [{ path: person, details: { atLeast: categoryAtLeast, held } }];
}

export function openPenalty(mentor: Mentor, context: RuleContext): Breaches<"mentor.open-penalty"> {
  const unmet = criteriaThat("unmet", mentor, context);
  return unmet.includes("noOpenPenalty") ? [{ path: person, details: {} }] : [];
}

export function eligibilityUndecided(
  mentor: Mentor,
  context: RuleContext,
): Breaches<"mentor.eligibility-undecided"> {
  const unknown = criteriaThat("unknown", mentor, context);
  return unknown.length > 0 ? [{ path: person, details: { unknown } }] : [];
}

function criteriaThat(
  verdict: "unmet" | "unknown",
  mentor: Mentor,
  context: RuleContext,
): readonly EligibilityCriterion[] {
  const judged = judgedEligibility(personOf(mentor, context), context.profile.eligibility, context.on);
  return judged.flatMap(([criterion, found]) => (found === verdict ? [criterion] : []));
}

function personOf({ person }: Mentor, { people }: RuleContext): Person | undefined {
  return people?.get(person);
}
