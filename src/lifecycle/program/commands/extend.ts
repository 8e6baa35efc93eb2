import { isCalendarDate } from "../../../base/calendar-date.js";
import type { Text } from "../../../base/text.js";
import { dayEn } from "../../../base/words-en.js";
import { dayRu } from "../../../base/words-ru.js";
import { isTextIfAny } from "../../engine/field-checks.js";
import type { ProgramCommandOf, ProgramSample, ProgramSentence } from "../command-of.js";
import { activeAfter, isLonger } from "../running.js";

export const label: Text = { ru: "продлить", en: "extend" };

export const command: ProgramCommandOf<"extend", "extended"> = {
  label,
  event: "extended",
  fields: { ends: isCalendarDate, contract: isTextIfAny },
  causes: (_, { ends, contract }) => (contract === undefined ? { ends } : { ends, contract }),
  next: {
    active: (state, event) =>
      isLonger(state, event.ends, event.on) ? activeAfter(event, state, event.ends, state.order) : undefined,
  },
};

export const ru: ProgramSentence<"extended"> = ({ ends }) => `программа продлена до ${dayRu(ends)}`;
export const en: ProgramSentence<"extended"> = ({ ends }) => `the program was extended to ${dayEn(ends)}`;

export const sample: ProgramSample = ({ move, day, agreedBy }) => [
  move("2026-01-15", "mentor", {
    type: "extend",
    ends: day("2026-06-30"),
    agreedBy,
    contract: "дополнительное соглашение № 2",
  }),
];
