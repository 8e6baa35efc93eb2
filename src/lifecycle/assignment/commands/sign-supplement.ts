import type { Text } from "../../../base/text.js";
import { dayEn } from "../../../base/words-en.js";
import { dayRu } from "../../../base/words-ru.js";
import { contractParts } from "../../../codes/people/assignment-keys.js";
import { codeOf, isDayIfAny, isFilled, listOf } from "../../engine/field-checks.js";
import type { AssignmentCommandOf, AssignmentSample, AssignmentSentence } from "../command-of.js";

export const label: Text = { ru: "подписать дополнительное соглашение", en: "sign the contract supplement" };

export const command: AssignmentCommandOf<"sign-supplement", "supplement-signed"> = {
  label,
  event: "supplement-signed",
  fields: {
    document: isFilled,
    covers: /* @__PURE__ */ listOf(/* @__PURE__ */ codeOf(contractParts)),
    until: isDayIfAny,
  },
  causes: (_, { document, covers, until }) =>
    until === undefined ? { document, covers } : { document, covers, until },
  next: {
    consented: (state, { seq, on, document, until }) => {
      if (until !== undefined && until < on) return undefined;
      const signed = { ...state, seq, asOf: on, status: "contracted", contract: document } as const;
      return until === undefined ? signed : { ...signed, until };
    },
  },
};

export const ru: AssignmentSentence<"supplement-signed"> = ({ document, until }) =>
  `подписано: ${document}${until ? `, срок до ${dayRu(until)}` : ""}`;
export const en: AssignmentSentence<"supplement-signed"> = ({ document, until }) =>
  `signed: ${document}${until ? `, with a term to ${dayEn(until)}` : ""}`;

export const sample: AssignmentSample = ({ move, day }) => [
  move("2025-08-20", "head", {
    type: "sign-supplement",
    document: "дополнительное соглашение № 1",
    covers: ["content", "term", "form", "payment"],
    until: day("2026-05-31"),
  }),
];
