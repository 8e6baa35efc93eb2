import { isCalendarDate } from "../../../base/calendar-date.js";
import type { Text } from "../../../base/text.js";
import type { AssignmentCommandOf, AssignmentSample } from "../command-of.js";
import { ended, isBecause } from "../ended.js";

export const label: Text = { ru: "завершить вместе с программой", en: "end with the program" };

export const command: AssignmentCommandOf<"close", "ended"> = {
  label,
  event: "ended",
  fields: { lastDay: isCalendarDate, because: /* @__PURE__ */ isBecause("program-closed") },
  /** A term or a notice that was over before ended the assignment then. */
  causes: (state, _, { on }) => {
    const over = [state.until, state.status === "notice" ? state.lastDay : undefined];
    const [lastDay = on] = [on, ...over.filter((day) => day !== undefined)].sort();
    return { lastDay, because: "program-closed" };
  },
  next: { active: ended, notice: ended },
};

export const sample: AssignmentSample = ({ move }) => [move("2026-05-29", "system", { type: "close" })];
