import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarDate, federalProfile, profileOn, type ProfileOverlay, type Severity } from "nastavnik";
import { type MentorEligibility, type OverlayLayer, type ProgramRuleCode } from "nastavnik/rules";
import { describeConflict as inEnglish } from "nastavnik/en";
import { describeConflict as inRussian } from "nastavnik/ru";

const day = calendarDate("2025-09-01");
const strictness = ["off", "info", "warning", "error"];
const federal = rulesOf([]);

function rulesOf(overlays: readonly ProfileOverlay[]) {
  const built = profileOn(day, overlays);
  if (!built.ok) throw new Error(JSON.stringify(built.issues));
  return built.value.rules;
}

test("the federal profile of a day is what no overlay has changed", () => {
  for (const date of ["0001-01-01", "2019-12-24", "2021-12-21", "2025-03-01", "2025-09-01", "9999-12-31"]) {
    const built = profileOn(calendarDate(date));
    expect(built).toEqual({ ok: true, value: federalProfile(calendarDate(date)) });
  }
});

test("what federal documents leave open is settled as the proposals of this project have it", () => {
  expect(federalProfile(day)).toMatchObject({
    overlays: [],
    term: { minMonths: 3, maxMonths: 12 },
    maxMenteesPerMentor: 3,
    eligibility: {},
    itemWeights: {},
    lifecycle: {
      approver: "head",
      agreedBy: ["mentee", "curator"],
      reviews: { halfwayUpToMonths: 6, everyMonths: 3 },
      suspensionMovesEnd: true,
      archiveAfterMonths: 0,
    },
  });
});

test("a recommendation warns until somebody adopts it, then it binds; what informs still informs", () => {
  const adopted = rulesOf([{ id: "school", layer: "organisation", adopts: true }]);
  expect(federal["program.duration"].severity).toBe("warning");
  expect(adopted["program.duration"].severity).toBe("error");
  expect(adopted["program.duration-undecided"].severity).toBe("info");
});

test("what makes sense of a record cannot be switched off", () => {
  expect(
    profileOn(day, [
      { id: "school", layer: "organisation", rules: { "pair.same-person": { severity: "off" } } },
    ]),
  ).toEqual({
    ok: false,
    issues: [
      {
        code: "overlay.loosens",
        path: [0, "rules", "pair.same-person"],
        details: { overlay: "school", rule: "pair.same-person", from: "error", to: "off" },
      },
    ],
  });
});

test("all conflicts are named at once, and said in both languages", () => {
  const built = profileOn(day, [
    {
      id: "district",
      layer: "municipality",
      rules: { "program.duration": { severity: "error", locked: true } },
    },
    { id: "region", layer: "region", term: { minMonths: 3, maxMonths: 36 } },
    {
      id: "school",
      layer: "organisation",
      rules: { "program.duration": { severity: "warning" }, "no.such": { severity: "off" } },
    },
  ]);
  expect(built.ok ? [] : built.issues.map(({ code, path }) => [code, path])).toEqual([
    ["overlay.out-of-order", [1, "layer"]],
    ["overlay.widens-term", [1, "term"]],
    ["overlay.loosens", [2, "rules", "program.duration"]],
    ["overlay.unknown-rule", [2, "rules", "no.such"]],
  ]);
  if (built.ok) return;
  for (const issue of built.issues) {
    expect(inRussian(issue)).toMatch(/^Профиль «/);
    expect(inEnglish(issue)).toMatch(/^Profile “/);
  }
});

test("a term may be narrowed on either side and no further out", () => {
  const built = profileOn(day, [
    { id: "school", layer: "organisation", term: { minMonths: 6, maxMonths: 9 } },
  ]);
  expect(built.ok && built.value.term).toEqual({ minMonths: 6, maxMonths: 9 });
  expect(
    profileOn(day, [{ id: "school", layer: "organisation", term: { minMonths: 2, maxMonths: 12 } }]).ok,
  ).toBe(false);
});

test("a layer may ask for more of a mentor, never for less than those above", () => {
  const asked = (region: MentorEligibility, school: MentorEligibility) =>
    profileOn(day, [
      { id: "region", layer: "region", eligibility: region },
      { id: "school", layer: "organisation", eligibility: school },
    ]);
  expect(rulesOf([])).toEqual(federal);
  const both = asked({ yearsInProfession: 3 }, { yearsInProfession: 5, categoryAtLeast: "first" });
  expect(both.ok && both.value.eligibility).toEqual({ yearsInProfession: 5, categoryAtLeast: "first" });
  const equal = asked({ yearsInProfession: 3, noOpenPenalty: true }, { yearsInProfession: 3 });
  expect(equal.ok && equal.value.eligibility).toEqual({ yearsInProfession: 3, noOpenPenalty: true });
  const less = asked(
    { yearsInProfession: 3, yearsInOrganisation: 1, categoryAtLeast: "highest", noOpenPenalty: true },
    { yearsInProfession: 2, yearsInOrganisation: 0, categoryAtLeast: "first", noOpenPenalty: false },
  );
  expect(less.ok ? [] : less.issues).toEqual(
    (
      [
        ["yearsInProfession", 3, 2],
        ["yearsInOrganisation", 1, 0],
        ["categoryAtLeast", "highest", "first"],
        ["noOpenPenalty", true, false],
      ] as const
    ).map(([criterion, from, to]) => ({
      code: "overlay.loosens-eligibility",
      path: [1, "eligibility", criterion],
      details: { overlay: "school", criterion, from, to },
    })),
  );
  if (less.ok) return;
  for (const issue of less.issues)
    expect(inRussian(issue) + inEnglish(issue)).not.toMatch(/undefined|yearsIn|NaN|true/);
  expect(less.issues.map(inRussian)).toEqual([
    "Профиль «school» ослабляет требование к наставнику (педагогический стаж): 3 года → 2 года",
    "Профиль «school» ослабляет требование к наставнику (стаж в организации): 1 год → 0 лет",
    "Профиль «school» ослабляет требование к наставнику (квалификационная категория): высшая квалификационная категория → первая квалификационная категория",
    "Профиль «school» ослабляет требование к наставнику (дисциплинарные взыскания): не допускаются → допускаются",
  ]);
});

test("weights of items stand as the highest layer sets them", () => {
  const weighed = (region: ProfileOverlay["itemWeights"], school: ProfileOverlay["itemWeights"]) =>
    profileOn(day, [
      { id: "region", layer: "region", ...(region && { itemWeights: region }) },
      { id: "school", layer: "organisation", ...(school && { itemWeights: school }) },
    ]);
  const both = weighed({ internet: 3 }, { internet: 3, trust: 2 });
  expect(both.ok && both.value.itemWeights).toEqual({ internet: 3, trust: 2 });
  const changed = weighed({ internet: 3 }, { internet: 4, coffee: 1 } as ProfileOverlay["itemWeights"]);
  expect(changed.ok ? [] : changed.issues).toEqual([
    {
      code: "overlay.reweighs",
      path: [1, "itemWeights", "internet"],
      details: { overlay: "school", item: "internet", from: 3, to: 4 },
    },
    {
      code: "overlay.unknown-item",
      path: [1, "itemWeights", "coffee"],
      details: { overlay: "school", item: "coffee" },
    },
  ]);
  if (changed.ok) return;
  for (const issue of changed.issues) {
    expect(inRussian(issue)).toMatch(/^Профиль «school»/);
    expect(inEnglish(issue)).toMatch(/^Profile “school”/);
  }
});

test("nothing is compared with a number out of range, nor with one that a layer above may not set", () => {
  const conflicts = (...layers: readonly Partial<ProfileOverlay>[]) => {
    const names = ["region", "municipality", "organisation"] as const;
    const built = profileOn(
      day,
      layers.map((facts, i) => ({ id: `${i}`, layer: names[i]!, ...facts })),
    );
    return built.ok ? [] : built.issues.map(({ code, path: [place] }) => `${code} ${place!}`);
  };
  const asked = { eligibility: { yearsInProfession: 3 }, itemWeights: { trust: 2 } };
  expect(conflicts({ term: { minMonths: 2.5, maxMonths: 13 } })).toEqual(["overlay.out-of-range 0"]);
  expect(conflicts(asked, { eligibility: { yearsInProfession: -1 } })).toEqual(["overlay.out-of-range 1"]);
  expect(conflicts(asked, { itemWeights: { trust: 2.5 } })).toEqual(["overlay.out-of-range 1"]);

  const wide = { term: { minMonths: 2, maxMonths: 12 } };
  expect(conflicts(wide, wide)).toEqual(["overlay.widens-term 0", "overlay.widens-term 1"]);
  const less = { eligibility: { yearsInProfession: 2 } };
  expect(conflicts(asked, less, less)).toEqual([
    "overlay.loosens-eligibility 1",
    "overlay.loosens-eligibility 2",
  ]);
  const heavier = { itemWeights: { trust: 3 } };
  expect(conflicts(asked, heavier, heavier)).toEqual(["overlay.reweighs 1", "overlay.reweighs 2"]);
  const locked = { rules: { "pair.same-person": { severity: "off" } } } as const;
  expect(conflicts(locked, locked)).toEqual(["overlay.loosens 0", "overlay.loosens 1"]);
});

test.each<readonly [string, Partial<ProfileOverlay>, readonly number[]]>([
  ["term.minMonths", { term: { minMonths: 3.5, maxMonths: 12 } }, [3.5]],
  ["term.maxMonths", { term: { minMonths: 12, maxMonths: 11 } }, [11]],
  ["maxMenteesPerMentor", { maxMenteesPerMentor: Number.NaN }, [Number.NaN]],
  ["eligibility.yearsInProfession", { eligibility: { yearsInProfession: -1 } }, [-1]],
  ["eligibility.yearsInOrganisation", { eligibility: { yearsInOrganisation: 81 } }, [81]],
  [
    "lifecycle.reviews.halfwayUpToMonths",
    { lifecycle: { reviews: { halfwayUpToMonths: -1, everyMonths: 3 } } },
    [-1],
  ],
  [
    "lifecycle.reviews.everyMonths",
    { lifecycle: { reviews: { halfwayUpToMonths: 6, everyMonths: 0 } } },
    [0],
  ],
  ["lifecycle.extensionCapMonths", { lifecycle: { extensionCapMonths: Infinity } }, [Infinity]],
  ["lifecycle.archiveAfterMonths", { lifecycle: { archiveAfterMonths: 0.5 } }, [0.5]],
  ["itemWeights.trust", { itemWeights: { trust: 1_001 } }, [1_001]],
])("%s out of range makes no profile", (setting, facts, [value]) => {
  const built = profileOn(day, [{ id: "school", layer: "organisation", ...facts }]);
  expect(built.ok ? [] : built.issues).toMatchObject([
    { code: "overlay.out-of-range", path: [0, ...setting.split(".")], details: { setting, value } },
  ]);
  if (built.ok) return;
  expect(inRussian(built.issues[0])).toMatch(
    /^Профиль «school»: [а-яё «»,-]+ — (не число|−?[\d,]+), а нужно целое число от \d+ до \d+$/i,
  );
  expect(inEnglish(built.issues[0])).toMatch(
    /^Profile “school”: [a-z “”,'-]+ is (no number|−?[\d.]+), but must be whole, from \d+ to \d+$/i,
  );
});

test.each<readonly [string, number, number, (value: number) => Partial<ProfileOverlay>]>([
  ["term.minMonths", 0, 1_200, (minMonths) => ({ term: { minMonths, maxMonths: 1_200 } })],
  ["term.maxMonths", 0, 1_200, (maxMonths) => ({ term: { minMonths: 0, maxMonths } })],
  ["term.maxMonths", 12, 1_200, (maxMonths) => ({ term: { minMonths: 12, maxMonths } })],
  ["maxMenteesPerMentor", 0, 1_000, (maxMenteesPerMentor) => ({ maxMenteesPerMentor })],
  ["eligibility.yearsInProfession", 0, 80, (years) => ({ eligibility: { yearsInProfession: years } })],
  ["eligibility.yearsInOrganisation", 0, 80, (years) => ({ eligibility: { yearsInOrganisation: years } })],
  [
    "lifecycle.reviews.halfwayUpToMonths",
    0,
    1_200,
    (halfwayUpToMonths) => ({ lifecycle: { reviews: { halfwayUpToMonths, everyMonths: 1 } } }),
  ],
  [
    "lifecycle.reviews.everyMonths",
    1,
    1_200,
    (everyMonths) => ({ lifecycle: { reviews: { halfwayUpToMonths: 0, everyMonths } } }),
  ],
  ["lifecycle.extensionCapMonths", 0, 1_200, (months) => ({ lifecycle: { extensionCapMonths: months } })],
  ["lifecycle.archiveAfterMonths", 0, 1_200, (months) => ({ lifecycle: { archiveAfterMonths: months } })],
  ["itemWeights.trust", 0, 1_000, (trust) => ({ itemWeights: { trust } })],
])("%s is whole, from %d to %d", (setting, min, max, facts) => {
  const outOfRange = (value: number) => {
    const built = profileOn(day, [{ id: "school", layer: "organisation", ...facts(value) }]);
    return (built.ok ? [] : built.issues).filter(
      ({ code, path }) => code === "overlay.out-of-range" && path.slice(1).join(".") === setting,
    );
  };
  for (const value of [min, min + 1, max - 1, max]) expect([value, outOfRange(value)]).toEqual([value, []]);
  for (const value of [min - 1, min + 0.5, max + 1])
    expect(outOfRange(value)).toMatchObject([{ details: { overlay: "school", setting, value, min, max } }]);
});

test("the bounds themselves are in range", () => {
  for (const edge of [
    { term: { minMonths: 12, maxMonths: 12 }, maxMenteesPerMentor: 1_000, itemWeights: { trust: 1_000 } },
    { eligibility: { yearsInProfession: 80, yearsInOrganisation: 0 }, itemWeights: { trust: 0 } },
    {
      lifecycle: {
        reviews: { halfwayUpToMonths: 0, everyMonths: 1 },
        extensionCapMonths: 1_200,
        archiveAfterMonths: 0,
      },
    },
  ])
    expect(profileOn(day, [{ id: "school", layer: "organisation", ...edge }]).ok).toBe(true);
});

test("no chain of overlays loosens a locked rule, the term or what is asked of a mentor", () => {
  const codes = Object.keys(federal) as ProgramRuleCode[];
  const severity = fc.constantFrom<Severity | "off">("off", "info", "warning", "error");
  const overlay = (layer: OverlayLayer) =>
    fc.record({
      id: fc.constant<string>(layer),
      layer: fc.constant(layer),
      adopts: fc.boolean(),
      term: fc.record({ minMonths: fc.constant(4), maxMonths: fc.integer({ min: 9, max: 12 }) }),
      eligibility: fc.record(
        {
          yearsInProfession: fc.integer({ min: 0, max: 3 }),
          categoryAtLeast: fc.constantFrom("first", "highest"),
          noOpenPenalty: fc.boolean(),
        },
        { requiredKeys: [] },
      ),
      rules: fc.dictionary(fc.constantFrom(...codes), fc.record({ severity, locked: fc.boolean() }), {
        maxKeys: 4,
      }),
    });
  fc.assert(
    fc.property(overlay("region"), overlay("municipality"), overlay("organisation"), (...overlays) => {
      for (let length = 1; length <= overlays.length; length++) {
        const above = profileOn(day, overlays.slice(0, length - 1));
        const below = profileOn(day, overlays.slice(0, length));
        if (!above.ok || !below.ok) return;
        const [asked, now] = [above.value.eligibility, below.value.eligibility];
        expect(now.yearsInProfession ?? 0).toBeGreaterThanOrEqual(asked.yearsInProfession ?? 0);
        expect(now.categoryAtLeast === "highest" || asked.categoryAtLeast !== "highest").toBe(true);
        expect(now.noOpenPenalty === true || asked.noOpenPenalty !== true).toBe(true);
        expect(below.value.term.maxMonths).toBeLessThanOrEqual(above.value.term.maxMonths);
        for (const code of codes) {
          const [before, after] = [above.value.rules[code], below.value.rules[code]];
          if (!before.locked) continue;
          expect(after.locked).toBe(true);
          expect(strictness.indexOf(after.severity)).toBeGreaterThanOrEqual(
            strictness.indexOf(before.severity),
          );
        }
      }
    }),
    { numRuns: 500 },
  );
});
