import { calendarDate } from "../../base/calendar-date.js";
import { idOf } from "../../base/id.js";
import { exactPeriod } from "../../time/period.js";
import type { Program } from "../../model/program.js";
import { federalProfile } from "../../rules/federal-profile.js";
import type { AssignmentState } from "../states/assignment-state.js";
import type { Actor } from "../engine/actor.js";
import type { ProgramCommand } from "./command.js";
import type { ProgramContext } from "./context.js";

type Move = { readonly command: ProgramCommand; readonly context: ProgramContext };

/** Moves of a made-up program of one academic year: what `scenariosOf` walks the table with. */
export function programSamples(): { readonly [Type in ProgramCommand["type"]]: readonly Move[] } {
  const program = sampleProgram();
  const profile = federalProfile(calendarDate("2025-09-01"));
  const mentor = [sampleAssignment()];
  const move = (
    on: string,
    actor: Actor,
    command: ProgramCommand,
    assignments: readonly AssignmentState[] = mentor,
  ): Move => ({ command, context: { on: calendarDate(on), actor, program, profile, assignments } });

  const activity = move("2025-10-14", "mentor", { type: "record-activity", activity: "visit" });
  const agreedBy = ["mentor", "mentee", "curator"] as const;
  const contract = "дополнительное соглашение № 2";
  const reason = "длительная болезнь";
  return {
    "draw-up": [move("2025-08-18", "mentee", { type: "draw-up" })],
    submit: [move("2025-08-20", "mentor", { type: "submit" })],
    return: [move("2025-08-21", "curator", { type: "return", remark: "уточнить сроки" })],
    agree: [move("2025-08-22", "mentee", { type: "agree" })],
    approve: [
      move("2025-08-22", "mentee", { type: "agree" }),
      move("2025-08-22", "curator", { type: "agree" }),
      move("2025-08-25", "head", { type: "approve" }),
    ],
    start: [
      move("2025-09-01", "curator", { type: "start", order: "№ 12-од", consents: ["mentor", "mentee"] }),
    ],
    "record-activity": [activity],
    review: [move("2025-12-01", "curator", { type: "review" })],
    amend: [move("2025-12-02", "curator", { type: "amend", reason: "новое расписание", agreedBy })],
    extend: [
      move("2026-01-15", "mentor", { type: "extend", ends: calendarDate("2026-06-30"), agreedBy, contract }),
    ],
    suspend: [move("2026-01-20", "curator", { type: "suspend", reason })],
    resume: [move("2026-02-20", "curator", { type: "resume" })],
    "await-mentor": [move("2026-03-02", "system", { type: "await-mentor" }, [])],
    "replace-mentor": [move("2026-03-05", "head", { type: "replace-mentor", order: "№ 31-од" })],
    "finish-plan": [activity, move("2026-05-20", "mentor", { type: "finish-plan" })],
    "end-term": [move("2026-10-01", "system", { type: "end-term" })],
    reopen: [
      move("2026-05-21", "curator", { type: "reopen", ends: calendarDate("2026-12-31"), agreedBy, contract }),
    ],
    complete: [
      move("2026-05-29", "curator", {
        type: "complete",
        surveyed: ["mentor", "mentee"],
        report: "отчёт",
        outcomes: { discipline: "removed" },
      }),
    ],
    terminate: [move("2025-11-10", "curator", { type: "terminate", ground: "by-curator", reason })],
    cancel: [move("2025-08-23", "curator", { type: "cancel", reason: "наставляемый уволился" })],
    archive: [move("2026-06-15", "curator", { type: "archive" })],
  };
}

function sampleProgram(): Program {
  const sides = ["mentor", "mentee"] as const;
  return {
    kind: "program",
    schemaVersion: 1,
    id: idOf("program", "program:sample"),
    scope: "pair",
    audience: "staff",
    place: {},
    period: exactPeriod(calendarDate("2025-09-01"), calendarDate("2026-05-31")),
    participants: sides.map((role) => ({
      ref: role,
      role,
      individual: true,
      person: idOf("person", `person:${role}`),
    })),
    forms: [{ code: "teacher-teacher" }],
    kinds: [{ code: "traditional" }],
    directions: ["управление классом"],
    difficulties: [{ ref: "discipline", asWritten: "дисциплина на уроке" }],
    strengths: [{ asWritten: "контакт с детьми" }],
    goals: [],
    activities: [
      {
        ref: "visit",
        title: "посещение урока",
        addresses: ["discipline"],
        obligatory: true,
        state: "planned",
      },
    ],
    expectedResults: [],
    monitoringTools: [],
    authorPosts: [],
    approvals: [],
    regulations: [],
  };
}

function sampleAssignment(): AssignmentState {
  const since = calendarDate("2025-08-20");
  return {
    status: "active",
    seq: 4,
    asOf: since,
    consentedOn: since,
    consent: "согласие",
    contract: "дополнительное соглашение № 1",
    since,
    order: "№ 11-од",
  };
}
