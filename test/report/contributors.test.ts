import { beforeAll, describe, expect, test } from "vitest";
import { type Report, reportOn } from "nastavnik";
import { certifiedPublication, type ReportRecord, verifyPublication } from "nastavnik/report";
import { Attacker, highsReady } from "../support/attacker.js";
import { knowing } from "../support/publication-attacks.js";
import { day, on, period, placeOf } from "./random-records.js";

beforeAll(() => highsReady);

const mentees = (key: string, category: string, many: number, certified = 0): ReportRecord[] =>
  Array.from({ length: many }, (_, i) => ({
    kind: "participant",
    side: "mentee",
    staff: true,
    place: placeOf(key),
    menteeCategories: [category],
    from: day("2025-10-01"),
    ended: day("2026-05-29"),
    finished: { certified: i < certified, contests: false },
  }));
const assessed = (key: string, category: string, many: number, positive: boolean): ReportRecord[] =>
  Array.from({ length: many }, (_, contributor) => ({
    kind: "assessment",
    place: placeOf(key),
    level: "result",
    positive,
    menteeCategories: [category],
    contributor,
  }));
const everywhere = ["a1", "a2", "b1", "b2"].flatMap((key) => [
  ...["growth", "new-to-profession"].flatMap((category) => mentees(key, category, 30, 12)),
  ...assessed(key, "growth", 30, true),
  ...assessed(key, "growth", 14, false),
]);
const publicationOf = (some: readonly ReportRecord[]) => {
  const dimensions = ["mentee-category"] as const;
  const report: Report = reportOn([...everywhere, ...some], { period, on, dimensions });
  return { report, ...certifiedPublication(report) };
};

/** Nobody finds out what he knows already: that could not be guarded against, and is not told as such. */
describe("who has all of it knows it anyhow", () => {
  test.each([
    ["the one whom a share leaves out", mentees("a1", "digital", 1)],
    [
      "each of two who are alone in their municipalities",
      ["a1", "a2"].flatMap((key) => mentees(key, "digital", 1)),
    ],
    ["a municipality that alone has what a share leaves out", mentees("a1", "digital", 2)],
    ["a municipality that alone has the whole of which none has a part", assessed("a1", "digital", 2, false)],
  ])("%s", (_, some) => {
    const { report, publication, certificate, losses } = publicationOf(some);
    expect(losses.unguarded).toEqual([]);
    expect(verifyPublication(report, publication, certificate)).toEqual([]);
  });

  test("of two municipalities that have the whole neither does: what the other has, stays open to it", () => {
    const { report, publication, losses } = publicationOf([
      ...assessed("a1", "digital", 2, false),
      ...assessed("a2", "digital", 2, false),
    ]);
    expect(losses.unguarded).toEqual([]);
    const region = publication.figures.find(({ level, value }) => level === "region" && value === "digital");
    expect(region?.counts).toMatchObject({ "result.assessed": null, "result.better": null });
    for (const one of ["a1", "a2"]) {
      const { municipality } = placeOf(one);
      const known = knowing(publication, report, (figure) => figure.municipality === municipality);
      const attacker = new Attacker(known);
      const at = `region|${region?.region}||mentee-category|digital`;
      expect(attacker.width(at, "result.better")).toBeGreaterThanOrEqual(3);
      expect(attacker.width(at, "result.assessed", "result.better")).toBeGreaterThanOrEqual(3);
    }
  });
});
