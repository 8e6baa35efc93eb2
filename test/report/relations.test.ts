import { describe, expect, test } from "vitest";
import { emptyReport } from "nastavnik";
import { measures } from "nastavnik/codes";
import { indicators, type IndicatorFormula } from "nastavnik/report";
import { kindsOf } from "../../src/report/publication/measure-kinds.js";
import { mostOfEach } from "../../src/report/publication/most-of-each.js";
import { relationsAmong, shareTerms, wholesOf } from "../../src/report/publication/relations.js";
import type { Figure } from "../../src/report/rows/figures-of.js";
import { on, period } from "./random-records.js";

const basis = emptyReport(period, on).basis;
const own = {
  "own.part": { persons: true, within: ["own.whole", "mentees.active"] },
  "own.whole": { persons: true },
} as const;
const share = (numerator: readonly string[], denominator: readonly string[] | undefined, unit = "share") =>
  ({ unit, numerator, denominator }) as unknown as IndicatorFormula;

/** Relations as a reader would write them: "a + 2 b ≥ c", and where. */
function said(codes: readonly string[], of: readonly IndicatorFormula[] = []): readonly string[] {
  const most = { answers: 3, questionnaires: 2, points: 9 };
  return relationsAmong(new Set(codes), { basis, indicators: of, own, most }).map(
    ({ terms, share: isShare, only, except }) => {
      expect(terms.every(([, factor]) => factor !== 0)).toBe(true);
      const side = (sign: 1 | -1) =>
        terms
          .filter(([, factor]) => factor * sign > 0)
          .map(([code, factor]) => (Math.abs(factor) === 1 ? code : `${Math.abs(factor)} ${code}`))
          .join(" + ");
      const where = only ? ` (${only.value})` : except ? ` (not by ${except.join(", ")})` : "";
      return `${side(1)} ≥ ${side(-1)}${where}${isShare ? " (share)" : ""}`;
    },
  );
}

describe("what everybody knows of the measures", () => {
  test("parts are within their wholes, whatever the list says, and those of your own", () => {
    expect(said(["own.part", "own.whole", "mentees.active", "mentees.registered"])).toEqual([
      "own.whole ≥ own.part",
      "mentees.active ≥ own.part",
      "mentees.registered ≥ mentees.active",
    ]);
    const all = Object.keys(measures);
    const relations = said(all);
    for (const [part, { within = [] }] of Object.entries(measures) as [
      string,
      { within?: readonly string[] },
    ][])
      for (const whole of within) expect(relations).toContain(`${whole} ≥ ${part}`);
    expect(new Set(relations).size).toBe(relations.length);
    expect(wholesOf("own.part", own)).toEqual(["own.whole", "mentees.active"]);
    expect(wholesOf("own.unknown", own)).toEqual([]);
  });

  test("what was begun stands, or was ended; points are within what scales and levels allow", () => {
    expect(
      said(["programs.started", "programs.completed", "programs.running", "programs.terminated"]),
    ).toEqual([
      "programs.completed + programs.running + programs.terminated ≥ programs.started (not by month, end-reason)",
    ]);
    const { optimal, admissible } = basis.questionnaire;
    expect(said(["questionnaires.filled", "questionnaires.points"])).toEqual([
      "18 questionnaires.filled ≥ questionnaires.points",
      `questionnaires.points ≥ ${optimal} questionnaires.filled (optimal)`,
      "18 questionnaires.filled ≥ questionnaires.points (optimal)",
      `questionnaires.points ≥ ${admissible} questionnaires.filled (admissible)`,
      `${optimal - 1} questionnaires.filled ≥ questionnaires.points (admissible)`,
      `${admissible - 1} questionnaires.filled ≥ questionnaires.points (inadmissible)`,
    ]);
    expect(said(["diagnostics.both", "diagnostics.gained", "diagnostics.lost"])).toEqual([
      "9 diagnostics.both ≥ diagnostics.gained + diagnostics.lost",
    ]);
    expect(said(["surveys.answered", "answers.mentees", "answers.without-cut"])).toEqual([
      "3 surveys.answered ≥ answers.mentees + answers.without-cut",
    ]);
    expect(said(["organisations.total", "questionnaires.filled"])).toEqual([
      "2 organisations.total ≥ questionnaires.filled",
    ]);
    expect(said(["programs.started", "questionnaires.points", "answers.mentees"])).toEqual([]);
    expect(said(["programs.running", "surveys.answered"])).toEqual([]);
  });

  test("of a share, what its whole has beside its part; what both have says nothing", () => {
    const of = (...some: readonly IndicatorFormula[]) =>
      said(["a", "b", "c", "mentees.active", "mentees.registered"], some);
    expect(of(share(["a"], ["b"]))[0]).toBe("b ≥ a (share)");
    expect(of(share(["a", "b"], ["b", "c"]))[0]).toBe("c ≥ a (share)");
    expect(of(share(["a", "b"], ["c"]))[0]).toBe("c ≥ a + b (share)");
    expect(of(share(["a"], ["a", "b"]))).toEqual(["mentees.registered ≥ mentees.active"]);
    expect(of(share(["a", "b"], ["a"]))).toEqual(["mentees.registered ≥ mentees.active"]);
    expect(of(share(["a"], undefined), share(["a"], ["b"], "ratio"))).toEqual([
      "mentees.registered ≥ mentees.active",
    ]);
    // A part that is a share too is told once, as a share.
    const both = share(["mentees.active"], ["mentees.registered"]);
    expect(of(both)).toEqual(["mentees.registered ≥ mentees.active (share)"]);
    expect(shareTerms(share(["b", "a"], ["d", "c"]))).toEqual([
      ["c", 1],
      ["d", 1],
      ["a", -1],
      ["b", -1],
    ]);
    expect(shareTerms(indicators["IND-A-01"])).toBeUndefined();
  });
});

describe("how many there are of each", () => {
  const figure = (counts: Figure["counts"], at: Partial<Figure> = {}): Figure => ({
    ...{ level: "all", region: "", municipality: "", dimension: "all", value: "", counts },
    ...at,
  });

  test("answers, questionnaires and points: what the figures are broken down by, or as many as a figure shows", () => {
    expect(mostOfEach([], { satisfied: [] })).toEqual({ answers: 1, questionnaires: 1, points: 1 });
    const satisfied = [
      { lowest: 1, highest: 10, from: 7 },
      { lowest: 2, highest: 5, from: 4 },
    ];
    expect(mostOfEach([], { satisfied }).points).toBe(9);
    const values = ["x", "y", "x"].flatMap((value) => [
      figure({}, { dimension: "scale", value }),
      figure({}, { dimension: "form", value: `${value}1` }),
      figure({}, { dimension: "form", value: `${value}2` }),
    ]);
    expect(mostOfEach(values, { satisfied })).toEqual({ answers: 2, questionnaires: 4, points: 9 });
    const shown = [
      figure({ "surveys.answered": 4, "answers.mentees": 5, "answers.mentors": 3, "answers.without-cut": 1 }),
      figure({ "surveys.answered": 9, "answers.mentees": 9, "questionnaires.filled": 7 }),
      figure({ "organisations.total": 3, "questionnaires.filled": 16 }),
      figure({ "diagnostics.both": 2, "diagnostics.gained": 20, "diagnostics.lost": 5 }),
    ];
    expect(mostOfEach(shown, { satisfied })).toEqual({ answers: 3, questionnaires: 6, points: 13 });
  });
});

describe("what a measure is to whoever publishes it", () => {
  const some = {
    "own.money": { rides: ["own.whole"] },
    "own.rooms": { open: true },
    ...own,
  } as const;

  test.each([
    [
      "sensitive",
      { "mentees.certified": "mentees.finished", "programs.started": undefined, "own.part": undefined },
    ],
    [
      "all",
      { "mentees.certified": "mentees.finished", "programs.started": undefined, "own.part": "own.whole" },
    ],
    ["none", { "mentees.certified": undefined, "programs.started": undefined, "own.part": undefined }],
  ] as const)("all or none of few is an attribute: %s", (rule, attributes) => {
    const kinds = kindsOf(some, rule);
    for (const [code, whole] of Object.entries(attributes)) {
      expect(kinds.attributeOf(code)).toBe(whole);
      expect(kinds.mayBeNone.has(code)).toBe(whole !== undefined);
    }
    const sensitive = [
      "answers.mentees-satisfied",
      "answers.mentors-satisfied",
      "behaviour.improved",
      "difficulties.overcome",
      "learning.passed",
      "mentees.certified",
      "result.better",
    ];
    const found = Object.keys(measures).filter((code) => kinds.attributeOf(code) !== undefined);
    const parts = Object.keys(measures).filter((code) => wholesOf(code, some).length > 0);
    expect(found).toEqual(
      { sensitive: parts.filter((code) => sensitive.includes(code)), all: parts, none: [] }[rule],
    );
  });

  test("open, internal, riding on others, or with people of its whole", () => {
    const kinds = kindsOf(some, "sensitive");
    expect(
      ["own.rooms", "organisations.total", "own.part", "mentees.active", "own.unknown"].map(kinds.isOpen),
    ).toEqual([true, true, false, false, false]);
    expect(["own.rooms", "own.unknown", "mentees.entered", "mentees.active"].map(kinds.isInternal)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(["own.money", "programs.months", "own.part", "own.unknown"].map(kinds.ridesOn)).toEqual([
      ["own.whole"],
      ["programs.completed", "programs.terminated"],
      [],
      [],
    ]);
    expect(["own.money", "own.part", "programs.months", "activities.done"].map(kinds.aboveOf)).toEqual([
      ["own.whole"],
      ["own.whole", "mentees.active"],
      ["programs.completed", "programs.terminated"],
      ["activities.due"],
    ]);
    expect(["activities.done", "needs.in-running", "activities.due", "toString"].map(kinds.peopleOf)).toEqual(
      ["activities.due", "needs.difficulties", undefined, undefined],
    );
    expect(
      ["own.money", "own.rooms", "own.whole", "programs.months", "activities.due", "activities.planned"].map(
        (code) => kinds.mayBeNone.has(code),
      ),
    ).toEqual([true, false, false, true, true, false]);
  });
});
