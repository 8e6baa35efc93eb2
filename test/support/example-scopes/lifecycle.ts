import {
  assignmentMachine,
  calendarDate,
  programMachine,
  type Assignment,
  type AssignmentEvent,
  type ProgramEvent,
  type ProgramState,
} from "nastavnik";
import { scenariosOf } from "nastavnik/lifecycle";
import { expect } from "vitest";
import * as build from "../build.js";
import { programFacts } from "../lifecycle.js";

export { check } from "./check.js";
export { expect };

export const day = calendarDate("2026-06-30");
export const on = calendarDate("2025-08-28");
export const program = build.program();
export const profile = build.profile("2025-09-01");
export const settings = profile.lifecycle;
export const state: ProgramState = { status: "approved", seq: 4, asOf: on, approvedOn: on };
/** The curator, on 28 August, with the mentor's assignment in force. */
export const context = { ...programFacts({ program, profile }), on, actor: "curator" } as const;

const [scenario] = scenariosOf(programMachine);
export const events: readonly ProgramEvent[] = (scenario?.steps ?? []).flatMap((step) => step.events);
const visit = { type: "activity-recorded", activity: "visit", heldOn: on } as const;
/** A history with a visit in it. */
export const history: readonly ProgramEvent[] = [{ ...events[0]!, ...visit }];
const duties = scenariosOf(assignmentMachine).map(({ steps }) => steps.flatMap((step) => step.events));
/** The history of a mentor's assignment that came into force. */
export const duty: readonly AssignmentEvent[] =
  duties.find((all) => all.some(({ type }) => type === "order-issued")) ?? [];
export const assignment: Assignment = build.offeredAssignment();
export const pairing = build.pairing();
export const stamp = {
  machine: "pairing",
  version: 1,
  subject: pairing.id,
  seq: 4,
  on,
  by: "head",
} as const;
export const partyOf = () => undefined;
export const text = JSON.stringify(events);
