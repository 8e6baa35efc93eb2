import type { Sentence } from "../../base/text.js";
import { countEn } from "../../base/words-en.js";
import { countRu } from "../../base/words-ru.js";
import type { Program } from "../../model/program.js";
import { staffModelFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";
import { knownKinds } from "./known-kinds.js";
import type { InRole } from "./roles-of.js";
import { isMentee, isMentor } from "./roles-of.js";

export const rule: RuleEntry = {
  source: { act: "az-1128", certainty: "recalled" },
  layer: "recommendation",
  audience: "staff",
  severity: "warning",
  whenAdopted: "warning",
  inForce: { from: staffModelFrom },
};

/** In reverse mentoring somebody of less service mentors somebody of more. */
export type Facts = { readonly mentorYears: number; readonly menteeYears: number };

/** Judged only when the years of service of both sides are known as numbers; one fitting pair is enough. */
export const check: Check<Program, Facts> = (program) => {
  const reverse = knownKinds(program).find(({ entry }) => entry.swapsSides);
  if (reverse === undefined) return [];
  const [ofMentors, ofMentees] = [yearsOf(program, isMentor), yearsOf(program, isMentee)];
  if (ofMentors.length === 0 || ofMentees.length === 0) return [];
  const [mentorYears, menteeYears] = [Math.min(...ofMentors), Math.max(...ofMentees)];
  return mentorYears < menteeYears ? [] : [{ path: reverse.path, details: { mentorYears, menteeYears } }];
};

function yearsOf({ participants }: Program, inRole: InRole): readonly number[] {
  return participants.filter(inRole).flatMap(({ experience }) => experience?.years ?? []);
}

export const ru: Sentence<Facts> = ({ mentorYears, menteeYears }) =>
  "В реверсивном наставничестве у наставника стаж должен быть меньше, чем у наставляемого, а он " +
  (mentorYears === menteeYears
    ? `такой же: ${countRu(mentorYears, ["год", "года", "лет"])}`
    : `больше: ${countRu(mentorYears, ["год", "года", "лет"])} против ${countRu(menteeYears, ["года", "лет", "лет"])}`);

export const en: Sentence<Facts> = ({ mentorYears, menteeYears }) =>
  `In reverse mentoring the mentor has less service: the mentor has ${yearsEn(mentorYears)}, the mentee ${yearsEn(menteeYears)}`;

function yearsEn(years: number): string {
  return countEn(years, ["year", "years"]);
}
