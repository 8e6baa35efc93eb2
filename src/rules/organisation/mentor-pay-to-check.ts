import type { Sentence } from "../../base/text.js";
import { mentorPays as labels } from "../../codes/organisations/organisation-facts.js";
import type { MentorPay } from "../../codes/organisations/organisation-keys.js";
import { mentorPays } from "../../codes/organisations/organisation-keys.js";
import type { Organisation } from "../../model/organisation.js";
import { mentoringArticleFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = {
  source: { act: "rostrud-2025", certainty: "seen" },
  layer: "recommendation",
  severity: "info",
  inForce: { from: mentoringArticleFrom },
  reading: "inspectorate",
};

export type Facts = { readonly pay: MentorPay };

export const check: Check<Organisation, Facts> = ({ mentorPay }) =>
  mentorPay !== undefined && mentorPays[mentorPay].toCheck
    ? [{ path: ["mentorPay"], details: { pay: mentorPay } }]
    : [];

export const ru: Sentence<Facts> = ({ pay }) =>
  `Труд наставников оформлен как «${labels[pay].ru}»: проверьте это с учётом разъяснений Роструда`;

export const en: Sentence<Facts> = ({ pay }) =>
  `The work of mentors is arranged as “${labels[pay].en}”: check it against the labour inspectorate's letters`;
