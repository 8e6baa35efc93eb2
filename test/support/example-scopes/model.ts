import { calendarDate, idOf } from "nastavnik";
import { russianCalendar } from "nastavnik/calendar/ru";
import * as build from "../build.js";

export { check } from "./check.js";

export const body = '{ "kind": "program", "schemaVersion": 1, "id": "program:7" }';

export const day = calendarDate("2025-09-04");
export const file = JSON.stringify(russianCalendar);

/** Seven mentors, and the assignment of an eighth. */
export const lines: readonly string[] = [
  ...Array.from({ length: 7 }, (_, i) => build.mentor(`m${i}`)),
  build.assignment({ mentor: idOf("mentor", "mentor:x") }),
].map((record) => JSON.stringify(record));
