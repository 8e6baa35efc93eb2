import { isCalendarDate } from "../../../base/calendar-date.js";
import type { Text } from "../../../base/text.js";
import { departures } from "../../../codes/people/assignment-keys.js";
import { codeOf } from "../../engine/field-checks.js";
import type { AssignmentCommandOf, AssignmentSample } from "../command-of.js";
import { ended } from "../ended.js";

export const label: Text = { ru: "отметить уход наставника", en: "record the mentor's departure" };

export const command: AssignmentCommandOf<"record-departure", "ended"> = {
  label,
  event: "ended",
  fields: { lastDay: isCalendarDate, because: /* @__PURE__ */ codeOf(departures) },
  causes: (_, { departure }, { on }) => ({ lastDay: on, because: departure }),
  next: { active: ended, notice: ended },
};

export const sample: AssignmentSample = ({ move }) => [
  move("2026-01-12", "head", { type: "record-departure", departure: "transfer" }),
];
