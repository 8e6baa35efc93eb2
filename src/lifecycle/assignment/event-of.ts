import { addDays } from "../../base/calendar-date.js";
import type { AssignmentCommand } from "./command.js";
import type { AssignmentEvent } from "./event.js";
import { noticeOf, type AssignmentContext } from "./guards.js";
import type {
  AssignmentEnding,
  AssignmentState,
  NoticeGiven,
  NoticeSide,
} from "../states/assignment-state.js";
import type { BodyOf } from "../engine/machine.js";

/** What an allowed command causes. */
export function assignmentEventOf(
  state: AssignmentState,
  command: AssignmentCommand,
  context: AssignmentContext,
): BodyOf<AssignmentEvent> {
  const { on } = context;
  const ended = (because: AssignmentEnding, lastDay = on): BodyOf<AssignmentEvent> => ({
    type: "ended",
    lastDay,
    because,
  });
  switch (command.type) {
    case "offer":
      return { type: "offered" };
    case "decline":
      return { type: "declined" };
    case "withdraw":
      return { type: "withdrawn" };
    case "consent":
      return { type: "consented", document: command.document };
    case "sign-supplement": {
      const { document, covers, until } = command;
      return { type: "supplement-signed", document, covers, ...(until !== undefined && { until }) };
    }
    case "issue-order":
      return { type: "order-issued", order: command.order };
    case "give-notice":
      return {
        type: "notice-given",
        document: command.document,
        ...noticeFacts(state, command, context),
      };
    case "withdraw-notice":
      return { type: "notice-withdrawn" };
    case "elapse":
      return ended("notice", state.status === "notice" ? state.lastDay : on);
    case "extend-term":
      return { type: "term-extended", document: command.document, until: command.until };
    case "expire":
      return ended("term", "until" in state ? state.until : addDays(on, -1));
    case "close":
      return ended("program-closed");
    case "record-departure":
      return ended(command.departure);
  }
}

type NoticeFacts = Pick<NoticeGiven, "side" | "lastDay" | "certainty">;

/** A longer notice than the law asks for is as good as its day is known. */
function noticeFacts(
  state: AssignmentState,
  command: Extract<AssignmentCommand, { readonly type: "give-notice" }>,
  context: AssignmentContext,
): NoticeFacts {
  const side: NoticeSide = context.actor === "mentor" ? "mentor" : "employer";
  const end = noticeOf(state, context);
  const lastDay = command.lastDay ?? end?.day ?? context.on;
  return { side, lastDay, certainty: end?.ok ? end.certainty : "labour-code" };
}
