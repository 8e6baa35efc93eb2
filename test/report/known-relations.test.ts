import { beforeAll, expect, test } from "vitest";
import { reportOn } from "nastavnik";
import { type Dimension } from "nastavnik/codes";
import { certifiedPublication, type ReportRecord } from "nastavnik/report";
import { slackOf } from "../../src/report/publication/figure-table.js";
import { requestOf } from "../../src/report/publication/request.js";
import { Attacker, columnOf, highsReady, placeOf as placeOfFigure } from "../support/attacker.js";
import { madeUpReport } from "../support/made-up-region.js";
import { smallFigures, type Target } from "../support/publication-attacks.js";
import { on, period, placeOf } from "./random-records.js";

beforeAll(() => highsReady);

const keys = ["a1", "a2", "b1", "b2", "c1"];
const forms = ["teacher-teacher", "head-teacher", "university-teacher"] as const;

/** Each organisation fills in so many questionnaires, asks its mentees of so many scales, and tests one of them. */
function asked(questionnaires: number, scales: number): ReportRecord[] {
  return keys.flatMap((key): ReportRecord[] => [
    { kind: "organisation", place: placeOf(key), staff: { teaching: 30 } },
    ...forms.slice(0, questionnaires).map((form, contributor): ReportRecord => ({
      kind: "process",
      place: placeOf(key),
      forms: [form],
      ratings: [2, 2, 1, 1, 2, 0, 1, 2, 1],
      contributor,
    })),
    ...[1, 2, 3, 4].map((contributor): ReportRecord => ({
      kind: "survey",
      place: placeOf(key),
      on,
      side: "mentee",
      level: "reaction",
      contributor,
      answers: Array.from({ length: scales }, (_, i) => ({
        scale: `s${i}`,
        points: contributor,
        lowest: 1,
        highest: 4,
      })),
    })),
    { kind: "diagnostics", place: placeOf(key), scale: "test", before: 10, after: 90, contributor: 1 },
  ]);
}

const cases: readonly (readonly [string, readonly Dimension[]])[] = [
  ["nothing", []],
  ["type of organisation", ["organisation-type"]],
  ["form", ["form"]],
  ["scale", ["scale"]],
];

test.each(cases)("what everybody is taken to know holds in truth, broken down by %s", (_, dimensions) => {
  const reports = [1, 2, 3].flatMap((many) => [
    reportOn(asked(many, many), { period, on, dimensions }),
    madeUpReport({ seed: many, municipalities: 4, dimensions }),
  ]);
  for (const report of reports) {
    const { table } = requestOf(report, {});
    const untrue = table.relations.flatMap((relation) =>
      table.places.flatMap((_, place) =>
        table.columns.flatMap((_, column) =>
          relation.holdsIn[column] === 1 && slackOf(table, table.counts, relation, place, column) < 0
            ? [relation.terms.map(([measure, factor]) => `${factor} ${table.measures[measure]}`).join(" ")]
            : [],
        ),
      ),
    );
    expect(untrue).toEqual([]);
  }
});

test("who knows that each organisation fills in two questionnaires narrows nothing that is not told to the authority", () => {
  const twoEach = { upper: ["organisations.total"], lower: ["questionnaires.filled"], times: 2 };
  const report = reportOn(asked(2, 1), { period, on, dimensions: ["organisation-type"] });
  const { publication, losses } = certifiedPublication(report);
  expect(losses.unguarded.length).toBeGreaterThan(0);
  const attacker = new Attacker(publication, [twoEach]);
  const narrowed = (targets: readonly Target[]) =>
    targets.filter(
      ({ figure, code }) =>
        code === "questionnaires.filled" &&
        attacker.width(placeOfFigure(figure) + columnOf(figure), code) < 3,
    ).length;
  expect(narrowed(smallFigures(report, publication, losses.unguarded))).toBe(0);
  expect(narrowed(smallFigures(report, publication, []))).toBeGreaterThan(0);
});
