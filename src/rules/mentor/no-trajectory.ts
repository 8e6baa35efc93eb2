import type { NoFacts, Sentence } from "../../base/text.js";
import type { Mentor } from "../../model/mentor.js";
import { staffModelFrom } from "../act-dates.js";
import type { Check, RuleEntry } from "../rule.js";

export const rule: RuleEntry = {
  source: { act: "az-1128", certainty: "partly-seen" },
  layer: "recommendation",
  audience: "staff",
  severity: "warning",
  whenAdopted: "warning",
  inForce: { from: staffModelFrom },
};

export type Facts = NoFacts;

/** Evidence has a kind and a day, or is an earlier program; words such as “yes” are none. */
export const check: Check<Mentor, Facts> = ({ buildsTrajectory = [] }) =>
  buildsTrajectory.every(
    ({ kind, on, program }) => program === undefined && (kind === undefined || on === undefined),
  )
    ? [{ path: ["buildsTrajectory"], details: {} }]
    : [];

export const ru: Sentence<Facts> = () =>
  "Не подтверждена способность наставника выстроить индивидуальную траекторию наставляемого";

export const en: Sentence<Facts> = () =>
  "Nothing shows that the mentor can build the mentee's individual path";
