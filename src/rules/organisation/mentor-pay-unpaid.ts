import type { NoFacts, Sentence } from "../../base/text.js";
import { mentorPays } from "../../codes/organisations/organisation-keys.js";
import type { Organisation } from "../../model/organisation.js";
import { extraWorkRuleFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = {
  source: { act: "rostrud-08578", certainty: "seen" },
  layer: "law",
  severity: "warning",
  judgedBy: "event-day",
  inForce: { from: extraWorkRuleFrom },
  audience: "staff",
  binds: "employer",
  owes: "pay-for-extra-work",
  form: "not-stated",
  reading: "inspectorate",
};

/** Articles 60.2 and 151, since 1 March 2025 article 351.8 too, ask for pay; a letter says: in any case. */
export type Facts = NoFacts;

export const check: Check<Organisation, Facts> = ({ mentorPay }, { on }) =>
  mentorPay !== undefined && mentorPays[mentorPay].unpaid && extraWorkRuleFrom <= on
    ? [{ path: ["mentorPay"], details: {} }]
    : [];

export const ru: Sentence<Facts> = () =>
  "Дополнительная работа наставников не оплачивается: работодатель должен её оплачивать в любом случае (так читает Трудовой кодекс Роструд)";

export const en: Sentence<Facts> = () =>
  "The extra work of mentors is not paid: the employer must pay for it in any case (so the labour inspectorate reads the Labour Code)";
