import { describe, expect, test } from "vitest";
import { idOf, publish, reportOn, reportRecordsOf, rowsOf, type Report } from "nastavnik";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import { certifiedPublication, needsRecordOf, verifyPublication, type ReportRecord } from "nastavnik/report";
import type { Answers } from "nastavnik/model";
import { defineInstrument, needsOf } from "nastavnik/needs";
import { parseReport, parseReportRecord } from "nastavnik/report/read";
import * as build from "../support/build.js";
import { day, on, period, placeOf } from "./random-records.js";

const options = { period, on, catalogue: builtInCatalogue };
const sensitive = reportOn([], options).basis.sensitiveDifficulties ?? [];
const plain = builtInCatalogue.entries.find(
  ({ code, kind }) => kind !== "group" && !sensitive.includes(code),
)!.code;

const needs = (facts: Partial<Extract<ReportRecord, { kind: "needs" }>>): ReportRecord => ({
  kind: "needs",
  place: placeOf("a1"),
  program: "none",
  difficulties: [{ code: plain, level: 2, origin: "self" }],
  ...facts,
});

const at = (report: Report, dimension: string) =>
  rowsOf(report).filter((row) => row.level === "all" && row.dimension === dimension);

describe("needs", () => {
  test("are counted by item, group, level, origin and stage, with a program and without, and people once", () => {
    const report = reportOn(
      [
        needs({
          stage: "start",
          contributor: 1,
          difficulties: [
            { code: plain, level: 2, origin: "self" },
            { code: "PD-X" },
            { code: plain, level: 1, origin: "mentor" },
          ],
        }),
        needs({ stage: "end", contributor: 1, program: "running" }),
        needs({ stage: "end", contributor: 2, program: "over", difficulties: [] }),
      ],
      options,
    );
    const whole = report.cells.find(({ dimension }) => dimension === "all")!;
    expect(whole.counts).toEqual({
      "needs.asked": 3,
      "needs.difficulties": 4,
      "needs.in-running": 1,
      "needs.without-program": 3,
    });
    expect(whole.persons).toEqual({ "needs.asked": 2, "needs.difficulties": 1 });
    for (const dimension of [
      "difficulty",
      "difficulty-group",
      "difficulty-level",
      "difficulty-origin",
      "year-stage",
    ])
      for (const measure of ["needs.difficulties", "needs.in-running"] as const)
        expect(
          at(report, dimension).reduce(
            (sum, row) => sum + (row.measure === measure ? (row.count ?? 0) : 0),
            0,
          ),
          dimension,
        ).toBe(whole.counts[measure]);
    expect(at(report, "difficulty").map(({ value }) => value)).toContain(plain);
    expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual({ ok: true, value: report });
  });

  test("of somebody unknown all are one person's", () => {
    const report = reportOn(
      [needs({ difficulties: [{ code: plain }, { code: plain }, { code: "PD-X" }] })],
      options,
    );
    expect(report.cells.find(({ dimension }) => dimension === "all")?.persons).toEqual({
      "needs.difficulties": 1,
    });
  });

  test("a sensitive difficulty of few people is not named in a publication, which is proved", () => {
    expect(sensitive.length).toBeGreaterThan(0);
    const many = (code: string, people: number) =>
      Array.from({ length: people }, (_, i) =>
        needs({ contributor: i, place: placeOf(i % 2 === 0 ? "a1" : "a2"), difficulties: [{ code }] }),
      );
    const report = reportOn([...many(sensitive[0]!, 8), ...many(plain, 60)], options);
    expect(JSON.stringify(report)).toContain(`"value":"${sensitive[0]!}"`);
    const { publication, certificate } = certifiedPublication(report);
    expect(publication.figures.map(({ value }) => value)).not.toContain(sensitive[0]!);
    expect(publication.figures.map(({ value }) => value)).toContain(plain);
    expect(publication.withheld.map(({ reason }) => reason)).toContain("sensitive-code");
    expect(verifyPublication(report, publication, certificate)).toEqual([]);
    const enough = reportOn([...many(sensitive[0]!, 80), ...many(plain, 60)], options);
    expect(publish(enough).figures.map(({ value }) => value)).toContain(sensitive[0]!);
  });

  test("come from the register of mentees, and say nothing of whose they are", () => {
    const mentee = build.mentee("x");
    const record = needsRecordOf(mentee, { place: placeOf("a1"), programs: [], on, stage: "start" });
    expect(record).toMatchObject({ program: "none", stage: "start" });
    expect(record.difficulties).toHaveLength(mentee.difficulties.length);
    const state = { status: "active", startedOn: day("2025-09-01") };
    const of = (facts: object) =>
      needsRecordOf(mentee, {
        place: placeOf("a1"),
        programs: [{ program: build.program(), state: { ...state, ...facts } }],
        on,
      }).program;
    expect([of({}), of({ completedOn: on }), of({ startedOn: day("2027-01-01") })]).toEqual([
      "running",
      "over",
      "none",
    ]);
    const dataset = { kind: "dataset", schemaVersion: 1, records: [mentee] } as const;
    const all = reportRecordsOf(dataset, { period, on, yearStage: "middle" }).filter(
      ({ kind }) => kind === "needs",
    );
    expect(all).toMatchObject([{ stage: "middle", contributor: 0 }]);
    expect(JSON.stringify(all)).not.toContain(mentee.person);
    expect(idOf("person", mentee.person)).toBe(mentee.person);
  });

  test("come from a filled-in questionnaire alone, in one call", () => {
    const form = defineInstrument({
      id: "start",
      version: "1",
      title: { ru: "Анкета" },
      side: "either",
      scales: { help: { lowest: 1, highest: 4, difficult: "low" } },
      items: ["PD-MET-02", "PD-FAM-01"].map((code, i) => ({
        id: String(i),
        text: { ru: code },
        codes: [code],
      })),
    });
    const filled = (person: string, points: readonly number[]): Answers => ({
      kind: "answers",
      schemaVersion: 1,
      id: idOf("answers", `answers:${person}`),
      organisation: placeOf("a1").organisation,
      of: idOf("person", `person:${person}`),
      by: "self",
      instrument: { id: "start", version: "1" },
      on: day("2025-09-05"),
      answers: points.map((each, i) => ({ item: String(i), points: each })),
    });
    const records = [filled("x", [1, 4]), filled("y", [1, 2])].map((answers, contributor) =>
      needsRecordOf(needsOf(answers, form, builtInCatalogue), {
        place: placeOf("a1"),
        on,
        stage: "start",
        contributor,
      }),
    );
    expect(JSON.stringify(records)).not.toContain("person:");
    expect(records.map((record) => parseReportRecord(record))).toEqual(
      records.map((value) => ({ ok: true, value })),
    );
    const { cells } = reportOn(records, {
      period,
      on,
      dimensions: ["difficulty"],
      catalogue: builtInCatalogue,
    });
    expect(cells.map(({ value, counts, persons }) => [value, counts["needs.difficulties"], persons])).toEqual(
      [
        ["", 3, { "needs.difficulties": 2 }],
        ["PD-FAM-01", 1, undefined],
        ["PD-MET-02", 2, undefined],
      ],
    );
    expect(cells[0]!.counts).toEqual({
      "needs.asked": 2,
      "needs.difficulties": 3,
      "needs.without-program": 3,
    });
  });
});
