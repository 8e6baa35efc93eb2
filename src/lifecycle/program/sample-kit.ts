import { calendarDate, type CalendarDate } from "../../base/calendar-date.js";
import { idOf } from "../../base/id.js";
import type { Role } from "../../codes/people/role-keys.js";
import { exactPeriod } from "../../time/period.js";
import type { Program } from "../../model/program.js";
import { federalProfile } from "../../rules/federal-profile.js";
import type { Actor } from "../engine/actor.js";
import type { SampleMove } from "../engine/samples-of.js";
import type { AssignmentState } from "../states/assignment-state.js";
import type { ProgramCommand } from "./command.js";
import type { ProgramLifecycle } from "./lifecycle.js";

/** A made-up program of one academic year, and what its samples are made with. */
export type ProgramKit = {
  readonly day: (text: string) => CalendarDate;
  readonly agreedBy: readonly Role[];
  /** One mentor's assignment is in force unless others are given. */
  readonly move: (
    day: string,
    actor: Actor,
    command: ProgramCommand,
    assignments?: readonly AssignmentState[],
  ) => SampleMove<ProgramLifecycle>;
};

export function programKit(): ProgramKit {
  const program = sampleProgram();
  const profile = federalProfile(calendarDate("2025-09-01"));
  const mentor = [sampleAssignment()];
  return {
    day: calendarDate,
    agreedBy: ["mentor", "mentee", "curator"],
    move: (day, actor, command, assignments = mentor) => ({
      command,
      context: { on: calendarDate(day), actor, program, profile, assignments },
    }),
  };
}

function sampleProgram(): Program {
  const sides = ["mentor", "mentee"] as const;
  return {
    kind: "program",
    schemaVersion: 2,
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
    purposes: ["formation"],
    forms: [{ code: "teacher-teacher" }],
    kinds: [{ code: "traditional" }],
    directions: ["управление классом"],
    difficulties: [{ ref: "discipline", asWritten: "дисциплина на уроке" }],
    strengths: [{ ref: "rapport", asWritten: "контакт с детьми" }],
    goals: [],
    activities: [
      {
        ref: "visit",
        title: "посещение урока",
        addresses: ["discipline"],
        supports: ["rapport"],
        responsible: [{ code: "mentor" }],
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
