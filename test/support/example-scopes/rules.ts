import { calendarDate } from "nastavnik";
import { type Dataset } from "nastavnik/model";
import * as foundations from "../build-organisation.js";
import * as build from "../build.js";

export { check } from "./check.js";

export const day = calendarDate("2025-10-01");
export const on = day;
export const program = build.program();
export const profile = build.profile("2025-10-01");
/** Three quarters of everything: the first half wholly in place, the rest in part. */
export const organisation = foundations.organisation({
  items: [...foundations.items("present").slice(0, 12), ...foundations.items("partial").slice(12)],
});
export const person = foundations.person({ age: { on: day, min: 27, max: 27 }, firstJob: true });
export const people = new Map([[person.id, person]]);
export { criteria, mentees, mentors } from "./matching.js";
export const mentor = build.mentor("a", {
  results: [{ measure: "победители олимпиад", value: 3, unit: "человек" }],
  buildsTrajectory: [{ kind: "route", on: calendarDate("2024-09-01") }],
});
export const mentee = build.mentee("b", {
  categories: [{ code: "new-to-profession" }],
  request: { needs: ["уверенно вести урок"], outcomes: [] },
});
export const pairing = build.pairing();
export const assignment = build.assignment();
export const consent = build.consent();
export const dataset: Dataset = { kind: "dataset", schemaVersion: 1, records: [] };
export const targetModel = foundations.targetModel();
export const methodology = foundations.methodology();
export const community = foundations.community();
/** Nobody has agreed to it yet. */
export const plan = foundations.developmentPlan();
