import { describe, expect, test } from "vitest";
import { calendarDate } from "nastavnik";
import { activityTimeOf, judgeResult, parseMentor, parseProgram } from "nastavnik/model";
import { readPlanTime, type PlanTime } from "nastavnik/time";
import { isReadWhole } from "../../src/model/is-read-whole.js";
import { isPlanned } from "../../src/model/program-plan.js";
import { mentor, program } from "../support/build.js";

describe("a measured result", () => {
  test.each([
    [{ value: 1 }, "undecided"],
    [{ value: 0 }, "not-positive"],
    [{ value: 1, better: "more" }, "undecided"],
    [{ value: 0, better: "more" }, "not-positive"],
    [{ value: -1, better: "less" }, "undecided"],
    [{ value: 3, base: 3 }, "not-positive"],
    [{ value: 4, base: 3 }, "undecided"],
    [{ value: 4, base: 3, better: "more" }, "positive"],
    [{ value: 3, base: 3, better: "more" }, "not-positive"],
    [{ value: 2, base: 3, better: "more" }, "not-positive"],
    [{ value: 2, base: 3, better: "less" }, "positive"],
    [{ value: 4, base: 3, better: "less" }, "not-positive"],
  ] as const)("%j is %s", (result, verdict) => {
    expect(judgeResult({ measure: "балл", unit: "балл", ...result })).toBe(verdict);
  });
});

test("a record is whole unless its document was read in part", () => {
  const read = (part: "whole" | "opening" | "fragment") => ({
    provenance: { sources: [], document: "program", read: part, remarks: [], tags: [] } as const,
  });
  expect([{}, read("whole"), read("opening"), read("fragment")].map(isReadWhole)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test("what was cancelled or waived is no part of a plan", () => {
  expect((["planned", "done", "cancelled", "waived"] as const).map((state) => isPlanned({ state }))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

describe("the time of an activity", () => {
  const term = { starts: calendarDate("2025-09-01"), ends: calendarDate("2026-05-31") };
  const timeOf = (text: string) => activityTimeOf(readPlanTime(text, { term }));

  test("of one time has no parts, of several it has each and the window of all", () => {
    expect(timeOf(" сентябрь ")).toEqual({
      timing: "month",
      asWritten: "сентябрь",
      from: "2025-09-01",
      to: "2025-09-30",
    });
    expect(timeOf("до 15 октября")).toEqual({
      timing: "day",
      asWritten: "до 15 октября",
      to: "2025-10-15",
      deadline: true,
    });
    expect(timeOf("Сентябрь\n1 раз в месяц")).toEqual({
      timing: "several",
      asWritten: "Сентябрь\n1 раз в месяц",
      from: "2025-09-01",
      to: "2026-05-31",
      parts: [
        { asWritten: "Сентябрь", from: "2025-09-01", to: "2025-09-30" },
        { asWritten: "1 раз в месяц", from: "2025-09-01", to: "2026-05-31" },
      ],
    });
  });

  const several = (...parts: readonly Partial<PlanTime>[]): PlanTime => ({
    asWritten: "",
    kind: "several",
    unread: [],
    parts: parts.map((part) => ({ asWritten: "", kind: "day", unread: [], ...part })),
  });

  test("has no window where one of several has none, and no words where none are given", () => {
    const [early, late] = [calendarDate("2025-09-01"), calendarDate("2025-10-01")];
    expect(activityTimeOf(several({ from: late, to: late }, { from: early, to: early }))).toEqual({
      timing: "several",
      from: early,
      to: late,
      parts: [
        { from: late, to: late },
        { from: early, to: early },
      ],
    });
    expect(activityTimeOf(several({ from: late }, { to: early }))).toEqual({
      timing: "several",
      parts: [{ from: late }, { to: early }],
    });
    expect(activityTimeOf(several({ from: late, to: late }))).toEqual({
      timing: "several",
      from: late,
      to: late,
    });
  });

  test("has the parts of its parts, a hundred at most", () => {
    const nested = several(several({ asWritten: "1" }, { asWritten: "2" }), { asWritten: "3" });
    expect(activityTimeOf(nested).parts).toEqual([
      { asWritten: "1" },
      { asWritten: "2" },
      { asWritten: "3" },
    ]);
    expect(activityTimeOf(several(...Array.from({ length: 101 }, () => ({})))).parts).toHaveLength(100);
  });

  test.each([
    [{ min: 1, max: 2, per: "week" }, true],
    [{ min: 1_000, per: "week" }, true],
    [{ min: 1_001, per: "week" }, false],
    [{ max: 0.5, per: "week" }, false],
    [{ min: 1, every: 1, per: "week" }, true],
    [{ min: 1, every: 0, per: "week" }, false],
    [{ min: 1, every: 1.5, per: "week" }, false],
    [{ min: 1, every: 1_001, per: "week" }, false],
  ] as const)("keeps a frequency of whole numbers: %j", (frequency, isKept) => {
    const time = activityTimeOf({ asWritten: "", kind: "recurring", unread: [], frequency });
    expect(time.frequency).toEqual(isKept ? frequency : undefined);
  });
});

describe("bounds are in their order", () => {
  const codesOf = (time: object) => {
    const [first] = program().activities;
    const read = parseProgram(
      program({ activities: [{ ...first!, time: { timing: "days", ...time } } as never] }),
    );
    return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path.slice(3).join(".")}`);
  };
  const reversed = (path: string) => [`bounds.reversed ${path}`];

  test.each([
    [{ from: "2025-09-02", to: "2025-09-02" }, []],
    [{ from: "2025-09-02" }, []],
    [{ to: "2025-09-02" }, []],
    [{ from: "2025-09-03", to: "2025-09-02" }, reversed("")],
    [{ parts: [{ from: "2025-09-02", to: "2025-09-02" }] }, []],
    [{ parts: [{ from: "2025-09-03", to: "2025-09-02" }] }, reversed("parts.0")],
    [{ frequency: { min: 2, max: 2, per: "week" } }, []],
    [{ frequency: { max: 1, per: "week" } }, []],
    [{ frequency: { min: 2, per: "week" } }, []],
    [{ frequency: { min: 2, max: 1, per: "week" } }, reversed("frequency")],
  ] as const)("of a time: %j", (time, codes) => {
    expect(codesOf(time)).toEqual(codes);
  });

  test.each([
    [{ min: 2, max: 2 }, undefined],
    [
      { min: 3, max: 2 },
      { code: "bounds.reversed", path: ["groupSize"], details: { earliest: 3, latest: 2 } },
    ],
  ])("of a group: %j", (groupSize, issue) => {
    const read = parseMentor(mentor("a", { groupSize }));
    expect(read.ok ? undefined : read.issues[0]).toEqual(issue);
  });
});
