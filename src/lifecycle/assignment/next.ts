import type { AssignmentEvent } from "./event.js";
import type { AssignmentState, Consented, InForce } from "../states/assignment-state.js";

type Head = Pick<AssignmentState, "seq" | "asOf">;

/** The state after an event; undefined when the event cannot happen in this state. */
export function nextAssignmentState(
  state: AssignmentState,
  event: AssignmentEvent,
): AssignmentState | undefined {
  const head = { seq: event.seq, asOf: event.on };
  switch (state.status) {
    case "new":
      return event.type === "offered" ? { ...head, status: "offered", offeredOn: event.on } : undefined;
    case "offered":
      if (event.type !== "consented") return givenUp(event, head);
      return { ...head, status: "consented", consentedOn: event.on, consent: event.document };
    case "consented":
      if (event.type !== "supplement-signed") return ordered(state, event, head) ?? givenUp(event, head);
      return {
        ...state,
        ...head,
        status: "contracted",
        contract: event.document,
        ...(event.until !== undefined && { until: event.until }),
      };
    case "contracted":
      return ordered(state, event, head) ?? givenUp(event, head);
    case "active":
      return afterActive(state, event, head);
    case "notice":
      if (event.type !== "notice-withdrawn") return ended(state, event, head);
      return { ...head, status: "active", ...inForce(state) };
    case "declined":
    case "withdrawn":
    case "ended":
      return undefined;
  }
}

function givenUp(event: AssignmentEvent, head: Head): AssignmentState | undefined {
  if (event.type === "declined") return { ...head, status: "declined", declinedOn: event.on };
  return event.type === "withdrawn" ? { ...head, status: "withdrawn", withdrawnOn: event.on } : undefined;
}

function ordered(state: Consented, event: AssignmentEvent, head: Head): AssignmentState | undefined {
  if (event.type !== "order-issued") return undefined;
  return { ...state, ...head, status: "active", since: event.on, order: event.order };
}

function afterActive(state: InForce, event: AssignmentEvent, head: Head): AssignmentState | undefined {
  switch (event.type) {
    case "notice-given": {
      const { side, lastDay, certainty, on: givenOn } = event;
      if (lastDay <= givenOn) return undefined;
      return { ...inForce(state), ...head, status: "notice", side, givenOn, lastDay, certainty };
    }
    case "term-extended":
      if (state.until !== undefined && event.until <= state.until) return undefined;
      return { ...inForce(state), ...head, status: "active", contract: event.document, until: event.until };
    default:
      return ended(state, event, head);
  }
}

function ended({ since }: InForce, event: AssignmentEvent, head: Head): AssignmentState | undefined {
  if (event.type !== "ended" || event.lastDay > event.on) return undefined;
  return { ...head, status: "ended", since, endedOn: event.lastDay, because: event.because };
}

/** What an assignment keeps while it is in force, under notice or not. */
function inForce({ consentedOn, consent, contract, until, since, order }: InForce): InForce {
  return {
    consentedOn,
    consent,
    ...(contract !== undefined && { contract }),
    ...(until !== undefined && { until }),
    since,
    order,
  };
}
