import type { CalendarDate } from "../base/calendar-date.js";
import { entryIn } from "../codes/code-list.js";
import type { QualificationCategory } from "../codes/people/person-keys.js";
import { qualificationCategories } from "../codes/people/person-keys.js";
import type { DayBounds } from "../time/period.js";
import type { Person } from "../model/person.js";
import { monthsLater } from "./months-later.js";

/** The categories that local acts ask of a mentor. Nobody asks for the category педагог-наставник. */
export type AskedCategory = Extract<QualificationCategory, "first" | "highest">;

/**
 * What a local act asks of whoever is to be a mentor. What is absent is not asked, and no federal act asks for any of
 * it: all they want, results and a written consent, has rules of its own. Years are full years of service, whole, 0 or
 * more.
 */
export type MentorEligibility = {
  readonly yearsInProfession?: number;
  readonly yearsInOrganisation?: number;
  /** This category or a higher one. */
  readonly categoryAtLeast?: AskedCategory;
  readonly noOpenPenalty?: boolean;
};

export type EligibilityCriterion = keyof MentorEligibility;

/** How strict each demand is, if it is made. */
const strictness: Readonly<Record<EligibilityCriterion, (asked: MentorEligibility) => number | undefined>> = {
  yearsInProfession: ({ yearsInProfession }) => yearsInProfession,
  yearsInOrganisation: ({ yearsInOrganisation }) => yearsInOrganisation,
  categoryAtLeast: ({ categoryAtLeast }) => categoryAtLeast && qualificationCategories[categoryAtLeast].rank,
  noOpenPenalty: ({ noOpenPenalty }) => (noOpenPenalty === undefined ? undefined : Number(noOpenPenalty)),
};

const criteria = Object.keys(strictness) as readonly EligibilityCriterion[];

/** The demands of a lower layer that ask for less than the layers above do. */
export function loosenedCriteria(
  above: MentorEligibility,
  own: MentorEligibility,
): readonly EligibilityCriterion[] {
  return criteria.filter((criterion) => {
    const [asked, wanted] = [strictness[criterion](above), strictness[criterion](own)];
    return asked !== undefined && wanted !== undefined && wanted < asked;
  });
}

/** `unknown` when nobody has told the fact, or it is too vague to judge by. */
type EligibilityVerdict = "met" | "unmet" | "unknown";

/** The criteria that are asked, each with what is known of the person by the day. */
export function judgedEligibility(
  person: Person | undefined,
  { yearsInProfession, yearsInOrganisation, categoryAtLeast, noOpenPenalty }: MentorEligibility,
  on: CalendarDate,
): readonly (readonly [EligibilityCriterion, EligibilityVerdict])[] {
  const served = (since: DayBounds | undefined, years: number) => serviceVerdict(since, years, on);
  return [
    ...(yearsInProfession
      ? [["yearsInProfession", served(person?.inProfessionSince, yearsInProfession)] as const]
      : []),
    ...(yearsInOrganisation
      ? [["yearsInOrganisation", served(person?.inOrganisationSince, yearsInOrganisation)] as const]
      : []),
    ...(categoryAtLeast ? [["categoryAtLeast", categoryVerdict(person, categoryAtLeast, on)] as const] : []),
    ...(noOpenPenalty ? [["noOpenPenalty", penaltyVerdict(person)] as const] : []),
  ];
}

function serviceVerdict(since: DayBounds | undefined, years: number, on: CalendarDate): EligibilityVerdict {
  const first = since && monthsLater(since.earliest, 12 * years);
  const last = since && monthsLater(since.latest, 12 * years);
  if (first === undefined || last === undefined) return "unknown";
  if (on >= last) return "met";
  return on < first ? "unmet" : "unknown";
}

/** A record without any category says nothing of them: who has none holds `none`. */
function categoryVerdict(
  person: Person | undefined,
  atLeast: AskedCategory,
  on: CalendarDate,
): EligibilityVerdict {
  const held = (person?.categories ?? []).filter(({ since = on }) => since <= on);
  const ranks = held.map(({ category }) => entryIn(qualificationCategories, category)?.rank);
  if (ranks.some((rank = -1) => rank >= qualificationCategories[atLeast].rank)) return "met";
  return ranks.length === 0 || ranks.includes(undefined) ? "unknown" : "unmet";
}

function penaltyVerdict(person: Person | undefined): EligibilityVerdict {
  if (person?.openPenalty === undefined) return "unknown";
  return person.openPenalty ? "unmet" : "met";
}
