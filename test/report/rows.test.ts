import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { idOf, publish, reportOn, rowsOf } from "nastavnik";
import { dimensions, measures, type Measure } from "nastavnik/codes";
import {
  createTableSql,
  participantRecordsOf,
  programRecordOf,
  tableSchema,
  wideRowsOf,
} from "nastavnik/report";
import { monthlyTime, participant, program } from "../support/build.js";
import { day, on, period, placeOf, records } from "./random-records.js";

/** Movements are in no publication: absent there, not 0. */
const isInternal = (name: string) =>
  Object.hasOwn(measures, name) && measures[name as keyof typeof measures].internal === true;

describe("rows", () => {
  test("long and wide rows say the same, in the order of the schema, for reports and publications", () => {
    fc.assert(
      fc.property(records(["a1", "b1"], 10), (all) => {
        const report = reportOn(all, { period, on });
        for (const each of [report, publish(report)]) {
          const [long, wide] = [rowsOf(each), wideRowsOf(each)];
          for (const [shape, rows] of [
            ["long", long],
            ["wide", wide],
          ] as const) {
            const names = tableSchema(shape, "ru").fields.map(({ name }) => name);
            for (const row of rows) {
              const keys = new Set(Object.keys(row));
              expect([...keys]).toEqual(names.filter((name) => keys.has(name)));
              if (shape === "long") expect(keys.size).toBe(names.length);
              if (each.kind === "published-report") expect([...keys].filter(isInternal)).toEqual([]);
            }
            const keys = rows.map((row) =>
              tableSchema(shape, "ru")
                .primaryKey.map((key) => (row as Record<string, unknown>)[key])
                .join("|"),
            );
            expect(new Set(keys).size).toBe(keys.length);
          }
          const inWide = wide.flatMap((row) =>
            Object.entries(row)
              .filter(([name, count]) => Object.hasOwn(measures, name) && count !== 0)
              .map(([name, count]) =>
                [row.level, row.region, row.municipality, row.dimension, row.value, name, count].join("|"),
              ),
          );
          const inLong = long
            .filter(({ measure }) => Object.hasOwn(measures, measure))
            .map((row) =>
              [
                row.level,
                row.region,
                row.municipality,
                row.dimension,
                row.value,
                row.measure,
                row.count,
              ].join("|"),
            );
          expect(inWide).toEqual(inLong);
        }
      }),
      { numRuns: 15 },
    );
  });

  test("a wide row has 0 for none, and nothing for what is not broken down or not published", () => {
    const report = reportOn(
      [
        { kind: "organisation", place: placeOf("a1"), staff: { teaching: 40 } },
        { kind: "program", place: placeOf("a1"), forms: ["teacher-teacher"], from: period.starts },
      ],
      { period, on, dimensions: ["form"] },
    );
    const [whole, form] = ["all", "form"].map((dimension) =>
      wideRowsOf(report).find((row) => row.dimension === dimension && row.level === "all")!,
    );
    expect(whole).toMatchObject({ "staff.teaching": 40, "programs.completed": 0, "surveys.asked": 0 });
    expect(form).toMatchObject({ "programs.running": 1, "programs.completed": 0 });
    expect(form).not.toHaveProperty(["staff.teaching"]);
    const [page] = wideRowsOf(publish(report));
    expect(page).toMatchObject({ "staff.teaching": 40, "programs.started": null, "surveys.asked": 0 });
    expect(page).not.toHaveProperty(["programs.opening"]);
  });

  test("a sum over places names none of them", () => {
    fc.assert(
      fc.property(records(["a1", "b1", "c1"], 10), (all) => {
        for (const { level, region, municipality } of rowsOf(reportOn(all, { period, on }))) {
          const named = { all: ["", ""], region: [region, ""], municipality: [region, municipality] };
          expect([region, municipality]).toEqual(named[level]);
        }
      }),
      { numRuns: 30 },
    );
  });

  test("the schema names every measure and dimension in both languages", () => {
    const { fields } = tableSchema("wide", "en");
    expect(fields).toHaveLength(8 + Object.keys(measures).length);
    expect(fields.find(({ name }) => name === "dimension")?.constraints.enum).toEqual(
      Object.keys(dimensions),
    );
    expect(tableSchema("long", "ru").fields.map(({ title }) => title)).toEqual([
      "начало периода",
      "конец периода",
      "отчётная дата",
      "уровень",
      "регион",
      "муниципалитет",
      "разрез",
      "значение разреза",
      "показатель",
      "число",
    ]);
  });

  test("the same columns as a table of a database", () => {
    expect(createTableSql("long", "mentoring")).toBe(`create table mentoring (
  "starts" date not null,
  "ends" date not null,
  "on" date not null,
  "level" text not null,
  "region" text not null,
  "municipality" text not null,
  "dimension" text not null,
  "value" text not null,
  "measure" text not null,
  "count" bigint,
  primary key ("starts", "ends", "on", "level", "region", "municipality", "dimension", "value", "measure")
);`);
    expect(() => createTableSql("long", 'a"; drop table b; --')).toThrow(RangeError);
  });
});

describe("records of programs", () => {
  const started = { status: "active", startedOn: day("2025-09-01"), done: { a1: day("2025-10-01") } };
  const total = (measure: Measure, all: Parameters<typeof reportOn>[0]) =>
    rowsOf(reportOn(all, { period, on })).find(
      (row) => row.level === "all" && row.dimension === "all" && row.measure === measure,
    )?.count;

  test("states of the lifecycle, the archive included, become records", () => {
    const completed = {
      status: "completed",
      startedOn: day("2025-09-01"),
      completedOn: day("2026-05-30"),
      outcomes: { d1: "removed" },
    } as const;
    const archived = { status: "archived", archivedOn: day("2026-06-30"), ended: completed };
    const stopped = {
      status: "terminated",
      startedOn: day("2025-09-01"),
      terminatedOn: day("2026-02-01"),
      ground: "by-mentor",
    };
    const all = [started, completed, archived, stopped, undefined, { status: "draft" }].map((state) =>
      programRecordOf(program(), state, on),
    );
    expect(
      [
        "programs.running",
        "programs.completed",
        "programs.terminated",
        "programs.drafted",
        "difficulties.overcome",
      ].map((code) => total(code as Measure, all)),
    ).toEqual([1, 2, 1, 2, 2]);
    const reasons = rowsOf(reportOn(all, { period, on })).filter(
      (row) => row.level === "all" && row.dimension === "end-reason" && row.measure === "programs.terminated",
    );
    expect(reasons.map(({ value, count }) => [value, count])).toEqual([["by-mentor", 1]]);
  });

  test("an activity is due when it was done, when its day has come, or when the program is over", () => {
    const line = (ref: string, facts = {}) => ({ ...program().activities[0]!, ref, ...facts });
    const until = (last: string) =>
      ({
        time: {
          timing: "day",
          to: day(last),
          deadline: true,
        },
      }) as const;
    const plan = program({
      activities: [
        line("a1"),
        line("a2", until("2025-12-01")),
        line("a3", until("2026-12-01")),
        line("a4", { state: "cancelled" }),
        line("a5"),
      ],
    });
    expect(programRecordOf(plan, started, on).activities).toEqual({ planned: 4, due: 2, done: 1 });
    expect(programRecordOf(plan, { ...started, completedOn: day("2026-05-30") }, on).activities).toEqual({
      planned: 4,
      due: 4,
      done: 1,
    });
    expect(programRecordOf(plan, started, day("2025-09-30")).activities).toEqual({
      planned: 4,
      due: 0,
      done: 0,
    });
  });

  test("what is held every month is due from its first month on, and done while no month is owed", () => {
    const plan = program({ activities: [{ ...program().activities[0]!, ref: "a1", time: monthlyTime }] });
    const startedOn = day("2025-09-01");
    const counts = (on: string, held?: string) => {
      const done = held === undefined ? {} : { a1: day(held) };
      return programRecordOf(plan, { status: "active", startedOn, done }, day(on)).activities;
    };
    expect(counts("2025-09-29")).toEqual({ planned: 1, due: 0, done: 0 });
    expect(counts("2025-09-30")).toEqual({ planned: 1, due: 1, done: 0 });
    expect(counts("2025-10-30", "2025-09-15")).toEqual({ planned: 1, due: 1, done: 1 });
    expect(counts("2025-10-31", "2025-09-15")).toEqual({ planned: 1, due: 1, done: 0 });
    expect(counts("2025-10-31", "2025-10-01")).toEqual({ planned: 1, due: 1, done: 1 });
  });

  test("a person of several programs counts once on each side, and no id goes into the record", () => {
    const person = (key: string) => ({ person: idOf("person", `person:${key}`) });
    const pair = (mentor: string, mentee: string, state = started) => ({
      program: program({
        participants: [participant("mentor", person(mentor)), participant("mentee", person(mentee))],
      }),
      state,
    });
    const over = { ...started, completedOn: day("2026-01-15") };
    const people = participantRecordsOf([
      pair("m", "x"),
      pair("m", "y"),
      pair("y", "x", over),
      pair("n", "z", over),
    ]);
    expect([
      total("mentors.active", people),
      total("mentees.active", people),
      total("mentees.registered", people),
    ]).toEqual([1, 2, 3]);
    expect(JSON.stringify(people)).not.toContain("person:");
  });
});
