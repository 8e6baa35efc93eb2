import { isCalendarDate } from "../../../base/calendar-date.js";
import type { Text } from "../../../base/text.js";
import type { AssignmentCommandOf, AssignmentSample } from "../command-of.js";
import { ended, isBecause } from "../ended.js";

export const label: Text = { ru: "завершить по истечении срока уведомления", en: "end after the notice" };

export const command: AssignmentCommandOf<"elapse", "ended"> = {
  label,
  event: "ended",
  fields: { lastDay: isCalendarDate, because: /* @__PURE__ */ isBecause("notice") },
  causes: ({ lastDay }) => ({ lastDay, because: "notice" }),
  next: {
    notice: (state, event) =>
      event.lastDay === state.lastDay && state.lastDay < event.on ? ended(state, event) : undefined,
  },
};

export const sample: AssignmentSample = ({ move }) => [move("2026-03-05", "system", { type: "elapse" })];
