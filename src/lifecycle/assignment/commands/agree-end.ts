import { isCalendarDate } from "../../../base/calendar-date.js";
import type { Text } from "../../../base/text.js";
import { dayEn } from "../../../base/words-en.js";
import { dayRu } from "../../../base/words-ru.js";
import { isFilled } from "../../engine/field-checks.js";
import type { EventIn, StateIn } from "../../engine/lifecycle.js";
import type { InForce } from "../../states/assignment-state.js";
import type { AssignmentCommandOf, AssignmentSample, AssignmentSentence } from "../command-of.js";
import { ended } from "../ended.js";
import type { AssignmentLifecycle } from "../lifecycle.js";

export const label: Text = { ru: "прекратить по соглашению сторон", en: "end by agreement" };

export const command: AssignmentCommandOf<"agree-end", "end-agreed"> = {
  label,
  event: "end-agreed",
  fields: { document: isFilled, lastDay: isCalendarDate },
  causes: (_, { document, lastDay }, { on }) => ({ document, lastDay: lastDay ?? on }),
  next: { active: endedByAgreement, notice: endedByAgreement },
};

function endedByAgreement(
  state: InForce,
  { seq, on, lastDay }: EventIn<AssignmentLifecycle, "end-agreed">,
): StateIn<AssignmentLifecycle, "ended"> | undefined {
  return ended(state, { seq, on, lastDay, because: "agreement" });
}

export const ru: AssignmentSentence<"end-agreed"> = ({ document, lastDay }) =>
  `поручение прекращено по соглашению сторон, последний день — ${dayRu(lastDay)}: ${document}`;
export const en: AssignmentSentence<"end-agreed"> = ({ document, lastDay }) =>
  `the assignment ended by agreement of both sides, the last day is ${dayEn(lastDay)}: ${document}`;

export const sample: AssignmentSample = ({ move }) => [
  move("2026-01-12", "head", {
    type: "agree-end",
    document: "соглашение № 3",
    agreedBy: ["mentor", "head"],
  }),
];
