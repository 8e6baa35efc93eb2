import type { CalendarDate } from "../../../base/calendar-date.js";
import type { Text } from "../../../base/text.js";
import { dayEn } from "../../../base/words-en.js";
import { dayRu } from "../../../base/words-ru.js";
import { isDayIfAny, isTextIfAny } from "../../engine/field-checks.js";
import type { ProgramCommandOf, ProgramIn, ProgramSample, ProgramSentence } from "../command-of.js";
import { activeAfter } from "../running.js";
import { latestAfterSuspension } from "../term.js";

export const label: Text = { ru: "возобновить", en: "resume" };

export const command: ProgramCommandOf<"resume", "resumed"> = {
  label,
  event: "resumed",
  fields: { ends: isDayIfAny, contract: isTextIfAny },
  causes: (_, { ends, contract }) => {
    if (ends === undefined) return {};
    return contract === undefined ? { ends } : { ends, contract };
  },
  next: {
    suspended: (state, event) => {
      const ends = event.ends ?? state.ends;
      return isGivenBack(state, ends, event.on) ? activeAfter(event, state, ends, state.order) : undefined;
    },
  },
};

/** At most the days of the suspension are given back, and none are taken. */
function isGivenBack(
  state: ProgramIn<"suspended">,
  ends: CalendarDate | undefined,
  on: CalendarDate,
): boolean {
  if (state.ends === undefined || ends === undefined) return state.ends === ends;
  return state.ends <= ends && ends <= latestAfterSuspension(state.ends, state.suspendedOn, on);
}

export const ru: ProgramSentence<"resumed"> = ({ ends }) =>
  `программа возобновлена${ends ? `, до ${dayRu(ends)}` : ""}`;
export const en: ProgramSentence<"resumed"> = ({ ends }) =>
  `the program was resumed${ends ? `, to ${dayEn(ends)}` : ""}`;

export const sample: ProgramSample = ({ move, day, agreedBy }) => [
  move("2026-02-20", "curator", {
    type: "resume",
    ends: day("2026-06-30"),
    agreedBy,
    contract: "дополнительное соглашение № 2",
  }),
];
