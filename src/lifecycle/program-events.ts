import { produce } from "immer";
import type { ProgramContext } from "./program-guards.js";
import type { ActiveProgram, ProgramCommand, ProgramEvent, ProgramState } from "./program-state.js";

export function programEventOf(
  _: ProgramState,
  command: ProgramCommand,
  context: ProgramContext,
): ProgramEvent {
  const stamp = { on: context.on, by: context.actor };
  switch (command.type) {
    case "submit":
      return { ...stamp, type: "submitted" };
    case "return":
      return { ...stamp, type: "returned", remark: command.remark };
    case "agree":
      return { ...stamp, type: "mentee-agreed" };
    case "approve":
      return { ...stamp, type: "approved" };
    case "start":
      return { ...stamp, type: "started", order: command.order };
    case "record-activity":
      return { ...stamp, type: "activity-recorded", activity: command.activity };
    case "finish-plan":
      return { ...stamp, type: "plan-finished" };
    case "complete":
      return { ...stamp, type: "completed", surveyed: command.surveyed, outcomes: command.outcomes };
    case "terminate":
      return { ...stamp, type: "terminated", ground: command.ground };
    case "cancel":
      return { ...stamp, type: "cancelled", ground: command.ground };
  }
}

/** The state after an event; undefined when the event cannot happen in this state. */
export function nextProgramState(state: ProgramState, event: ProgramEvent): ProgramState | undefined {
  switch (state.status) {
    case "draft":
      if (event.type === "submitted") return { status: "agreement", submittedOn: event.on };
      return cancelled(event);
    case "agreement":
      if (event.type === "returned") return { status: "draft", remarks: [event.remark] };
      if (event.type === "mentee-agreed") return { ...state, menteeAgreedOn: event.on };
      if (event.type === "approved" && state.menteeAgreedOn)
        return { status: "approved", approvedOn: event.on };
      return cancelled(event);
    case "approved":
      if (event.type === "started")
        return { status: "active", startedOn: event.on, order: event.order, done: {} };
      return cancelled(event);
    case "active":
      return nextOfActive(state, event);
    case "summing-up":
      if (event.type !== "completed" || event.on < state.finishedOn) return undefined;
      return {
        status: "completed",
        startedOn: state.startedOn,
        completedOn: event.on,
        outcomes: event.outcomes,
      };
    case "completed":
    case "terminated":
    case "cancelled":
      return undefined;
  }
}

function nextOfActive(state: ActiveProgram, event: ProgramEvent): ProgramState | undefined {
  if (event.on < state.startedOn) return undefined;
  switch (event.type) {
    case "activity-recorded":
      if (Object.hasOwn(state.done, event.activity)) return undefined;
      return produce(state, (draft) => void (draft.done = { ...draft.done, [event.activity]: event.on }));
    case "plan-finished":
      return { status: "summing-up", startedOn: state.startedOn, finishedOn: event.on, done: state.done };
    case "terminated":
      return { status: "terminated", startedOn: state.startedOn, terminatedOn: event.on };
    default:
      return undefined;
  }
}

function cancelled(event: ProgramEvent): ProgramState | undefined {
  return event.type === "cancelled" ? { status: "cancelled", cancelledOn: event.on } : undefined;
}
