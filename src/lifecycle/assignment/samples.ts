import { calendarDate } from "../../base/calendar-date.js";
import { idOf } from "../../base/id.js";
import type { WorkCalendar } from "../../base/work-calendar.js";
import type { AssignmentCommand } from "./command.js";
import type { AssignmentContext } from "./guards.js";
import type { Actor } from "../engine/actor.js";

type Move = { readonly command: AssignmentCommand; readonly context: AssignmentContext };

/** Moves of a made-up assignment, with a calendar that knows only weekdays. */
export function assignmentSamples(): { readonly [Type in AssignmentCommand["type"]]: readonly Move[] } {
  const assignment = {
    id: idOf("assignment", "assignment:sample"),
    mentor: idOf("person", "person:mentor"),
    mentees: [idOf("person", "person:mentee")],
    basis: "permanent-duty", // so that the order may follow the consent with or without a supplement
  } as const;
  const move = (on: string, actor: Actor, command: AssignmentCommand): Move => ({
    command,
    context: { on: calendarDate(on), actor, assignment, calendar: weekdaysOnly, week: "five-day" },
  });
  const covers = ["content", "term", "form", "payment"] as const;
  const until = calendarDate("2026-05-31");
  const supplement = move("2025-08-20", "head", {
    type: "sign-supplement",
    document: "дополнительное соглашение № 1",
    covers,
    until,
  });
  return {
    offer: [move("2025-08-18", "curator", { type: "offer" })],
    decline: [move("2025-08-19", "mentor", { type: "decline" })],
    withdraw: [move("2025-08-19", "head", { type: "withdraw" })],
    consent: [move("2025-08-19", "mentor", { type: "consent", document: "согласие" })],
    "sign-supplement": [supplement],
    "issue-order": [move("2025-08-25", "head", { type: "issue-order", order: "№ 11-од" })],
    "give-notice": [
      // Without a supplement so far: a term that ends within the notice, so that it may also expire.
      move("2026-02-16", "head", {
        type: "extend-term",
        document: "дополнительное соглашение № 1",
        until: calendarDate("2026-03-02"),
      }),
      move("2026-02-26", "mentor", { type: "give-notice", document: "уведомление" }),
    ],
    "withdraw-notice": [move("2026-02-27", "mentor", { type: "withdraw-notice", agreedBy: ["head"] })],
    elapse: [move("2026-03-05", "system", { type: "elapse" })],
    "extend-term": [
      move("2026-02-02", "head", {
        type: "extend-term",
        document: "дополнительное соглашение № 2",
        until: calendarDate("2026-06-30"),
      }),
    ],
    expire: [
      move("2026-01-12", "head", { type: "extend-term", document: "дополнительное соглашение № 2", until }),
      move("2026-07-01", "system", { type: "expire" }),
    ],
    close: [move("2026-05-29", "system", { type: "close" })],
    "record-departure": [move("2026-01-12", "head", { type: "record-departure", departure: "transfer" })],
  };
}

const weekdaysOnly: WorkCalendar = {
  kind: "work-calendar",
  schemaVersion: 1,
  id: "weekdays-only",
  sources: [],
  years: [2025, 2026].map((year) => ({
    year,
    certainty: "labour-code",
    sources: [],
    holidays: [],
    transfers: [],
    paidNonWorking: [],
  })),
  notes: [],
};
