import type { CalendarDate } from "../../base/calendar-date.js";
import type { Sentence } from "../../base/text.js";
import { countEn, dayEn } from "../../base/words-en.js";
import { countRu, dayRu } from "../../base/words-ru.js";
import type { Mentor } from "../../model/mentor.js";
import type { DayBounds } from "../../time/period.js";
import { monthsLater } from "../months-later.js";
import type { Breach, Check, RuleEntry } from "../rule.js";
import { criteriaThat, personOf } from "./asked-eligibility.js";

export const rule: RuleEntry = {
  source: { certainty: "recalled", clause: "локальные акты организаций" },
  layer: "local",
  severity: "error",
};

/** `from` is the first day on which the years are full, as far as the service is known. */
export type Facts = {
  readonly where: "profession" | "organisation";
  readonly years: number;
  readonly from: CalendarDate;
};

export const check: Check<Mentor, Facts> = (mentor, context) => {
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
};

function serviceShort(
  where: Facts["where"],
  since: DayBounds | undefined,
  years = 0,
): readonly Breach<Facts>[] {
  const from = since && monthsLater(since.latest, 12 * years);
  return from === undefined ? [] : [{ path: ["person"], details: { where, years, from } }];
}

export const ru: Sentence<Facts> = ({ where, years, from }) =>
  `${where === "profession" ? "Педагогический стаж наставника" : "Стаж наставника в организации"} меньше ` +
  `${countRu(years, ["года", "лет", "лет"])}: столько исполнится ${dayRu(from)}`;

export const en: Sentence<Facts> = ({ where, years, from }) =>
  `The mentor's service in the ${where} is shorter than asked for ` +
  `(${countEn(years, ["year", "years"])}): it will be full on ${dayEn(from)}`;
