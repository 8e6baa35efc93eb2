import { describe, expect, test } from "vitest";
import {
  academicYear,
  calendarDate,
  indicatorsOf,
  mergeReports,
  publish,
  reportOn,
  rowsOf,
  type Report,
  type Row,
} from "nastavnik";
import { measures, type Measure } from "nastavnik/codes";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import { indicatorText } from "nastavnik/en";
import { crossTables, indicatorTable, nameOf } from "../support/cross-table.js";
import { plainCountsOf } from "../support/plain-counts.js";
import { twoRegions } from "../support/two-regions.js";

const options = { period: academicYear(2025), on: calendarDate("2026-06-15"), catalogue: builtInCatalogue };
const records = twoRegions();
const report = reportOn(records, options);
const published = rowsOf(publish(report));

describe("two made-up regions", () => {
  test("every figure of the report", async () => {
    await expect(`${crossTables(rowsOf(report))}\n`).toMatchFileSnapshot("../golden/two-regions.rows.txt");
  });

  test("every figure is what a plain reading of the records gives", () => {
    const groups = new Map([
      ["PD-MET-01", "PD-MET"],
      ["PD-CLM-02", "PD-CLM"],
    ]);
    const plain = plainCountsOf(records, options.period.starts, options.on, groups);
    const counted = new Map(
      rowsOf(report).map((row) => [`${nameOf(row)}|${row.dimension}|${row.value}|${row.measure}`, row.count]),
    );
    expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(plain));
  });

  test("every indicator of the whole and of each place", async () => {
    const places = new Map(rowsOf(report).map((row) => [nameOf(row), row]));
    const byPlace = [...places].map(([name, { level, region, municipality }]) => {
      const within = level === "all" ? {} : level === "region" ? { region } : { region, municipality };
      return [name, indicatorsOf(report, { within })] as const;
    });
    await expect(`${indicatorTable(byPlace, indicatorText)}\n`).toMatchFileSnapshot(
      "../golden/two-regions.indicators.txt",
    );
  });

  test("is the merged report of its organisations", () => {
    const organisations = [...new Set(records.map(({ place }) => place.organisation))];
    const merged = organisations
      .map((each) =>
        reportOn(
          records.filter(({ place }) => place.organisation === each),
          options,
        ),
      )
      .reduce((sum: Report, part) => {
        const result = mergeReports(sum, part);
        if (!result.ok) throw new Error(JSON.stringify(result.issues));
        return result.value;
      });
    expect(JSON.stringify(merged)).toBe(JSON.stringify(report));
  });

  // In a file apart from the others: it changes when less is hidden.
  test("every figure of the publication", async () => {
    await expect(`${crossTables(published)}\n`).toMatchFileSnapshot("../golden/two-regions.published.txt");
  });

  test("a figure is published as it is, or withheld; none is made up and none from 1 to 4 is shown", () => {
    const keyOf = ({ level, region, municipality, dimension, value, measure }: Row) =>
      [level, region, municipality, dimension, value, measure].join("|");
    const exact = new Map(rowsOf(report).map((row) => [keyOf(row), row.count]));
    const few = published.filter(({ count, measure }) => {
      if (measure.startsWith("own.")) return count !== null && count < 5;
      const { open, rides } = measures[measure as Measure];
      return count !== null && count < 5 && open !== true && rides === undefined;
    });
    expect(few).toEqual([]);
    // Categories are apart: a sensitive one is not named, and its people stand under the empty value.
    const named = published.filter(({ dimension }) => dimension !== "mentee-category");
    for (const row of named) expect([exact.get(keyOf(row)), null], keyOf(row)).toContain(row.count);
    expect(published.map(({ value }) => value)).not.toContain("burnout");
    expect(rowsOf(report).map(({ value }) => value)).toContain("burnout");
  });
});
