import type { Sentence } from "../../base/text.js";
import type { CalendarDate } from "../../base/calendar-date.js";
import type { DevelopmentPlan } from "../../model/development-plan.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = {
  source: { certainty: "design" },
  layer: "hint",
  severity: "warning",
};

export type Facts = { readonly side: "mentor" | "mentee" };

export const check: Check<DevelopmentPlan, Facts> = ({ mentor, mentorAgreedOn, menteeAgreedOn }, { on }) => {
  const isOpen = (day: CalendarDate | undefined) => day === undefined || day > on;
  return [
    ...(isOpen(menteeAgreedOn) ? [{ path: ["menteeAgreedOn"], details: { side: "mentee" as const } }] : []),
    ...(mentor !== undefined && isOpen(mentorAgreedOn)
      ? [{ path: ["mentorAgreedOn"], details: { side: "mentor" as const } }]
      : []),
  ];
};

export const ru: Sentence<Facts> = ({ side }) =>
  side === "mentor"
    ? "План профессионального становления не согласован наставником"
    : "План профессионального становления не согласован наставляемым";

export const en: Sentence<Facts> = ({ side }) => `The development plan is not agreed by the ${side}`;
