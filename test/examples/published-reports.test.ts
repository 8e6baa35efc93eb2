import { expect, test } from "vitest";
import { indicatorsOf, mergeReports, publish, rowsOf } from "nastavnik";
import { checkPublishedReports, winners } from "../../examples/check-published-reports/main.js";
import { publishedReports, readReport } from "../../examples/check-published-reports/report-of-facts.js";

const read = publishedReports.map(readReport);
const reportFrom = (id: string) => read.find(({ facts }) => facts.id === id)!.report!;

test("every figure is read as one that is counted, or kept as it was said with every reason", async () => {
  expect(read.flatMap(({ readings }) => readings.map(({ figure }) => figure))).toEqual(
    publishedReports.flatMap(({ figures }) => figures),
  );
  await expect(`${checkPublishedReports("ru").trim()}\n`).toMatchFileSnapshot(
    "../golden/published-reports.txt",
  );
});

test("no figure becomes more exact than it was said", () => {
  for (const { facts, readings } of read)
    for (const { figure, obstacles, measure } of readings) {
      const exact =
        facts.as_of !== null &&
        figure.qualifier === null &&
        figure.value_max === null &&
        Number.isInteger(figure.value) &&
        ["человек", "организация"].includes(figure.unit);
      if (!exact) expect(obstacles, figure.indicator).not.toEqual([]);
      if (obstacles.length === 0) expect(measure, figure.indicator).toBeDefined();
    }
});

test("the counts of a page come back from its report, and nothing else does", () => {
  const whole = read.flatMap(({ facts, report }) =>
    (report === undefined ? [] : rowsOf(report))
      .filter(({ level, dimension }) => level === "all" && dimension === "all")
      .map(({ measure, count }) => [facts.id, measure, count]),
  );
  // Written down from the pages' figures by hand.
  expect(whole).toEqual([
    ["report-01", "own.union-bodies-asked", 16],
    ["report-03", "own.contest-applicants", 5],
    ["report-03", "own.contest-winners", 5],
    ["report-04", "own.organisations-covered", 390],
    ["report-06", "own.contest-applicants-of-region", 13],
    ["report-06", "own.contest-winners", 3],
    ["report-08", "own.schools-in-contest", 13],
    ["report-10", "own.of-pension-age", 1391],
    ["report-10", "own.young-in-new-year", 286],
    ["report-15", "own.prize-holders", 25],
    ["report-15", "own.young-arrived-where-named", 58 + 30],
  ]);
});

test("a share is formed of counts of one level only", () => {
  const value = (id: string, region: string) =>
    indicatorsOf(reportFrom(id), { indicators: { winners }, within: { region } })[0];
  expect(value("report-03", "60")).toMatchObject({ value: 1, numerator: 5, denominator: 5 });
  const other = value("report-06", "23");
  expect(other).toMatchObject({ numerator: 3, denominator: 0 });
  expect(other && "value" in other).toBe(false);
});

test("pages of different days are not added to one another", () => {
  const reports = read.flatMap(({ report }) => report ?? []);
  expect(reports.length).toBe(7);
  for (const [i, a] of reports.entries())
    for (const b of reports.slice(i + 1)) {
      const merged = mergeReports(a, b);
      expect(merged.ok ? [] : merged.issues.map(({ code }) => code)).toEqual(
        expect.arrayContaining(["report.other-period", "report.other-day"]),
      );
    }
});

test("three winners of a municipality would not be published, thirteen applicants would", () => {
  const { figures } = publish(reportFrom("report-06"), {
    own: { "own.contest-winners": { persons: true }, "own.contest-applicants-of-region": { persons: true } },
  });
  const shown = (measure: `own.${string}`) =>
    figures.filter(({ counts }) => measure in counts).map(({ level, counts }) => [level, counts[measure]]);
  expect(shown("own.contest-winners")).toEqual([
    ["all", null],
    ["region", null],
    ["municipality", null],
  ]);
  expect(shown("own.contest-applicants-of-region").every(([, count]) => count === 13)).toBe(true);
});

test("the data holds no name of a person", () => {
  expect(JSON.stringify(publishedReports)).not.toMatch(
    /[А-ЯЁ]\. ?[А-ЯЁ]\. ?[А-ЯЁ][а-яё]+|[А-ЯЁ][а-яё]+ [А-ЯЁ]\. ?[А-ЯЁ]\./,
  );
});
