import { isCalendarDate } from "../../../base/calendar-date.js";
import type { Text } from "../../../base/text.js";
import { dayEn } from "../../../base/words-en.js";
import { dayRu } from "../../../base/words-ru.js";
import { isText } from "../../engine/field-checks.js";
import { heldOn } from "../activity-guards.js";
import type { ProgramCommandOf, ProgramSample, ProgramSentence } from "../command-of.js";

export const label: Text = { ru: "отметить мероприятие", en: "record an activity" };

export const command: ProgramCommandOf<"record-activity", "activity-recorded"> = {
  label,
  event: "activity-recorded",
  fields: { activity: isText, heldOn: isCalendarDate },
  causes: (state, order, context) => ({
    activity: order.activity,
    heldOn: heldOn(state, order, context),
  }),
  next: {
    active: (state, { seq, on, activity, heldOn: held }, { put }) => {
      const { startedOn, ends, done } = state;
      const before = Object.hasOwn(done, activity) ? done[activity] : undefined;
      const isInTerm = startedOn <= held && held <= on && (ends === undefined || held <= ends);
      if (!isInTerm || (before !== undefined && held <= before)) return undefined;
      return { ...state, seq, asOf: on, done: put(done, activity, held) };
    },
  },
};

export const ru: ProgramSentence<"activity-recorded"> = ({ activity, heldOn: held }) =>
  `мероприятие «${activity}» проведено ${dayRu(held)}`;
export const en: ProgramSentence<"activity-recorded"> = ({ activity, heldOn: held }) =>
  `the activity “${activity}” was held on ${dayEn(held)}`;

export const sample: ProgramSample = ({ move }) => [
  move("2025-10-14", "mentor", { type: "record-activity", activity: "visit" }),
];
