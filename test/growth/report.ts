import { calendarDate, idOf, mergeAll, mergeReports, publish, reportOn, type Report } from "nastavnik";
import { builtInCatalogue as catalogue } from "nastavnik/catalogue/built-in";
import {
  crossReportOn,
  participantRecordsOf,
  programRecordOf,
  reporter,
  type ProgramRecord,
  type ReportRecord,
} from "nastavnik/report";
import { parseReport, parseReportRecord, readingReporter } from "nastavnik/report/read";
import { brokenReport } from "../../src/report/reading/broken-report.js";
import { figureBounds } from "../../src/report/indicators/figure-bounds.js";
import { partsBeyondWholes } from "../../src/report/reading/parts-beyond-wholes.js";
import { participant, program } from "../support/build.js";
import { linear, forgotten, sorting, times, type Case, type Cases, type Hand } from "./case.js";

const options = {
  period: { starts: calendarDate("2025-09-01"), ends: calendarDate("2026-08-31") },
  on: calendarDate("2026-06-15"),
};

const placeOf = (i: number) => ({
  organisation: idOf("organisation", `organisation:o${(i * 7919) % 10_007}`),
  type: "school",
  municipality: `m${i % 7}`,
  region: "r",
});
const programAt = (i: number, organisation: number): ProgramRecord => ({
  kind: "program",
  place: placeOf(organisation),
  audience: "staff",
  scope: "pair",
  forms: ["teacher-teacher"],
  kinds: ["traditional"],
  menteeCategories: ["growth"],
  mentorQualifications: ["first"],
  from: options.period.starts,
  activities: { planned: 3, due: 2, done: 1 },
  difficulties: [{ code: "PD-MET-01", outcome: "removed" }],
  contributor: i % 20,
});
const organisationAt = (i: number): ReportRecord => ({
  kind: "organisation",
  place: placeOf(i),
  staff: { teaching: 40, young: 6 },
  complete: true,
});

const records: Readonly<Record<string, (size: number) => readonly ReportRecord[]>> = {
  "programs of a few organisations": (size) => times(size, (i) => programAt(i, i % 5)),
  "an organisation each": (size) => times(size, (i) => [organisationAt(i), programAt(i, i)]).flat(),
  "people of one organisation": (size) => times(size, (i) => ({ ...programAt(i, 0), contributor: i })),
  "difficulties of one program": (size) => [
    {
      ...programAt(0, 0),
      ended: options.on,
      ending: "completed",
      difficulties: times(size, (i) => ({
        code: catalogue.entries[i % 5]!.code,
        outcome: "removed" as const,
      })),
    },
  ],
};
const counted = (
  ask: (records: readonly ReportRecord[]) => unknown,
  bound = sorting,
): Readonly<Record<string, Case>> =>
  Object.fromEntries(
    Object.entries(records).map(([name, made]) => [
      name,
      bound((size) => {
        const all = made(size);
        return () => ask(all);
      }),
    ]),
  );

/** A report of so many municipalities, or of so many values of one. */
const municipalities = (size: number, key = "m"): Report =>
  reportOn(
    times(size, (i) => ({
      ...programAt(i, 0),
      place: {
        organisation: idOf("organisation", `organisation:${key}${(i * 7919) % 10_007}`),
        type: "school",
        municipality: `${key}${(i * 7919) % 10_007}`,
        region: "r",
      },
    })),
    { ...options, catalogue, dimensions: ["form"] },
  );

const shuffled = (report: Report): Report => ({
  ...report,
  cells: [...report.cells].sort((a, b) => hash(a.municipality + a.value) - hash(b.municipality + b.value)),
});
const hash = (text: string) =>
  Array.from(text).reduce((sum, letter) => (31 * sum + letter.charCodeAt(0)) % 65_521, 7);

const ofPrograms = (made: (i: number) => ReturnType<typeof program>): Case =>
  linear((size) => {
    const state = { status: "active", startedOn: options.on };
    const programs = times(size, (i) => ({ program: made(i), state }));
    return () => participantRecordsOf(programs);
  });

function* given(size: number, hand: Hand): Iterable<ReportRecord> {
  for (let i = 0; i < size; i++) yield hand(programAt(i, i % 5));
}

export const report: Cases = {
  reportOn: {
    ...counted((all) => reportOn(all, { ...options, catalogue })),
    "the records": forgotten((size) => (hand) => {
      const own = reporter({ ...options, catalogue });
      for (let i = 0; i < size; i++) own.add(hand(programAt(i, i % 5)));
      own.report();
      return own;
    }),
  },
  readingReporter: {
    "the records, and what was read of them": forgotten((size) => (hand) => {
      const own = readingReporter({ ...options, catalogue });
      for (let i = 0; i < size; i++) {
        const read = own.add(hand(programAt(i, i % 5)));
        if (!read.ok) throw new Error("a lawful record");
        hand(read.value);
      }
      return own.report().ok ? own : undefined;
    }),
  },
  crossReportOn: {
    ...counted((all) => crossReportOn(all, ["form", "mentee-category"], options)),
    "the records": forgotten(
      (size) => (hand) => crossReportOn(given(size, hand), ["form", "mentee-category"], options),
    ),
    "values of the first dimension": linear((size) => {
      const all = times(size, (i) => ({ ...programAt(i, 0), forms: [`f${i}`] }));
      return () => crossReportOn(all, ["form", "mentee-category"], options);
    }, 6),
  },
  programRecordOf: {
    "activities that were held": linear((size) => {
      const activities = times(size, (i) => ({
        ...program().activities[0]!,
        ref: `a${i}`,
        state: "done" as const,
      }));
      const whole = program({ activities });
      const state = { status: "active", startedOn: options.on };
      return () => programRecordOf(whole, state, options.on);
    }),
  },
  participantRecordsOf: {
    "people of many programs": ofPrograms((i) =>
      program({
        id: idOf("program", `program:p${i}`),
        participants: [participant("mentor", { ref: `m${i}` }), participant("mentee", { ref: `e${i}` })],
      }),
    ),
    "one mentor of many programs": ofPrograms((i) =>
      program({
        id: idOf("program", `program:p${i}`),
        participants: [
          participant("mentor", { qualification: { code: "first" } }),
          participant("mentee", { category: { code: "growth" } }),
        ],
      }),
    ),
  },
  mergeReports: {
    "cells of both": sorting((size) => {
      const [a, b] = [shuffled(municipalities(size, "a")), shuffled(municipalities(size, "b"))];
      return () => mergeReports(a, b);
    }, 6),
    "organisations of both": linear((size) => {
      const a = municipalities(size);
      return () => mergeReports(a, a);
    }, 6),
  },
  mergeAll: {
    "reports of one cell": sorting((size) => {
      const all = times(size, (i) => municipalities(1, `m${(i * 7919) % 10_007}-`));
      return () => mergeAll(all);
    }, 6),
    "reports of the same cells": sorting((size) => {
      const one = municipalities(20);
      const all = times(size, (i) => ({ ...one, covers: [idOf("organisation", `organisation:${i}`)] }));
      return () => mergeAll(all);
    }, 6),
    "one report again and again": sorting((size) => {
      const one = municipalities(5);
      const all = times(size, () => one);
      return () => mergeAll(all);
    }, 6),
  },
  parseReport: {
    municipalities: sorting((size) => {
      const input = shuffled(municipalities(size));
      return () => parseReport(input);
    }, 10),
    "cells that contradict": sorting((size) => {
      const one = municipalities(size);
      const input = {
        ...one,
        cells: one.cells.map((cell) => ({ ...cell, counts: { "staff.young": 9, "staff.teaching": 1 } })),
      };
      return () => parseReport(input);
    }, 10),
    "one cell again and again": sorting((size) => {
      const one = municipalities(1);
      const input = {
        ...one,
        covers: times(size, () => one.covers[0]),
        cells: times(size, () => one.cells[0]),
      };
      return () => parseReport(input);
    }, 10),
  },
  brokenReport: {
    municipalities: linear((size) => {
      const input = municipalities(size);
      return () => brokenReport(input);
    }, 10),
    "one cell again and again": linear((size) => {
      const one = municipalities(1);
      const input = {
        ...one,
        covers: times(size, () => one.covers[0]),
        cells: times(size, () => one.cells[0]),
      };
      return () => brokenReport(input);
    }, 10),
  },
  partsBeyondWholes: {
    "cells that contradict": linear((size) => {
      const cells = times(size, (i) => ({
        region: "r",
        municipality: `m${i}`,
        dimension: "all",
        value: "",
        counts: { "staff.young": 9, "staff.teaching": i % 2 },
      }));
      return () => partsBeyondWholes(cells);
    }),
  },
  parseReportRecord: {
    difficulties: linear((size) => {
      const [input] = records["difficulties of one program"]!(size);
      return () => parseReportRecord(input);
    }, 6),
    "difficulties that are none": linear((size) => {
      const input = { ...programAt(0, 0), difficulties: times(size, () => 1) };
      return () => parseReportRecord(input);
    }, 6),
  },
  publish: {
    municipalities: linear((size) => {
      const one = municipalities(size);
      return () => publish(one);
    }, 2),
  },
  figureBounds: {
    municipalities: linear((size) => {
      const page = publish(municipalities(size));
      return () => figureBounds(page, { level: "municipality", region: "r", municipality: "m0" } as never);
    }, 2),
  },
};
