import type { Text } from "../../../base/text.js";
import { isFilled } from "../../engine/field-checks.js";
import type { ProgramCommandOf, ProgramSample, ProgramSentence } from "../command-of.js";
import { until } from "../running.js";

export const label: Text = { ru: "приостановить", en: "suspend" };

export const command: ProgramCommandOf<"suspend", "suspended"> = {
  label,
  event: "suspended",
  fields: { reason: isFilled },
  causes: (_, { reason }) => ({ reason }),
  next: {
    active: ({ startedOn, order, edition, done, reviewedOn, ends }, { seq, on: asOf, reason }) => {
      const kept = { startedOn, order, edition, done, reviewedOn };
      const reached = { status: "suspended" as const, seq, asOf, suspendedOn: asOf, reason };
      return until(ends, Object.assign(reached, kept));
    },
  },
};

export const ru: ProgramSentence<"suspended"> = ({ reason }) => `программа приостановлена: ${reason}`;
export const en: ProgramSentence<"suspended"> = ({ reason }) => `the program was suspended: ${reason}`;

export const sample: ProgramSample = ({ move }) => [
  move("2026-01-20", "curator", { type: "suspend", reason: "длительная болезнь" }),
];
