import { isCalendarDate } from "../../../base/calendar-date.js";
import type { Text } from "../../../base/text.js";
import { dayEn } from "../../../base/words-en.js";
import { dayRu } from "../../../base/words-ru.js";
import { isText } from "../../engine/field-checks.js";
import { heldOn } from "../activity-guards.js";
import type { ProgramCommandOf, ProgramSample, ProgramSentence } from "../command-of.js";
import { activeAfter } from "../running.js";

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
    active: ({ startedOn, ends, order, edition, done, reviewedOn }, event, { put }) => {
      const { on, activity, heldOn: held } = event;
      const before = Object.hasOwn(done, activity) ? done[activity] : undefined;
      const isInTerm = startedOn <= held && held <= on && (ends === undefined || held <= ends);
      if (!isInTerm || (before !== undefined && held <= before)) return undefined;
      const kept = { startedOn, edition, done: put(done, activity, held), reviewedOn };
      return activeAfter(event, kept, ends, order);
    },
  },
};

export const ru: ProgramSentence<"activity-recorded"> = ({ activity, heldOn: held }, called) =>
  `мероприятие${called(activity)} проведено ${dayRu(held)}`;
export const en: ProgramSentence<"activity-recorded"> = ({ activity, heldOn: held }, called) =>
  `the activity${called(activity)} was held on ${dayEn(held)}`;

export const sample: ProgramSample = ({ move }) => [
  move("2025-10-14", "mentor", { type: "record-activity", activity: "visit" }),
];
