import { addDays, isCalendarDate } from "../../../base/calendar-date.js";
import type { Text } from "../../../base/text.js";
import type { EventIn, StateIn } from "../../engine/lifecycle.js";
import type { InForce } from "../../states/assignment-state.js";
import type { AssignmentCommandOf, AssignmentSample } from "../command-of.js";
import { ended, isBecause } from "../ended.js";
import type { AssignmentLifecycle } from "../lifecycle.js";

export const label: Text = { ru: "завершить по истечении срока", en: "end with the term" };

export const command: AssignmentCommandOf<"expire", "ended"> = {
  label,
  event: "ended",
  fields: { lastDay: isCalendarDate, because: /* @__PURE__ */ isBecause("term") },
  causes: ({ until }, _, { on }) => ({ lastDay: until ?? addDays(on, -1), because: "term" }),
  next: { active: expired, notice: expired },
};

/** The last day is that of the contract, and it is over. */
function expired(
  state: InForce,
  event: EventIn<AssignmentLifecycle, "ended">,
): StateIn<AssignmentLifecycle, "ended"> | undefined {
  const { lastDay, on } = event;
  return lastDay === (state.until ?? lastDay) && lastDay < on ? ended(state, event) : undefined;
}

export const sample: AssignmentSample = ({ move, day }) => [
  move("2026-01-12", "head", {
    type: "extend-term",
    document: "дополнительное соглашение № 2",
    agreedBy: ["mentor", "head"],
    until: day("2026-05-31"),
  }),
  move("2026-07-01", "system", { type: "expire" }),
];
