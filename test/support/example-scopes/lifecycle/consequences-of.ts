import { calendarDate, idOf, type AssignmentEvent } from "nastavnik";
import { type LifecycleDataset } from "nastavnik/lifecycle";
import { assignmentFacts, assignmentIn, reached } from "../../lifecycle.js";
import { program, profile } from "../lifecycle.js";

export { check } from "../check.js";

const subject = idOf("assignment", "assignment:a1");
const state = reached({ status: "active", startedOn: calendarDate("2025-09-01") });
export const ended: AssignmentEvent = {
  machine: "assignment",
  version: 1,
  subject,
  seq: 6,
  on: calendarDate("2026-03-04"),
  by: "system",
  type: "ended",
  lastDay: calendarDate("2026-03-03"),
  because: "notice",
};
export const dataset: LifecycleDataset = {
  programs: [{ program, profile, state, assignments: [subject] }],
  assignments: [{ assignment: assignmentFacts({ id: subject }).assignment, state: assignmentIn("ended") }],
  pairings: [],
};
