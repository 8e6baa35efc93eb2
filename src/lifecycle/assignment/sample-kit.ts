import { calendarDate, type CalendarDate } from "../../base/calendar-date.js";
import { idOf } from "../../base/id.js";
import type { WorkCalendar } from "../../base/work-calendar.js";
import type { Actor } from "../engine/actor.js";
import type { SampleMove } from "../engine/samples-of.js";
import type { AssignmentCommand } from "./command.js";
import type { AssignmentLifecycle } from "./lifecycle.js";

/** A made-up assignment, and what its samples are made with. */
export type AssignmentKit = {
  readonly day: (text: string) => CalendarDate;
  readonly move: (day: string, actor: Actor, command: AssignmentCommand) => SampleMove<AssignmentLifecycle>;
};

/** Its calendar knows only weekdays. */
export function assignmentKit(): AssignmentKit {
  const assignment = {
    id: idOf("assignment", "assignment:sample"),
    mentor: idOf("person", "person:mentor"),
    mentees: [idOf("person", "person:mentee")],
    basis: "permanent-duty", // so that the order may follow the consent with or without a supplement
  } as const;
  return {
    day: calendarDate,
    move: (day, actor, command) => ({
      command,
      context: { on: calendarDate(day), actor, assignment, calendar: weekdaysOnly, week: "five-day" },
    }),
  };
}

const weekdaysOnly: WorkCalendar = {
  kind: "work-calendar",
  schemaVersion: 1,
  id: "weekdays-only",
  sources: [],
  years: /* @__PURE__ */ [2025, 2026].map((year) => ({
    year,
    certainty: "labour-code",
    sources: [],
    holidays: [],
    transfers: [],
    paidNonWorking: [],
  })),
  notes: [],
};
