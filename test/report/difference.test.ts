import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { academicYear, differenceOf, reportOn, type Report } from "nastavnik";
import { type DifferencePart, type ParticipantRecord } from "nastavnik/report";
import { describeChange as changeEn } from "nastavnik/en";
import { describeChange as changeRu } from "nastavnik/ru";
import { day, placeOf, tidy } from "./random-records.js";

const [first, second] = [academicYear(2024), academicYear(2025)];
const days = fc
  .constantFrom("2024-05-01", "2024-10-01", "2025-08-31", "2025-09-01", "2026-02-01", "2026-09-05")
  .map(day);

/** A mentee's story, as it was known at the time of the first report and as it is known at the second. */
const story = fc.record({
  from: days,
  ended: fc.option(days, { nil: undefined }),
  category: fc.constantFrom("growth", "digital"),
  /** The category from the second year on. */
  later: fc.constantFrom("growth", "digital"),
  knownAtFirst: fc.constantFrom("yes", "no", "as running"),
  /** Counted only by the second definition. */
  odd: fc.boolean(),
});
type Story = typeof story extends fc.Arbitrary<infer Value> ? Value : never;

const recordOf = (each: Story, facts: Partial<ParticipantRecord>): ParticipantRecord => ({
  kind: "participant",
  side: "mentee",
  staff: true,
  place: placeOf("a1"),
  from: each.from,
  ...(each.ended && { ended: each.ended }),
  ...facts,
});

const asKnownFirst = (all: readonly Story[]) =>
  all
    .filter(({ knownAtFirst }) => knownAtFirst !== "no")
    .map((each) => {
      const known = each.knownAtFirst === "as running" ? { ...each, ended: undefined } : each;
      return recordOf(known, { menteeCategories: [each.category] });
    });
const asKnownSecond = (all: readonly Story[]) =>
  all.map((each) =>
    recordOf(each, {
      menteeCategories: [each.later],
      ...(each.later !== each.category && { was: { menteeCategories: [each.category] } }),
    }),
  );

const reportOf = (records: readonly ParticipantRecord[], period: Report["period"], on = period.ends) =>
  reportOn([{ kind: "organisation", place: placeOf("a1") }, ...records], {
    period,
    on,
    dimensions: ["mentee-category"],
  });
const sum = (parts: readonly DifferencePart[]) => parts.reduce((all, { change }) => all + change, 0);
const of = (parts: readonly DifferencePart[], dimension: string, value: string) =>
  parts.filter(
    (part) => part.measure === "mentees.active" && part.dimension === dimension && part.value === value,
  );
const active = (report: Report, dimension: string, value: string) =>
  report.cells.find((cell) => cell.dimension === dimension && cell.value === value)?.counts[
    "mentees.active"
  ] ?? 0;
const cells = [
  ["all", ""],
  ["mentee-category", "growth"],
  ["mentee-category", "digital"],
] as const;

/** Who stood on a day, person by person: what the report no longer knows. */
const stood = ({ from, ended }: { from?: string; ended?: string }, on: string) =>
  from !== undefined && from <= on && !(ended !== undefined && (ended < from ? from : ended) <= on);

describe("a difference between two years", () => {
  test("adds up in every cell, and says person by person what happened", () => {
    fc.assert(
      fc.property(fc.array(story, { maxLength: 25 }), (all) => {
        const [known, now] = [asKnownFirst(all), asKnownSecond(all)];
        const [before, after] = [reportOf(known, first), reportOf(now, second)];
        const parts = differenceOf(before, after);
        for (const [dimension, value] of cells) {
          expect(sum(of(parts, dimension, value))).toBe(
            active(after, dimension, value) - active(before, dimension, value),
          );
        }
        const change = (cause: string) =>
          of(parts, "all", "").find((part) => part.cause === cause)?.change ?? 0;
        const opening = now.filter((record) => stood(record, first.ends)).length;
        expect(change("corrected-late")).toBe(
          opening - known.filter((record) => stood(record, first.ends)).length,
        );
        expect(change("entered")).toBe(
          now.filter(({ from }) => from !== undefined && second.starts <= from && from <= second.ends).length,
        );
        expect(change("moved-in") + change("moved-out")).toBe(0);
        const into =
          of(parts, "mentee-category", "digital").find(({ cause }) => cause === "moved-in")?.change ?? 0;
        expect(into).toBe(
          all.filter(
            (each) =>
              stood(recordOf(each, {}), first.ends) && each.category === "growth" && each.later === "digital",
          ).length,
        );
      }),
      { numRuns: 300 },
    );
  });

  test("a changed definition is told apart by the earlier report restated, and is not guessed without it", () => {
    fc.assert(
      fc.property(fc.array(story, { maxLength: 25 }), (all) => {
        const narrow = all.filter(({ odd }) => !odd);
        const before = reportOf(asKnownFirst(narrow), first);
        const wider = (report: Report): Report => ({ ...report, basis: { ...report.basis, definitions: 2 } });
        const restated = wider(reportOf(asKnownFirst(all), first));
        const after = wider(reportOf(asKnownSecond(all), second));
        for (const parts of [differenceOf(before, after, { restated }), differenceOf(before, after)])
          for (const [dimension, value] of cells)
            expect(sum(of(parts, dimension, value))).toBe(
              active(after, dimension, value) - active(before, dimension, value),
            );
        const told = of(differenceOf(before, after, { restated }), "all", "");
        expect(told.find(({ cause }) => cause === "definition-changed")?.change ?? 0).toBe(
          active(restated, "all", "") - active(before, "all", ""),
        );
        expect(told.some(({ cause }) => cause === "not-separable")).toBe(false);
        for (const { cause, among } of differenceOf(before, after)) {
          expect(["corrected-late", "definition-changed"]).not.toContain(cause);
          if (cause === "not-separable") expect(among).toEqual(["definition-changed", "corrected-late"]);
        }
      }),
      { numRuns: 100 },
    );
  });
});

const mentee = (from: string, ended?: string): ParticipantRecord =>
  tidy({
    kind: "participant",
    side: "mentee",
    staff: true,
    place: placeOf("a1"),
    from: day(from),
    ...(ended !== undefined && { ended: day(ended) }),
  });
const inAll = (parts: readonly DifferencePart[]) =>
  of(parts, "all", "").map(({ cause, change }) => [cause, change]);

test("two days of one period: the growth of the flows; the same day: corrections only", () => {
  const autumn = reportOf([mentee("2025-09-01"), mentee("2025-09-02")], second, day("2025-10-01"));
  const spring = reportOf(
    [mentee("2025-09-01", "2026-01-10"), mentee("2025-09-02"), mentee("2026-02-01"), mentee("2026-02-02")],
    second,
    day("2026-03-01"),
  );
  expect(inAll(differenceOf(autumn, spring))).toEqual([
    ["entered", 2],
    ["left", -1],
  ]);
  const mended = reportOf([mentee("2025-09-01")], second, day("2025-10-01"));
  expect(inAll(differenceOf(autumn, mended))).toEqual([["corrected-late", -1]]);
});

test("other organisations and days between are named, not guessed", () => {
  const before = reportOf([mentee("2023-09-01")], academicYear(2023));
  const elsewhere = { ...mentee("2025-03-01"), place: placeOf("b1") };
  const parts = of(differenceOf(before, reportOf([mentee("2023-09-01"), elsewhere], second)), "all", "");
  expect(parts).toMatchObject([
    { cause: "not-separable", among: ["coverage-changed", "between-reports", "corrected-late"], change: 1 },
  ]);
  expect(parts.map(changeRu)).toEqual([
    "действующие наставляемые: несколько причин, по числам не различимых: изменился состав организаций или изменилось между отчётами или исправлено после прошлого отчёта: +1",
  ]);
  expect(parts.map(changeEn)).toEqual([
    "active mentees: several causes that counts cannot tell apart: other organisations report or changed between the reports or corrected after the earlier report: +1",
  ]);
});

test("one place within", () => {
  const [before, after] = [
    reportOf([], first),
    reportOf([mentee("2025-09-01"), { ...mentee("2025-09-01"), place: placeOf("b1") }], second),
  ];
  expect(
    of(differenceOf(before, after, { within: { region: "north" } }), "all", "").reduce(
      (all, { change }) => all + change,
      0,
    ),
  ).toBe(1);
});
