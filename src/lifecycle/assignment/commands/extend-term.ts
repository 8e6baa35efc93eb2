import { isCalendarDate } from "../../../base/calendar-date.js";
import type { Text } from "../../../base/text.js";
import { dayEn } from "../../../base/words-en.js";
import { dayRu } from "../../../base/words-ru.js";
import { isFilled } from "../../engine/field-checks.js";
import type { AssignmentCommandOf, AssignmentSample, AssignmentSentence } from "../command-of.js";
import { inForce } from "../in-force.js";

export const label: Text = { ru: "продлить срок по договору", en: "extend the term of the contract" };

export const command: AssignmentCommandOf<"extend-term", "term-extended"> = {
  label,
  event: "term-extended",
  fields: { document: isFilled, until: isCalendarDate },
  causes: (_, { document, until }) => ({ document, until }),
  next: {
    active: (state, { seq, on, document, until }) =>
      until > (state.until ?? on)
        ? { ...inForce(state), seq, asOf: on, status: "active", contract: document, until }
        : undefined,
  },
};

export const ru: AssignmentSentence<"term-extended"> = ({ document, until }) =>
  `срок продлён до ${dayRu(until)}: ${document}`;
export const en: AssignmentSentence<"term-extended"> = ({ document, until }) =>
  `the term was extended to ${dayEn(until)}: ${document}`;

export const sample: AssignmentSample = ({ move, day }) => [
  move("2026-02-02", "head", {
    type: "extend-term",
    document: "дополнительное соглашение № 2",
    agreedBy: ["mentor", "head"],
    until: day("2026-06-30"),
  }),
];
