import { academicYear, calendarDate, idOf, reportOn, type ProgramState } from "nastavnik";
import { type Dataset } from "nastavnik/model";
import { calendarYear, programRecordOf, type ReportRecord } from "nastavnik/report";
import * as build from "../build.js";
import { organisation as anOrganisation } from "../build-organisation.js";
import { reached } from "../lifecycle.js";

export { check } from "./check.js";

export const period = academicYear(2025);
export const on = calendarDate("2026-05-15");
export const state = reached({ status: "active", startedOn: calendarDate("2025-09-01") });
export const program = build.program();
export const records: readonly ReportRecord[] = [programRecordOf(program, state, on)];
export const report = reportOn(records, { period, on });
export const region = report;
export const assignment = build.assignment();
export const pairing = build.pairing();
export const survey = build.survey();
export const north = report;
export const south = reportOn([], { period, on });
export const lastYear = reportOn([], { period: academicYear(2024), on: calendarDate("2025-05-15") });
export const thisYear = report;
export const organisation = anOrganisation();
export const mentee = build.mentee("x");
export const place = { region: "66", municipality: "m", type: "school" } as const;
export const programs = [{ program, state }];
export const dataset: Dataset = { kind: "dataset", schemaVersion: 1, records: [organisation, program] };
export const stateOf = (): ProgramState => state;

const learners: ReportRecord = {
  kind: "count",
  place: { organisation: idOf("organisation", "organisation:o1"), region: "66" },
  counts: { "learners.total": 100, "learners.involved": 72 },
};
export const regionIn2024 = reportOn([learners], {
  period: calendarYear(2024),
  on: calendarDate("2024-12-31"),
});
