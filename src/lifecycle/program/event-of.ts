import { addDays, addMonthsWithin } from "../../base/calendar-date.js";
import type { BodyOf } from "../engine/machine.js";
import { heldOn } from "./activity-guards.js";
import type { Extension, ProgramCommand } from "./command.js";
import type { ProgramEvent } from "./event.js";
import type { ProgramContext } from "./context.js";
import type { ProgramState } from "../states/program-state.js";
import { endAfterSuspension } from "./term.js";

/** What an allowed command causes. */
export function programEventOf(
  state: ProgramState,
  command: ProgramCommand,
  context: ProgramContext,
): BodyOf<ProgramEvent> {
  switch (command.type) {
    case "draw-up":
      return { type: "drawn-up" };
    case "submit":
      return { type: "submitted" };
    case "return":
      return { type: "returned", remark: command.remark };
    case "agree":
      return { type: "agreed" };
    case "approve":
      return { type: "approved" };
    case "start": {
      // A program whose text leaves the last day open by some days ends on the last of them.
      const ends = context.program.period?.ends?.latest;
      const { order } = command;
      return ends === undefined ? { type: "started", order } : { type: "started", order, ends };
    }
    case "record-activity": {
      const { activity } = command;
      return { type: "activity-recorded", activity, heldOn: heldOn(state, command, context) };
    }
    case "review":
      return { type: "reviewed" };
    case "amend":
      return { type: "amended", edition: editionOf(state) + 1, reason: command.reason };
    case "extend":
      return longerTerm("extended", command);
    case "suspend":
      return { type: "suspended", reason: command.reason };
    case "resume": {
      const ends = endAfterSuspension(state, context);
      return ends === undefined ? { type: "resumed" } : { type: "resumed", ends };
    }
    case "await-mentor":
      return { type: "mentor-lost" };
    case "replace-mentor":
      return { type: "mentor-replaced", order: command.order };
    case "finish-plan":
      return { type: "plan-finished", shorterThanMinimum: isShort(state, context) };
    case "end-term":
      return { type: "term-ended", shorterThanMinimum: isShort(state, context) };
    case "reopen":
      return longerTerm("reopened", command);
    case "complete": {
      const { surveyed, report, outcomes } = command;
      return { type: "completed", surveyed, report, outcomes };
    }
    case "terminate": {
      const { ground, reason } = command;
      return reason === undefined ? { type: "terminated", ground } : { type: "terminated", ground, reason };
    }
    case "cancel":
      return { type: "cancelled", reason: command.reason };
    case "archive":
      return { type: "archived" };
  }
}

function editionOf(state: ProgramState): number {
  return "edition" in state ? state.edition : 0;
}

function longerTerm(
  type: "extended" | "reopened",
  { ends, contract }: Extension,
): BodyOf<Extract<ProgramEvent, { readonly type: "extended" | "reopened" }>> {
  return contract === undefined ? { type, ends } : { type, ends, contract };
}

function isShort(state: ProgramState, { on, profile }: ProgramContext): boolean {
  return "startedOn" in state && on < addDays(addMonthsWithin(state.startedOn, profile.term.minMonths), -1);
}
