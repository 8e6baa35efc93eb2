import * as fc from "fast-check";
import { type Catalogue } from "nastavnik";
import { coverageIndex, coverageOf, type LevelledDifficulty } from "nastavnik/catalogue";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import { expect, test } from "vitest";
import { anyCatalogue, anyCode, catalogueOf, entry, group, naiveAncestors } from "./catalogues.js";

const score = (
  difficulties: readonly LevelledDifficulty[],
  competences: readonly string[],
  catalogue: Catalogue = builtInCatalogue,
) => coverageOf(catalogue, { difficulties, competences }).score;
const strong = (code: string): LevelledDifficulty => ({ code, level: 3 });

test.each([
  ["the same", ["PD-MET-01"], 10_000],
  ["a broader one", ["PD-MET"], 10_000],
  ["a sibling", ["PD-MET-02"], 2500],
  ["a stranger", ["PD-ASM-01"], 0],
  ["a sibling's group elsewhere", ["PD-ASM"], 0],
  ["nothing", [], 0],
  ["many siblings, which do not add up", ["PD-MET-02", "PD-MET-03", "PD-MET-04"], 2500],
  ["the best of several", ["PD-ASM-01", "PD-MET-02", "PD-MET-01"], 10_000],
])("a difficulty is covered by %s", (_, competences, points) => {
  expect(score([strong("PD-MET-01")], competences)).toBe(points);
});

test("a narrower competence covers half", () => {
  expect(score([strong("PD-MET")], ["PD-MET-01"])).toBe(5000);
});

test("a difficulty weighs as much as its level", () => {
  const difficulties: LevelledDifficulty[] = [
    { code: "PD-MET-01", level: 3 },
    { code: "PD-ASM-01", level: 1 },
  ];
  expect(score(difficulties, ["PD-MET-01"])).toBe(7500);
  expect(score(difficulties, ["PD-ASM-01"])).toBe(2500);
});

test("without a difficulty there is nothing to cover, and no score", () => {
  expect(coverageOf(builtInCatalogue, { difficulties: [], competences: ["PD-MET"] })).toEqual({
    score: undefined,
    parts: [],
  });
  expect(score([{ code: "PD-MET-01", level: 0 }], ["PD-MET"])).toBeUndefined();
});

test("a code the catalogue does not know matches only itself", () => {
  expect(score([strong("X-1")], ["X-1"])).toBe(10_000);
  expect(score([strong("X-1")], ["X-2", "PD-MET"])).toBe(0);
});

const renewed = catalogueOf([
  group("G"),
  entry("OLD", { parents: ["G"], retired: true, replacedBy: [{ code: "OLDER", relation: "exact" }] }),
  entry("OLDER", { parents: ["G"], retired: true, replacedBy: [{ code: "NEW", relation: "exact" }] }),
  group("H"),
  entry("NEW", { parents: ["H"] }),
  entry("NEXT", { parents: ["H"] }),
  entry("SPLIT", {
    parents: ["G"],
    retired: true,
    replacedBy: [
      { code: "NEW", relation: "narrower" },
      { code: "NEXT", relation: "narrower" },
    ],
  }),
  entry("GONE", { parents: ["G"], retired: true }),
]);

test("a retired code counts as what replaces it in the end, on both sides", () => {
  expect(score([strong("OLD")], ["NEW"], renewed)).toBe(10_000);
  expect(score([strong("NEW")], ["OLD"], renewed)).toBe(10_000);
  expect(score([strong("OLD")], ["OLDER"], renewed)).toBe(10_000);
  expect(score([strong("OLD")], ["NEXT"], renewed)).toBe(2500);
  expect(score([strong("GONE")], ["GONE"], renewed)).toBe(10_000);
});

test("a split difficulty is covered by halves, a split competence knows both", () => {
  expect(coverageOf(renewed, { difficulties: [strong("SPLIT")], competences: ["NEW"] })).toEqual({
    score: 6250,
    parts: [
      {
        code: "SPLIT",
        countsAs: "NEW",
        level: 3,
        relation: "same",
        competence: "NEW",
        points: 5000,
        outOf: 5000,
      },
      {
        code: "SPLIT",
        countsAs: "NEXT",
        level: 3,
        relation: "sibling",
        competence: "NEW",
        points: 1250,
        outOf: 5000,
      },
    ],
  });
  expect(score([strong("NEXT")], ["SPLIT"], renewed)).toBe(10_000);
});

test("a part names the competence as it was given, the nearest and then the first", () => {
  const { parts } = coverageOf(builtInCatalogue, {
    difficulties: [strong("PD-MET-01"), strong("PD-ASM-01"), strong("PD-LAW-01")],
    competences: ["PD-MET", "PD-MET-01", "PD-ASM-03", "PD-ASM-02"],
  });
  expect(parts.map(({ code, relation, competence }) => [code, relation, competence])).toEqual([
    ["PD-ASM-01", "sibling", "PD-ASM-02"],
    ["PD-LAW-01", "unrelated", undefined],
    ["PD-MET-01", "same", "PD-MET-01"],
  ]);
});

test("what does not divide goes to the first codes", () => {
  const three = ["PD-MET-03", "PD-MET-01", "PD-MET-02"].map(strong);
  const { parts } = coverageOf(builtInCatalogue, { difficulties: three, competences: [] });
  expect(parts.map(({ code, outOf }) => [code, outOf])).toEqual([
    ["PD-MET-01", 3334],
    ["PD-MET-02", 3333],
    ["PD-MET-03", 3333],
  ]);
});

test("a difficulty named twice counts once, as strong as it was ever called", () => {
  const twice: LevelledDifficulty[] = [
    { code: "PD-MET-01", level: 1 },
    { code: "PD-ASM-01", level: 1 },
    { code: "PD-MET-01", level: 3 },
  ];
  expect(score(twice, ["PD-MET-01"])).toBe(7500);
});

const question = anyCatalogue(15).chain((catalogue) =>
  fc.record({
    catalogue: fc.constant(catalogue),
    difficulties: fc.array(
      fc.record({ code: anyCode(catalogue), level: fc.constantFrom<0 | 1 | 2 | 3>(0, 1, 2, 3) }),
      { maxLength: 6 },
    ),
    competences: fc.array(anyCode(catalogue), { maxLength: 6 }),
    more: anyCode(catalogue),
  }),
);

test("parts add up to the score and to 10 000, all in whole numbers", () => {
  fc.assert(
    fc.property(question, ({ catalogue, difficulties, competences }) => {
      const coverage = coverageOf(catalogue, { difficulties, competences });
      const sum = (field: "points" | "outOf") =>
        coverage.parts.reduce((total, part) => total + part[field], 0);
      expect(coverage.score ?? 0).toBe(sum("points"));
      expect(sum("outOf")).toBe(coverage.parts.length === 0 ? 0 : 10_000);
      for (const { points, outOf } of coverage.parts) {
        expect(Number.isInteger(points) && points >= 0 && points <= outOf).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test("order and repetition change nothing, and one more competence never costs anything", () => {
  fc.assert(
    fc.property(question, ({ catalogue, difficulties, competences, more }) => {
      const coverage = coverageOf(catalogue, { difficulties, competences });
      const turned = {
        difficulties: [...difficulties].reverse(),
        competences: [...competences, ...competences].reverse(),
      };
      expect(coverageOf(catalogue, turned)).toEqual(coverage);
      const richer = coverageOf(catalogue, { difficulties, competences: [...competences, more] });
      expect(richer.score ?? 0).toBeGreaterThanOrEqual(coverage.score ?? 0);
    }),
    { numRuns: 500 },
  );
});

/** The rule read out loud, with no index: what one competence covers of one difficulty. */
function naiveFit(catalogue: Catalogue, difficulty: string, competence: string): number {
  if (difficulty === competence) return 10_000;
  if (naiveAncestors(catalogue, difficulty).has(competence)) return 10_000;
  if (naiveAncestors(catalogue, competence).has(difficulty)) return 5000;
  const parentsOf = (code: string) => catalogue.entries.find((one) => one.code === code)?.parents ?? [];
  return parentsOf(difficulty).some((parent) => parentsOf(competence).includes(parent)) ? 2500 : 0;
}

function naiveStanding(catalogue: Catalogue, code: string, seen: readonly string[] = []): string[] {
  const found = catalogue.entries.find((one) => one.code === code);
  if (found?.retired !== true) return found === undefined ? [] : [code];
  return found.replacedBy.flatMap((next) =>
    seen.includes(next.code) ? [] : naiveStanding(catalogue, next.code, [...seen, code]),
  );
}

test("each part is covered as the rule says, by the best competence", () => {
  fc.assert(
    fc.property(question, ({ catalogue, difficulties, competences }) => {
      const standing = (code: string) => {
        const found = [...new Set(naiveStanding(catalogue, code))];
        return found.length === 0 ? [code] : found;
      };
      const { parts } = coverageOf(catalogue, { difficulties, competences });
      for (const { code, countsAs, points, outOf } of parts) {
        expect(standing(code)).toContain(countsAs);
        const fits = competences
          .flatMap(standing)
          .map((competence) => naiveFit(catalogue, countsAs, competence));
        expect(points).toBe(Math.floor((outOf * Math.max(0, ...fits)) / 10_000));
      }
      const needed = new Set(difficulties.filter(({ level }) => level > 0).map(({ code }) => code));
      expect(parts).toHaveLength([...needed].flatMap(standing).length);
    }),
    { numRuns: 1000 },
  );
});

test("the index gives the scores of coverageOf", () => {
  const people = anyCatalogue(15).chain((catalogue) =>
    fc.record({
      catalogue: fc.constant(catalogue),
      mentees: fc.array(
        fc.array(fc.record({ code: anyCode(catalogue), level: fc.constantFrom<0 | 1 | 2 | 3>(0, 1, 2, 3) }), {
          maxLength: 4,
        }),
        { minLength: 1, maxLength: 4 },
      ),
      mentors: fc.array(fc.array(anyCode(catalogue), { maxLength: 4 }), { minLength: 1, maxLength: 4 }),
    }),
  );
  fc.assert(
    fc.property(people, ({ catalogue, mentees, mentors }) => {
      const index = coverageIndex(catalogue, { mentees, mentors });
      mentees.forEach((difficulties, mentee) => {
        mentors.forEach((competences, mentor) => {
          expect(index.scoreOf(mentee, mentor)).toBe(score(difficulties, competences, catalogue));
        });
      });
    }),
  );
});

test("the index refuses people it does not have", () => {
  const index = coverageIndex(builtInCatalogue, { mentees: [[]], mentors: [[]] });
  expect(() => index.scoreOf(0, 1)).toThrow(RangeError);
  expect(() => index.scoreOf(-1, 0)).toThrow(RangeError);
});
