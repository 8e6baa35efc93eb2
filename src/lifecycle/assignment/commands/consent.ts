import type { Text } from "../../../base/text.js";
import { isFilled } from "../../engine/field-checks.js";
import type { AssignmentCommandOf, AssignmentSample, AssignmentSentence } from "../command-of.js";

export const label: Text = { ru: "дать письменное согласие", en: "give written consent" };

export const command: AssignmentCommandOf<"consent", "consented"> = {
  label,
  event: "consented",
  fields: { document: isFilled },
  causes: (_, { document }) => ({ document }),
  next: {
    offered: (_, { seq, on, document }) => ({
      seq,
      asOf: on,
      status: "consented",
      consentedOn: on,
      consent: document,
    }),
  },
};

export const ru: AssignmentSentence<"consented"> = ({ document }) =>
  `дано письменное согласие${isPlain(document) ? "" : `: ${document}`}`;
export const en: AssignmentSentence<"consented"> = ({ document }) =>
  `consented in writing${isPlain(document) ? "" : `: ${document}`}`;

/** A paper whose name says no more than that it is a consent. */
function isPlain(document: string): boolean {
  return ["согласие", "письменное согласие", "consent", "written consent"].includes(
    document.trim().toLowerCase(),
  );
}

export const sample: AssignmentSample = ({ move }) => [
  move("2025-08-19", "mentor", { type: "consent", document: "согласие" }),
];
