import { calendarDate, idOf } from "nastavnik";
import { russianCalendar } from "nastavnik/calendar/ru";
import * as organisations from "../build-organisation.js";
import * as build from "../build.js";

export { check } from "./check.js";
export { on, profile } from "./rules.js";

export const body = '{ "kind": "program", "schemaVersion": 2, "id": "program:7" }';

export const day = calendarDate("2025-09-04");
export const file = JSON.stringify(russianCalendar);

/** Seven mentors, and the assignment of an eighth. */
export const lines: readonly string[] = [
  ...Array.from({ length: 7 }, (_, i) => build.mentor(`m${i}`)),
  build.assignment({ mentor: idOf("mentor", "mentor:x") }),
].map((record) => JSON.stringify(record));

export const mentor = build.mentor("a");
export const mentee = build.mentee("b");
export const assignment = build.assignment();
export const consent = build.consent();
export const meeting = build.meeting();
export const pairing = build.pairing();
export const survey = build.survey();
export const person = organisations.person();
export const organisation = organisations.organisation();
export const targetModel = organisations.targetModel();
export const methodology = organisations.methodology();
export const community = organisations.community();
/** Nobody has agreed to it yet. */
export const plan = organisations.developmentPlan();
