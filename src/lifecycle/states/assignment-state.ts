import type { CalendarDate } from "../../base/calendar-date.js";
import type { CalendarCertainty } from "../../base/work-calendar.js";
import type { Departure } from "../../codes/people/assignment-keys.js";
import type { AnyState, StatusEntry } from "../engine/lifecycle.js";

/** A mentor's assignment on its way: the labour side, apart from the program it serves. */
export type AssignmentState = Pick<AnyState, "seq" | "asOf"> & AssignmentStanding;

/** Where an assignment stands, apart from its place in the history. */
export type AssignmentStanding =
  | { readonly status: "new" }
  | { readonly status: "offered"; readonly offeredOn: CalendarDate }
  | { readonly status: "declined"; readonly declinedOn: CalendarDate }
  | { readonly status: "withdrawn"; readonly withdrawnOn: CalendarDate }
  | ({ readonly status: "consented" } & Consented)
  | ({ readonly status: "contracted" } & Contracted)
  | ({ readonly status: "active" } & InForce)
  | ({ readonly status: "notice" } & InForce & NoticeGiven)
  | {
      readonly status: "ended";
      readonly since: CalendarDate;
      /** The last day on which the mentor was one. */
      readonly endedOn: CalendarDate;
      readonly because: AssignmentEnding;
    };

/** Dated and in writing. */
export type Consented = { readonly consentedOn: CalendarDate; readonly consent: string };

/** `until` is the last day of the term that the contract gives, when it gives one. */
export type Contracted = Consented & { readonly contract: string; readonly until?: CalendarDate };

/** `since` is the day of the order; before 1 March 2025 no contract clause was asked for. */
export type InForce = Consented &
  Partial<Pick<Contracted, "contract" | "until">> & { readonly since: CalendarDate; readonly order: string };

/** Whose notice runs, and the third working day after it, on which the assignment ends. */
export type NoticeGiven = {
  readonly side: NoticeSide;
  readonly givenOn: CalendarDate;
  readonly lastDay: CalendarDate;
  readonly certainty: CalendarCertainty;
};

export type NoticeSide = "mentor" | "employer";

/** Why an assignment ended: after a notice, by agreement, with its term, with its programs, or with the mentor's departure. */
export type AssignmentEnding = "notice" | "agreement" | "term" | "program-closed" | Departure;

// prettier-ignore
export const assignmentStatuses: Readonly<Record<AssignmentState["status"], StatusEntry>> = {
  new: { terminal: false, phase: "before", label: { ru: "не предложено", en: "not offered" } },
  offered: { terminal: false, phase: "before", label: { ru: "предложено", en: "offered" } },
  declined: { terminal: true, phase: "after", label: { ru: "отклонено наставником", en: "declined" } },
  withdrawn: { terminal: true, phase: "after", label: { ru: "отозвано", en: "withdrawn" } },
  consented: { terminal: false, phase: "before", label: { ru: "согласие получено", en: "consented" } },
  contracted: { terminal: false, phase: "before", label: { ru: "соглашение подписано", en: "contracted" } },
  active: { terminal: false, phase: "during", label: { ru: "действует", en: "active" } },
  notice: { terminal: false, phase: "during", label: { ru: "идёт срок уведомления", en: "under notice" } },
  ended: { terminal: true, phase: "after", label: { ru: "окончено", en: "ended" } },
};

/** Whether the mentor is a mentor now, if only until a notice is over. */
export function isInForce({ status }: AssignmentState): boolean {
  return assignmentStatuses[status].phase === "during";
}

/** Whether the mentor has consented and it still stands. */
export function hasConsent(state: AssignmentState): boolean {
  return "consentedOn" in state;
}
