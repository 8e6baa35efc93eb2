import { calendarDate, isCalendarDate } from "../../base/calendar-date.js";
import type { CalendarCertainty } from "../../base/work-calendar.js";
import { contractParts } from "../../codes/people/assignment-keys.js";
import { ownDesign, source } from "../../codes/source.js";
import type { AssignmentCommand } from "./command.js";
import type { AssignmentEvent } from "./event.js";
import { assignmentEventOf } from "./event-of.js";
import { assignmentGuards, type AssignmentContext, type AssignmentReason } from "./guards.js";
import { nextAssignmentState } from "./next.js";
import { assignmentSamples } from "./samples.js";
import {
  assignmentStatuses,
  type AssignmentEnding,
  type AssignmentState,
  type NoticeSide,
} from "../states/assignment-state.js";
import { codeOf, listOf, isText, optional } from "../engine/field-checks.js";
import { defineMachine, type Machine } from "../engine/machine.js";

/** The five types of the assignment's machine. */
export type AssignmentLifecycle = {
  readonly state: AssignmentState;
  readonly command: AssignmentCommand;
  readonly event: AssignmentEvent;
  readonly reason: AssignmentReason;
  readonly context: AssignmentContext;
};

const law = source("tk-351.8", "seen");
const notice = source("tk-351.8", "seen", "досрочный отказ и отмена поручения");
const model = source("az-1128", "recalled");

/** The command that each event comes from. */
const causes: Readonly<Record<Exclude<AssignmentEvent["type"], "ended">, AssignmentCommand["type"]>> = {
  offered: "offer",
  declined: "decline",
  withdrawn: "withdraw",
  consented: "consent",
  "supplement-signed": "sign-supplement",
  "order-issued": "issue-order",
  "notice-given": "give-notice",
  "notice-withdrawn": "withdraw-notice",
  "term-extended": "extend-term",
};

/** An end comes from one of several, and says why it came. */
const endedBy: Readonly<Record<AssignmentEnding, AssignmentCommand["type"]>> = {
  notice: "elapse",
  term: "expire",
  "program-closed": "close",
  dismissal: "record-departure",
  transfer: "record-departure",
  "long-absence": "record-departure",
};

const sides: Readonly<Record<NoticeSide, true>> = { mentor: true, employer: true };
const certainties: Readonly<Record<CalendarCertainty, true>> = { decree: true, "labour-code": true };

/**
 * The mentor's assignment, from offer to end: consent in writing, contract clause, order, and the way out by three
 * working days' notice of either side, for which no reason is asked (before 1 March 2025 by article 60.2).
 */
export const assignmentMachine: Machine<AssignmentLifecycle> =
  /* @__PURE__ */ defineMachine<AssignmentLifecycle>({
    name: "assignment",
    version: 1,
    initial: { status: "new", seq: 0, asOf: calendarDate("0001-01-01") },
    states: assignmentStatuses,
    commands: {
      offer: { ru: "предложить наставничество", en: "offer the assignment" },
      decline: { ru: "отказаться от предложения", en: "decline the offer" },
      withdraw: { ru: "отозвать предложение", en: "withdraw the offer" },
      consent: { ru: "дать письменное согласие", en: "give written consent" },
      "sign-supplement": { ru: "подписать дополнительное соглашение", en: "sign the contract supplement" },
      "issue-order": { ru: "издать приказ", en: "issue the order" },
      "give-notice": { ru: "уведомить о досрочном прекращении", en: "give notice" },
      "withdraw-notice": { ru: "отозвать уведомление", en: "withdraw the notice" },
      elapse: { ru: "завершить по истечении уведомления", en: "end after the notice" },
      "extend-term": { ru: "продлить срок по договору", en: "extend the term of the contract" },
      expire: { ru: "завершить по истечении срока", en: "end with the term" },
      close: { ru: "завершить вместе с программой", en: "end with the program" },
      "record-departure": { ru: "отметить уход наставника", en: "record the mentor's departure" },
    },
    // prettier-ignore
    transitions: [
    { from: "new", command: "offer", to: "offered", actors: ["curator", "head"], guards: ["mentor.is-mentee", "mentor.unfit"], source: ownDesign },
    { from: "offered", command: "consent", to: "consented", actors: ["mentor"], guards: ["mentor.other-person", "document.missing"], source: law },
    { from: "offered", command: "decline", to: "declined", actors: ["mentor"], guards: ["mentor.other-person"], source: source("az-1128", "seen", "добровольность") },
    { from: "offered", command: "withdraw", to: "withdrawn", actors: ["curator", "head"], guards: [], source: ownDesign },
    { from: "consented", command: "sign-supplement", to: "contracted", actors: ["head", "mentor"], guards: ["mentor.other-person", "document.missing", "contract.incomplete", "term.malformed"], source: law },
    { from: "consented", command: "issue-order", to: "active", actors: ["head"], guards: ["order.missing", "contract.not-signed"], source: source("rostrud-2025", "seen") },
    { from: "consented", command: "decline", to: "declined", actors: ["mentor"], guards: ["mentor.other-person"], source: ownDesign },
    { from: "consented", command: "withdraw", to: "withdrawn", actors: ["curator", "head"], guards: [], source: ownDesign },
    { from: "contracted", command: "issue-order", to: "active", actors: ["head"], guards: ["order.missing", "term.over"], source: source("az-1128", "seen", "дорожная карта") },
    { from: "contracted", command: "decline", to: "declined", actors: ["mentor"], guards: ["mentor.other-person"], source: ownDesign },
    { from: "contracted", command: "withdraw", to: "withdrawn", actors: ["curator", "head"], guards: [], source: ownDesign },
    { from: "active", command: "give-notice", to: "notice", actors: ["mentor", "head"], guards: ["mentor.other-person", "document.missing", "calendar.missing", "calendar.not-covered", "notice.too-short"], source: notice },
    { from: "active", command: "extend-term", to: "active", actors: ["head", "mentor"], guards: ["mentor.other-person", "document.missing", "term.not-later"], source: model },
    { from: "active", command: "expire", to: "ended", actors: ["system", "curator", "head"], guards: ["term.open", "term.running"], source: law },
    { from: "active", command: "close", to: "ended", actors: ["system", "curator", "head"], guards: ["program.running"], source: ownDesign },
    { from: "active", command: "record-departure", to: "ended", actors: ["head"], guards: ["departure.unknown"], source: ownDesign },
    { from: "notice", command: "elapse", to: "ended", actors: ["system", "curator", "head"], guards: ["notice.running"], source: notice },
    { from: "notice", command: "withdraw-notice", to: "active", actors: ["mentor", "head"], guards: ["mentor.other-person", "notice.not-theirs", "notice.over", "notice.not-released"], source: ownDesign },
    { from: "notice", command: "expire", to: "ended", actors: ["system", "curator", "head"], guards: ["term.open", "term.running"], source: law },
    { from: "notice", command: "close", to: "ended", actors: ["system", "curator", "head"], guards: ["program.running"], source: ownDesign },
    { from: "notice", command: "record-departure", to: "ended", actors: ["head"], guards: ["departure.unknown"], source: ownDesign },
  ],
    guards: assignmentGuards,
    eventOf: assignmentEventOf,
    commandOf: (event) => (event.type === "ended" ? endedBy[event.because] : causes[event.type]),
    next: nextAssignmentState,
    subjectOf: ({ assignment }) => assignment.id,
    fields: {
      offered: {},
      declined: {},
      withdrawn: {},
      consented: { document: isText },
      "supplement-signed": {
        document: isText,
        covers: listOf(codeOf(contractParts)),
        until: optional(isCalendarDate),
      },
      "order-issued": { order: isText },
      "notice-given": {
        side: codeOf(sides),
        document: isText,
        lastDay: isCalendarDate,
        certainty: codeOf(certainties),
      },
      "notice-withdrawn": {},
      "term-extended": { document: isText, until: isCalendarDate },
      ended: { lastDay: isCalendarDate, because: codeOf(endedBy) },
    },
    upgrades: [],
    samples: assignmentSamples,
  });
