import type { CalendarDate } from "../../base/calendar-date.js";
import { dayAfter, isCalendarDate } from "../../base/calendar-date.js";
import type { AssignmentId, PersonId } from "../../base/id.js";
import type { NoFacts } from "../../base/text.js";
import type { WorkCalendar, WorkWeek } from "../../base/work-calendar.js";
import type { WorkingDay } from "../../base/working-days.js";
import { assignmentBases, contractParts, departures } from "../../codes/people/assignment-keys.js";
import { entryIn } from "../../codes/code-list.js";
import type { AssignmentBasis, ContractPart } from "../../codes/people/assignment-keys.js";
import type { MentorFinding } from "../../rules/check-records.js";
import { labourRulesOn } from "../../rules/lifecycle-settings.js";
import { noticeEnd } from "../../rules/notice-end.js";
import type { AssignmentState, NoticeSide } from "../states/assignment-state.js";
import { absentFrom, isBlank, laterOf } from "../engine/input.js";
import type { Actor } from "../engine/actor.js";
import type { AnyCommand, DecisionContext, Obstacle } from "../engine/lifecycle.js";
import { programStatuses, type ProgramState } from "../states/program-state.js";
import { noticeSideOf, speakerOf } from "./notice-side.js";
import { nothingHelps, supply, supplyEach, waitUntil, type Remedy } from "../engine/remedy.js";

/** What the machine has to know of an assignment; `mentees` are those it is for. */
export type AssignmentPapers = {
  readonly id: AssignmentId;
  readonly mentor: PersonId;
  readonly mentees: readonly PersonId[];
  readonly basis: AssignmentBasis;
};

/**
 * What an assignment's commands are judged by. A notice needs the calendar and the week of the organisation; the
 * rest of the table does without.
 */
export type AssignmentContext = DecisionContext & {
  readonly assignment: AssignmentPapers;
  readonly calendar?: WorkCalendar;
  readonly week?: WorkWeek;
  /** What `checkMentor` finds of the mentor; errors bar the offer. */
  readonly unmet?: readonly MentorFinding[];
  /** States of the programs that the assignment serves; none known when absent. */
  readonly programs?: readonly ProgramState[];
};

type AssignmentReasonFacts = {
  "mentor.is-mentee": NoFacts;
  "mentor.other-person": NoFacts;
  "mentor.unfit": { readonly unmet: readonly MentorFinding[] };
  "document.missing": NoFacts;
  "contract.incomplete": { readonly of: readonly ContractPart[] };
  "contract.not-signed": NoFacts;
  "order.missing": NoFacts;
  "calendar.missing": NoFacts;
  "calendar.not-covered": { readonly day: CalendarDate; readonly years: readonly number[] };
  "notice.too-short": { readonly earliest: CalendarDate };
  /** `from` is there when a day comes after the notice: after 31 December 9999 none does. */
  "notice.running": { readonly from?: CalendarDate };
  "notice.over": { readonly lastDay: CalendarDate };
  "notice.not-theirs": { readonly side: NoticeSide };
  "notice.not-released": { readonly of: readonly Actor[] };
  "term.malformed": { readonly earliest: CalendarDate };
  "term.over": { readonly until: CalendarDate };
  "term.open": NoFacts;
  "term.running": { readonly from: CalendarDate };
  "term.not-later": { readonly until: CalendarDate };
  "program.running": NoFacts;
  /** `until` is there when the contract gives the duty a last day. */
  "duty.running": { readonly until?: CalendarDate };
  "agreement.missing": { readonly of: readonly Actor[] };
  "end.out-of-range": { readonly earliest: CalendarDate; readonly latest: CalendarDate };
  "departure.unknown": NoFacts;
};

/** What can stand in the way of an assignment's command. */
export type AssignmentReason = {
  readonly [Code in keyof AssignmentReasonFacts]: {
    readonly code: Code;
    readonly details: AssignmentReasonFacts[Code];
  };
}[keyof AssignmentReasonFacts];

type Guard = (
  state: AssignmentState,
  command: AnyCommand,
  context: AssignmentContext,
) => Obstacle<AssignmentReason> | undefined;

export const assignmentGuards: { readonly [Code in AssignmentReason["code"]]: Guard } = {
  "mentor.is-mentee": (_, __, { assignment: { mentor, mentees } }) =>
    mentees.includes(mentor) ? { code: "mentor.is-mentee", details: {}, remedy: nothingHelps } : undefined,
  "mentor.other-person": (_, __, { actor, person, assignment: { mentor } }) =>
    actor === "mentor" && person !== undefined && person !== mentor
      ? { code: "mentor.other-person", details: {}, remedy: { do: "ask", actors: ["mentor", "head"] } }
      : undefined,
  "mentor.unfit": (_, __, { unmet: found = [] }) => {
    const unmet = found.filter(({ severity }) => severity === "error");
    return unmet.length > 0
      ? { code: "mentor.unfit", details: { unmet }, remedy: { do: "mend", record: "mentor" } }
      : undefined;
  },
  "document.missing": (_, { document }) =>
    isBlank(document)
      ? { code: "document.missing", details: {}, remedy: supply("document", "document") }
      : undefined,
  "contract.incomplete": (_, { covers }) => {
    const of = absentFrom(covers, Object.keys(contractParts) as ContractPart[]);
    const remedy = supplyEach("covers", "part", of);
    return of.length > 0 ? { code: "contract.incomplete", details: { of }, remedy } : undefined;
  },
  "contract.not-signed": ({ asOf }, _, { on, assignment: { basis } }) => {
    // Of a basis that nobody knows the law is not known to ask less.
    const isAsked =
      (entryIn(assignmentBases, basis)?.clause ?? true) && labourRulesOn(laterOf(on, asOf)).contractClause;
    const step = { machine: "assignment", command: "sign-supplement", actors: ["head", "mentor"] } as const;
    const missing = [{ what: "document", of: "contract" }] as const;
    return isAsked
      ? { code: "contract.not-signed", details: {}, remedy: { do: "first", steps: [step], missing } }
      : undefined;
  },
  "order.missing": (_, { order }) =>
    isBlank(order) ? { code: "order.missing", details: {}, remedy: supply("order", "document") } : undefined,
  "calendar.missing": (_, __, { calendar, week }) =>
    calendar === undefined || week === undefined
      ? {
          code: "calendar.missing",
          details: {},
          remedy: supplyEach("context", "calendar", [
            ...(calendar === undefined ? ["calendar"] : []),
            ...(week === undefined ? ["week"] : []),
          ]),
        }
      : undefined,
  "calendar.not-covered": (state, _, context) => {
    const end = noticeOf(state, context);
    if (end === undefined || end.ok) return undefined;
    const { day, years } = end.issues[0].details;
    return {
      code: "calendar.not-covered",
      details: { day, years },
      remedy: supply("context", "calendar", "calendar"),
    };
  },
  "notice.too-short": (state, { lastDay }, context) => {
    const asked = noticeOf(state, context)?.day;
    if (asked === undefined || lastDay === undefined) return undefined;
    const given = laterOf(context.on, state.asOf);
    // What only the inspectorate reads into the article is a warning: the event says it.
    const reading = labourRulesOn(given).noticeReading[noticeSideOf(context.actor)];
    const earliest = reading === "act" ? asked : given;
    if (isCalendarDate(lastDay) && lastDay >= earliest) return undefined;
    const remedy = { do: "choose-day", field: "lastDay", from: asked } as const;
    return { code: "notice.too-short", details: { earliest }, remedy };
  },
  "notice.running": (state, _, { on }) => {
    if (state.status !== "notice") return undefined;
    if (on > state.lastDay) return undefined;
    const from = dayAfter(state.lastDay);
    return from === undefined
      ? { code: "notice.running", details: {}, remedy: nothingHelps }
      : { code: "notice.running", details: { from }, remedy: { do: "wait", until: from } };
  },
  "notice.over": (state, _, { on }) =>
    state.status === "notice" && on > state.lastDay
      ? { code: "notice.over", details: { lastDay: state.lastDay }, remedy: nothingHelps }
      : undefined,
  "notice.not-theirs": (state, _, { actor }) => {
    if (state.status !== "notice" || actor === speakerOf(state.side)) return undefined;
    const { side } = state;
    return { code: "notice.not-theirs", details: { side }, remedy: { do: "ask", actors: [speakerOf(side)] } };
  },
  "notice.not-released": (state, { agreedBy }) => {
    if (state.status !== "notice") return undefined;
    const of = absentFrom(agreedBy, [speakerOf(state.side === "mentor" ? "employer" : "mentor")]);
    const remedy = supplyEach("agreedBy", "agreement", of);
    return of.length > 0 ? { code: "notice.not-released", details: { of }, remedy } : undefined;
  },
  "term.malformed": ({ asOf }, { until }, { on }) => {
    const earliest = laterOf(on, asOf);
    if (until === undefined || (isCalendarDate(until) && until >= earliest)) return undefined;
    const remedy = { do: "choose-day", field: "until", from: earliest } as const;
    return { code: "term.malformed", details: { earliest }, remedy };
  },
  "term.over": (state, _, { on }) =>
    state.status === "contracted" && state.until !== undefined && on > state.until
      ? { code: "term.over", details: { until: state.until }, remedy: nothingHelps }
      : undefined,
  "term.open": (state) => {
    if (state.status !== "active" && state.status !== "notice") return undefined;
    if (state.until !== undefined && dayAfter(state.until) !== undefined) return undefined;
    const steps = [{ machine: "assignment", command: "extend-term", actors: ["head", "mentor"] }] as const;
    const canBeSet = state.status === "active" && state.until === undefined;
    const remedy: Remedy = canBeSet ? { do: "first", steps, missing: [] } : nothingHelps;
    return { code: "term.open", details: {}, remedy };
  },
  "term.running": (state, _, { on }) => {
    const until = "until" in state ? state.until : undefined;
    const from = until === undefined || on > until ? undefined : dayAfter(until);
    return from && { code: "term.running", details: { from }, remedy: { do: "wait", until: from } };
  },
  "term.not-later": (state, { until }, { on }) => {
    const before = ("until" in state ? state.until : undefined) ?? laterOf(on, state.asOf);
    if (isCalendarDate(until) && until > before) return undefined;
    const from = dayAfter(before);
    const remedy: Remedy = from ? { do: "choose-day", field: "until", from } : nothingHelps;
    return { code: "term.not-later", details: { until: before }, remedy };
  },
  "program.running": (_, __, { programs = [] }) =>
    programs.some(({ status }) => programStatuses[status].phase !== "after")
      ? {
          code: "program.running",
          details: {},
          remedy: { do: "bring", machine: "program", to: ["completed", "terminated", "cancelled"] },
        }
      : undefined,
  "duty.running": (state, _, { on, assignment: { basis }, programs = [] }) => {
    // Of a basis that nobody knows it is not known that nobody is paid.
    if (!(entryIn(assignmentBases, basis)?.paidApart ?? true)) return undefined;
    const until = "until" in state ? state.until : undefined;
    if (until !== undefined) {
      const remedy = waitUntil(dayAfter(until));
      return on > until ? undefined : { code: "duty.running", details: { until }, remedy };
    }
    // A duty without a day of its own lasts as long as the programs were to last.
    const isOver = (one: ProgramState): boolean =>
      (one.status === "archived" ? one.ended : one).status === "completed";
    if (programs.length > 0 && programs.every(isOver)) return undefined;
    const remedy: Remedy =
      programs.length === 0 ? { do: "bring", machine: "program", to: ["completed"] } : nothingHelps;
    return { code: "duty.running", details: {}, remedy };
  },
  "agreement.missing": (_, { agreedBy }) => {
    const of = absentFrom(agreedBy, ["mentor", "head"] as const);
    if (of.length === 0) return undefined;
    return { code: "agreement.missing", details: { of }, remedy: supplyEach("agreedBy", "agreement", of) };
  },
  "end.out-of-range": (state, { lastDay }, { on }) => {
    if (lastDay === undefined || !("since" in state)) return undefined;
    const [earliest, latest] = [state.since, laterOf(on, state.asOf)];
    if (isCalendarDate(lastDay) && earliest <= lastDay && lastDay <= latest) return undefined;
    const remedy = { do: "choose-day", field: "lastDay", from: earliest, to: latest } as const;
    return { code: "end.out-of-range", details: { earliest, latest }, remedy };
  },
  "departure.unknown": (_, { departure }) =>
    typeof departure === "string" && Object.hasOwn(departures, departure)
      ? undefined
      : {
          code: "departure.unknown",
          details: {},
          remedy: { do: "choose", field: "departure", among: Object.keys(departures) },
        },
};

/** The last day of a notice given today, or undefined without a calendar. */
export function noticeOf({ asOf }: AssignmentState, context: AssignmentContext): WorkingDay | undefined {
  return noticeEnd(laterOf(context.on, asOf), context);
}
