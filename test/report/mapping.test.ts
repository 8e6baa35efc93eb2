import { expect, test } from "vitest";
import { publish, reportOn, rowsOf } from "nastavnik";
import { type ReportRecord } from "nastavnik/report";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import { on, period, placeOf, day } from "./random-records.js";

const completedWith = (...codes: readonly string[]): ReportRecord => ({
  kind: "program",
  place: placeOf("a1"),
  from: day("2025-09-01"),
  ended: day("2026-05-30"),
  ending: "completed",
  difficulties: codes.map((code) => ({ code, outcome: "removed" })),
});

const mapping = {
  from: { id: "regional", version: "1" },
  to: { id: builtInCatalogue.id, version: builtInCatalogue.version },
  rows: [
    { from: "R-1", to: "PD-MET-01", relation: "exact" },
    { from: "R-2", to: "PD-CLM-01", relation: "broader" },
  ],
} as const;

const rows = (...[records, options]: [ReportRecord[], object]) =>
  rowsOf(reportOn(records, { period, on, catalogue: builtInCatalogue, ...options })).filter(
    ({ level }) => level === "all",
  );

test("difficulties stand under the uppermost group of the catalogue, unknown ones under none", () => {
  const groups = rows([completedWith("PD-MET-01", "PD-MET-02", "PD-CLM-01", "not-a-code")], {}).filter(
    (row) => row.measure === "difficulties.declared" && row.dimension === "difficulty-group",
  );
  expect(groups.map(({ value, count }) => [value, count])).toEqual([
    ["", 1],
    ["PD-CLM", 1],
    ["PD-MET", 2],
  ]);
});

test("a region's own codes are translated, and what that cost is counted", () => {
  const counted = rows([completedWith("R-1", "R-2", "R-2", "R-3")], { mapping });
  const groups = counted.filter(
    (row) => row.measure === "difficulties.overcome" && row.dimension === "difficulty-group",
  );
  expect(groups.map(({ value, count }) => [value, count])).toEqual([
    ["", 1],
    ["PD-CLM", 2],
    ["PD-MET", 1],
  ]);
  const loss = counted.filter(
    ({ measure, dimension }) => measure.startsWith("difficulties.mapped") && dimension === "all",
  );
  expect(loss.map(({ measure, count }) => [measure, count])).toEqual([
    ["difficulties.mapped-broader", 2],
    ["difficulties.mapped-exact", 1],
    ["difficulties.mapped-lost", 1],
  ]);
});

test("a row to a code the catalogue does not have is lost, and a mapping to another catalogue is refused", () => {
  const row = { from: "R-1", to: "PD-MTE-99", relation: "exact" } as const;
  const counted = rows([completedWith("R-1")], { mapping: { ...mapping, rows: [row] } });
  const loss = counted.filter(
    ({ measure, dimension }) => measure.startsWith("difficulties.mapped") && dimension === "all",
  );
  expect(loss.map(({ measure, count }) => [measure, count])).toEqual([["difficulties.mapped-lost", 1]]);
  const elsewhere = { ...mapping, to: { id: "another", version: "1" } };
  expect(() => rows([], { mapping: elsewhere })).toThrow(RangeError);
  const older = { ...mapping, to: { ...mapping.to, version: "1.0.0" } };
  expect(rows([completedWith("R-1")], { mapping: older }).length).toBeGreaterThan(0);
});

test("groups with a difficulty that says something of a person's inner state are sensitive", () => {
  const { basis } = reportOn([], { period, on, catalogue: builtInCatalogue });
  expect(basis.sensitiveGroups.length).toBeGreaterThan(0);
  const [group = ""] = basis.sensitiveGroups;
  const item =
    builtInCatalogue.entries.find(({ code, kind }) => kind === "item" && code.startsWith(group))?.code ?? "";
  const report = reportOn([completedWith(item)], { period, on, catalogue: builtInCatalogue });
  expect(JSON.stringify(report.cells)).toContain(`"${group}"`);
  expect(JSON.stringify(publish(report).figures)).not.toContain(group);
});
