import { isCalendarDate } from "../../../base/calendar-date.js";
import type { Text } from "../../../base/text.js";
import { dayEn } from "../../../base/words-en.js";
import { dayRu } from "../../../base/words-ru.js";
import { isTextIfAny } from "../../engine/field-checks.js";
import type { ProgramCommandOf, ProgramSample, ProgramSentence } from "../command-of.js";
import { activeAfter, isLonger } from "../running.js";

export const label: Text = { ru: "вернуть в работу с продлением", en: "reopen with an extension" };

export const command: ProgramCommandOf<"reopen", "reopened"> = {
  label,
  event: "reopened",
  fields: { ends: isCalendarDate, contract: isTextIfAny },
  causes: (_, { ends, contract }) => (contract === undefined ? { ends } : { ends, contract }),
  next: {
    "summing-up": (state, event) =>
      isLonger(state, event.ends, event.on) ? activeAfter(event, state, event.ends, state.order) : undefined,
  },
};

export const ru: ProgramSentence<"reopened"> = ({ ends }) =>
  `программа возвращена в работу до ${dayRu(ends)}`;
export const en: ProgramSentence<"reopened"> = ({ ends }) => `the program was reopened, to ${dayEn(ends)}`;

export const sample: ProgramSample = ({ move, day, agreedBy }) => [
  move("2026-05-21", "curator", {
    type: "reopen",
    ends: day("2026-12-31"),
    agreedBy,
    contract: "дополнительное соглашение № 2",
  }),
];
