import { describe, expect, test } from "vitest";
import { indicatorsOf, publish, reportOn, type IndicatorValue } from "nastavnik";
import { type ReportRecord } from "nastavnik/report";
import { describeWithheld as withheldEn } from "nastavnik/en";
import { describeWithheld as withheldRu } from "nastavnik/ru";
import { day, on, period, placeOf } from "./random-records.js";

const small = (all: readonly ReportRecord[]) =>
  reportOn(all, { period, on, dimensions: ["form", "mentee-category"] });

/** Two municipalities by two forms; one program of four hundred is alone in its cell. */
const twoByTwo = [
  ["a1", "teacher-teacher", 1],
  ["a1", "head-teacher", 90],
  ["a2", "teacher-teacher", 80],
  ["a2", "head-teacher", 230],
].flatMap(([key, form, times]) =>
  Array.from({ length: Number(times) }, (): ReportRecord => ({
    kind: "program",
    place: placeOf(String(key)),
    forms: [String(form)],
    from: day("2025-10-01"),
  })),
);

describe("what is hidden", () => {
  test("of a square only the small figure and the three that protect it, of each measure", () => {
    const report = reportOn(twoByTwo, { period, on, dimensions: ["form"] });
    const { figures, withheld } = publish(report, { threshold: 5, insiders: [] });
    const gone = figures.filter(({ counts }) => counts["programs.started"] === null);
    expect(gone.map(({ municipality, value }) => `${municipality} ${value}`)).toEqual([
      "a0 head-teacher",
      "a0 teacher-teacher",
      "a1 head-teacher",
      "a1 teacher-teacher",
    ]);
    expect(withheld).toEqual([{ reason: "small-count", figures: 8 }, { reason: "internal-measure" }]);
  });

  test("nothing when nothing is small, and a true zero stays a zero", () => {
    const big = twoByTwo.filter(
      (record) => record.kind === "program" && record.forms?.[0] !== "teacher-teacher",
    );
    const { figures } = publish(small(big));
    expect(figures.flatMap(({ counts }) => Object.values(counts))).not.toContain(null);
    expect(figures.some(({ value }) => value === "teacher-teacher")).toBe(false);
  });

  test("a sum goes with the counts it is made of, organisations are counted at any size", () => {
    const ended = twoByTwo.map(
      (record) => ({ ...record, ended: day("2026-05-01"), ending: "completed" }) as ReportRecord,
    );
    const { figures } = publish(
      small([...ended, { kind: "organisation", place: placeOf("a1"), complete: true }]),
    );
    for (const { counts } of figures)
      expect(counts["programs.months"] === null).toBe(counts["programs.completed"] === null);
    expect(figures[0]?.counts).toMatchObject({ "organisations.total": 1, "organisations.complete": 1 });
  });

  const mentees = (count: number, category: string, key: string): ReportRecord[] =>
    Array.from({ length: count }, (): ReportRecord => ({
      kind: "participant",
      side: "mentee",
      staff: true,
      place: placeOf(key),
      menteeCategories: [category],
      from: day("2025-10-01"),
    }));

  test.each([
    ["below its threshold somewhere it is named nowhere", 9, 60, false],
    ["from its threshold on it is named", 10, 60, true],
  ])("a sensitive code: %s", (_, few, many, named) => {
    const all = [
      ...mentees(few, "burnout", "a1"),
      ...mentees(many, "burnout", "a2"),
      ...mentees(70, "growth", "a1"),
      ...mentees(70, "growth", "a2"),
    ];
    const published = publish(small(all));
    expect(JSON.stringify(published.figures).includes("burnout")).toBe(named);
    expect(published.withheld.some(({ reason }) => reason === "sensitive-code")).toBe(!named);
    const spoken = [withheldRu(published), withheldEn(published)].join("\n");
    if (!named)
      expect(spoken).toMatch(
        /чувствительная категория ниже своего порога .*\(порог 10\)[^]*sensitive code .*\(threshold 10\)/,
      );
  });

  test("38 of 40 says as much as 2 of 40: not both are shown anywhere", () => {
    const assessed = (key: string, count: number, overcome: number): ReportRecord => ({
      kind: "count",
      place: placeOf(key),
      counts: { "difficulties.declared": count, "difficulties.overcome": overcome },
    });
    const { figures } = publish(
      small([assessed("a1", 40, 38), assessed("a2", 60, 30), assessed("b1", 80, 50)]),
    );
    const both = figures.filter(
      ({ counts }) => counts["difficulties.declared"] !== null && counts["difficulties.overcome"] !== null,
    );
    expect(both.map(({ municipality }) => municipality)).not.toContain("a1");
    const shown = both.map(
      ({ counts }) => (counts["difficulties.declared"] ?? 0) - (counts["difficulties.overcome"] ?? 0),
    );
    expect(shown.every((rest) => rest === 0 || rest >= 5)).toBe(true);
    expect(figures.some(({ counts }) => Object.values(counts).some((count) => count !== null))).toBe(true);
  });

  test("an indicator of withheld counts is withheld, the others are those of the report", () => {
    const ended = twoByTwo.map(
      (record, i) =>
        ({
          ...record,
          ended: day("2026-05-01"),
          ending: i === 7 ? "terminated" : "completed",
        }) as ReportRecord,
    );
    const report = small(ended);
    const values = indicatorsOf(publish(report));
    const rate = values.find(({ code }) => code === "IND-P-01");
    expect(rate?.withheld).toBe(true);
    const started = (all: readonly IndicatorValue[]) => all.find(({ code }) => code === "IND-A-04");
    expect(started(values)).toEqual(started(indicatorsOf(report)));
  });

  test("thresholds that protect nobody are refused", () => {
    const none = small([]);
    for (const options of [{ threshold: 2 }, { threshold: 4.5 }, { sensitiveThreshold: 4 }])
      expect(() => publish(none, options)).toThrow(RangeError);
  });
});
