import type { Assignment, Pairing } from "nastavnik";
import type { AssignmentEnd } from "nastavnik/codes";
import type { LifecycleEvent } from "nastavnik/lifecycle";
import type { Kept } from "../store/records.js";
import type { Life } from "./lives.js";

/** What events say of papers goes into the records, so that checks, papers and reports know of it. */
export function recordsAfter(life: Life, events: readonly LifecycleEvent[]): readonly Kept[] {
  const changed = new Map<string, Kept>();
  for (const event of events) {
    if (event.machine === "pairing") {
      const before = (changed.get(life.pairing.id) ?? life.pairing) as Pairing;
      const next = pairingAfter(before, event, life);
      if (next !== before) changed.set(next.id, next);
    }
    if (event.machine === "assignment") {
      const found = life.assignments.find(({ assignment }) => assignment.id === event.subject)?.assignment;
      const before = (changed.get(event.subject) ?? found) as Assignment | undefined;
      if (before === undefined) continue;
      const next = assignmentAfter(before, event);
      if (next !== before) changed.set(next.id, next);
    }
  }
  return [...changed.values()];
}

type PairingEvent = Extract<LifecycleEvent, { machine: "pairing" }>;
type AssignmentEvent = Extract<LifecycleEvent, { machine: "assignment" }>;

function pairingAfter(pairing: Pairing, event: PairingEvent, life: Life): Pairing {
  switch (event.type) {
    case "consented": {
      const of = life.mentees.includes(event.of)
        ? pairing.mentees[life.mentees.indexOf(event.of)]
        : pairing.mentors[0];
      return of === undefined
        ? pairing
        : { ...pairing, consents: [...pairing.consents, { of, on: event.on }] };
    }
    case "confirmed":
      return { ...pairing, order: { number: event.order, on: event.on }, startedOn: event.on };
    case "dissolved":
      return { ...pairing, dissolvedOn: event.on };
    default:
      return pairing;
  }
}

function assignmentAfter(assignment: Assignment, event: AssignmentEvent): Assignment {
  switch (event.type) {
    case "consented":
      return { ...assignment, consentOn: event.on, consentNumber: event.document };
    case "supplement-signed":
      return {
        ...assignment,
        contract: {
          on: event.on,
          number: event.document,
          content: "наставничество по персонализированной программе",
          form: "очно",
          payment: "доплата по положению об оплате труда",
        },
      };
    case "order-issued":
      return { ...assignment, order: { number: event.order, on: event.on } };
    case "notice-given":
      return {
        ...assignment,
        notice: {
          by: event.side,
          on: event.on,
          lastDay: event.lastDay,
          inWriting: true,
        },
      };
    case "end-agreed":
      return { ...assignment, end: { on: event.lastDay, ground: "by-mutual" } };
    case "ended":
      return { ...assignment, end: { on: event.lastDay, ground: groundOf(event, assignment) } };
    default:
      return assignment;
  }
}

type Ended = Extract<AssignmentEvent, { type: "ended" }>;

function groundOf({ because }: Ended, { notice }: Assignment): AssignmentEnd {
  switch (because) {
    case "notice":
      return notice?.by === "mentor" ? "by-mentor" : "by-employer";
    case "term":
      return "term-expired";
    case "program-closed":
      return "completed";
    default:
      return "staff-change";
  }
}
