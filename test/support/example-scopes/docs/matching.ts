import { calendarDate } from "nastavnik";
import { person } from "../../build-organisation.js";
import { mentors } from "../matching.js";

export { check, edited, mentee, mentee as left, mentees, mentor, mentors } from "../matching.js";

export const on = calendarDate("2025-09-01");
const september = calendarDate("2022-09-01");
const id = mentors[0]!.person;
/** One of three years of service; of the others nothing is known. */
export const people = new Map([
  [id, person({ id, inProfessionSince: { earliest: september, latest: september } })],
]);
