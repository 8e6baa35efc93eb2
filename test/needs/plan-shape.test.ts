import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addMonths, calendarDate } from "nastavnik";
import { defineCatalogue } from "nastavnik/catalogue";
import { activities } from "nastavnik/catalogue/built-in";
import { draftPlan, prerequisitesOf, type PlanQuestion, type PlanStage } from "nastavnik/needs";
import { type PlanLine, showingOutcomes } from "../../src/needs/plan-frame.js";
import { monthsOfLines } from "../../src/needs/plan-months.js";
import { depthOf } from "../../src/needs/prerequisites.js";

const letters: Readonly<Record<string, PlanStage>> = {
  o: "opening",
  w: "work",
  s: "strengths",
  c: "closing",
};
const linesOf = (stages: string) => Array.from(stages, (letter) => ({ stage: letters[letter] ?? "review" }));

describe("the months of lines", () => {
  test.each([
    ["owwwc", 9, 3, [0, 1, 4, 7, 8]], // the first and the last month have their own
    ["owc", 9, 3, [0, 4, 8]], // one alone stands in the middle
    ["wwsww", 9, 3, [0, 2, 4, 6, 8]], // with nothing to open or to close the edges are free
    ["w", 9, 3, [4]],
    ["owwwwwwwc", 9, 3, [0, 1, 2, 3, 4, 5, 6, 7, 8]],
    ["owwwwwwc", 5, 3, [0, 1, 1, 2, 2, 3, 3, 4]], // more lines than months: as many in each
    ["owwwwc", 5, 3, [0, 1, 1, 2, 3, 4]],
    ["owwc", 3, 3, [0, 1, 1, 2]],
    ["owc", 2, 3, [0, 1, 1]], // of two months none is kept free
    ["owwc", 1, 4, [0, 0, 0, 0]],
    ["oow", 3, 1, [0, 1, 2]], // a full month hands on
    ["occc", 2, 2, [0, 0, 1, 1]], // early enough to leave room for all
    ["occc", 2, 3, [0, 1, 1, 1]],
    ["oooc", 2, 2, [0, 0, 1, 1]],
    ["wwwwww", 3, 2, [0, 0, 1, 1, 2, 2]],
    ["oc", 12, 1, [0, 11]],
  ])("%s over %i months with %i in each: %j", (stages, months, perMonth, wanted) => {
    expect(monthsOfLines(linesOf(stages), months, perMonth)).toEqual(wanted);
  });

  test.each([
    ["owwwwwc", 11, [0, 1, 2, 3, 6, 9, 10]],
    ["owc", 11, [0, 1, 10]],
    ["www", 9, [0, 2, 8]],
    ["owwwc", 3, [0, 1, 1, 1, 2]],
  ])("%s over %i months, early: %j", (stages, months, wanted) => {
    expect(monthsOfLines(linesOf(stages), months, 3, "early")).toEqual(wanted);
  });

  test("never go back, never hold too many, and there is room for all", () => {
    const stages = fc
      .tuple(fc.nat({ max: 4 }), fc.nat({ max: 25 }), fc.nat({ max: 4 }))
      .map(([o, w, c]) => "o".repeat(o) + "w".repeat(w) + "c".repeat(c));
    fc.assert(
      fc.property(
        stages,
        fc.integer({ min: 1, max: 13 }),
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom("even" as const, "early" as const),
        (all, months, perMonth, pace) => {
          const lines = linesOf(all.slice(0, months * perMonth));
          const places = monthsOfLines(lines, months, perMonth, pace);
          expect(places).toEqual([...places].sort((a, b) => a - b));
          expect(places.every((at) => Number.isInteger(at) && 0 <= at && at < months)).toBe(true);
          for (const at of places)
            expect(places.filter((one) => one === at).length).toBeLessThanOrEqual(perMonth);
        },
      ),
    );
  });
});

const first = calendarDate("2025-09-01");
const term = (months: number) => ({
  starts: first,
  ends: calendarDate(`${addMonths(first, months - 1).slice(0, 8)}28`),
});

/** Entries of one group, each with what usually helps. */
function catalogueOf(entries: Readonly<Record<string, readonly string[]>>) {
  const kinds = [...new Set(Object.values(entries).flat())];
  return defineCatalogue({
    id: "own",
    version: "1",
    title: { ru: "Свой" },
    languages: ["ru"],
    properties: {
      activities: {
        type: "code",
        many: true,
        title: { ru: "Помогает" },
        values: Object.fromEntries(kinds.map((kind) => [kind, { ru: kind }])),
      },
    },
    entries: [
      { code: "G", kind: "group", labels: { ru: "Г" } },
      ...Object.entries(entries).map(([code, activities]) => ({
        code,
        parents: ["G"],
        labels: { ru: code },
        ...(activities.length > 0 && { properties: { activities } }),
      })),
    ],
  });
}

function plan(facts: Partial<PlanQuestion> & { readonly months?: number }) {
  const { months = 9, ...others } = facts;
  const catalogue = catalogueOf({});
  return draftPlan({
    difficulties: [],
    strengths: [],
    term: term(months),
    restMonths: [],
    catalogue,
    ...others,
  });
}

describe("what stands around the work", () => {
  test.each([
    [1, 0],
    [3, 0],
    [4, 1],
    [6, 1],
    [7, 2],
    [9, 2],
    [10, 3],
    [12, 3],
    [13, 4],
  ])("in %i months one looks back %i times", (months, reviews) => {
    const { activities, room } = plan({ months, perMonth: 31 });
    expect(room).toBe(31 * months);
    expect(activities.filter(({ stage }) => stage === "review")).toHaveLength(reviews);
  });

  test.each([
    [2, []],
    [3, ["ACT-MEET-FINAL"]],
    [5, ["ACT-MEET-FINAL"]],
    [6, ["ACT-MEET-INTRO", "ACT-MEET-FINAL"]],
    [9, ["ACT-MEET-INTRO", "ACT-MEET-PLAN", "ACT-MEET-FINAL"]],
    [12, ["ACT-MEET-INTRO", "ACT-MEET-PLAN", "ACT-OPEN-LESSON", "ACT-MEET-FINAL"]],
    [15, ["ACT-MEET-INTRO", "ACT-DIAG-SELF", "ACT-MEET-PLAN", "ACT-OPEN-LESSON", "ACT-MEET-FINAL"]],
  ])("room for %i holds what is needed most", (perMonth, types) => {
    const { activities } = plan({ months: 1, perMonth, purpose: "formation" });
    expect(activities.map(({ type }) => type)).toEqual(types);
  });

  test("one activity a month at least, and 31 at most", () => {
    expect(plan({ perMonth: 1 }).room).toBe(9);
    expect(plan({ perMonth: 31 }).room).toBe(279);
    expect(() => plan({ perMonth: 32 })).toThrow(RangeError);
    expect(plan({ term: { starts: first, ends: first } })).toMatchObject({ months: 1, room: 3 });
  });
});

describe("what shows an outcome", () => {
  const line = (type: string): PlanLine => ({ type, stage: "work", addresses: [], supports: [], why: [] });
  const shown = (ways: readonly string[], ...body: readonly string[]) =>
    showingOutcomes([{ code: "new-acquired", ways: ways as never }], body.map(line)).map(({ type }) => type);

  test("is the first way for which nothing before it has to wait", () => {
    expect(shown(["ACT-MO", "ACT-PLC"])).toEqual(["ACT-MO"]);
    // A contest waits for an open lesson: one behind it comes too late, unless one stands before it anyway.
    expect(shown(["ACT-OPEN-LESSON", "ACT-MO"], "ACT-CONTEST")).toEqual(["ACT-MO"]);
    expect(shown(["ACT-OPEN-LESSON", "ACT-MO"], "ACT-CONTEST", "ACT-OPEN-LESSON")).toEqual([
      "ACT-OPEN-LESSON",
    ]);
    expect(shown(["ACT-OPEN-LESSON"], "ACT-CONTEST")).toEqual([]);
  });
});

describe("the work", () => {
  const catalogue = catalogueOf({
    "A-1": ["ACT-CASE", "ACT-TRAINING", "ACT-GAME"],
    "A-2": ["ACT-CASE", "ACT-WORKSHOP"],
    "A-3": ["ACT-CASE"],
    "A-4": ["ACT-CASE"],
    "A-5": ["ACT-WORKSHOP", "ACT-TRAINING"],
  });
  const workOf = (
    levels: Readonly<Record<string, 0 | 1 | 2 | 3>>,
    facts: Parameters<typeof plan>[0] = {},
  ) => {
    const difficulties = Object.entries(levels).map(([code, level]) => ({ code, level }));
    const { activities, unaddressed } = plan({ ...facts, difficulties, catalogue });
    return {
      work: activities
        .filter(({ stage }) => stage === "work")
        .map(({ type, addresses }) => [type, ...addresses].join(" "))
        .sort(),
      unaddressed: unaddressed.map(({ difficulty, reason }) => `${difficulty} ${reason}`),
    };
  };

  test("has for a difficulty as many of its usual activities as its level says", () => {
    expect(workOf({ "A-1": 1 }).work).toEqual(["ACT-CASE A-1"]);
    expect(workOf({ "A-1": 2 }).work).toEqual(["ACT-CASE A-1", "ACT-TRAINING A-1"]);
    expect(workOf({ "A-1": 3 }).work).toEqual(["ACT-CASE A-1", "ACT-GAME A-1", "ACT-TRAINING A-1"]);
    expect(workOf({ "A-3": 3 }).work).toEqual(["ACT-CASE A-3"]);
    expect(workOf({ "A-1": 0 })).toEqual({ work: [], unaddressed: ["A-1 no-difficulty"] });
  });

  test("shares an activity among three, and no more", () => {
    expect(workOf({ "A-1": 1, "A-2": 1, "A-3": 1 }).work).toEqual(["ACT-CASE A-1 A-2 A-3"]);
    expect(workOf({ "A-1": 1, "A-2": 1, "A-3": 1, "A-4": 1 }).work).toEqual([
      "ACT-CASE A-1 A-2 A-3",
      "ACT-CASE A-4",
    ]);
  });

  test("begins with the strongest, and shares what there is when nothing new fits", () => {
    // Room for three: one closes, two are for the work.
    const tight = { months: 1, perMonth: 3 };
    expect(workOf({ "A-1": 1, "A-5": 2, "A-3": 3 }, tight)).toEqual({
      work: ["ACT-CASE A-3 A-1", "ACT-WORKSHOP A-5"],
      unaddressed: [],
    });
    expect(workOf({ "A-1": 3, "A-5": 3 }, tight)).toEqual({
      work: ["ACT-CASE A-1", "ACT-WORKSHOP A-5"],
      unaddressed: [],
    });
    // Room for one: whoever can share it does, though it is not what helps most.
    const tighter = { months: 1, perMonth: 1 };
    expect(workOf({ "A-2": 3, "A-5": 3 }, tighter)).toEqual({
      work: ["ACT-CASE A-2"],
      unaddressed: ["A-5 no-room"],
    });
    expect(workOf({ "A-5": 3, "A-1": 2, "A-2": 1 }, tighter)).toEqual({
      work: ["ACT-WORKSHOP A-5 A-2"],
      unaddressed: ["A-1 no-room"],
    });
    expect(workOf({ "A-3": 1, "A-4": 1, "A-2": 1, "A-1": 1 }, tighter).unaddressed).toEqual(["A-4 no-room"]);
  });
});

describe("what usually helps, where an entry does not say it", () => {
  const typesFor = (entries: Readonly<Record<string, readonly string[]>>, level: 1 | 2 | 3 = 3) =>
    plan({ difficulties: [{ code: "A-1", level }], catalogue: catalogueOf(entries) })
      .activities.filter(({ stage }) => stage === "work")
      .map(({ type, why }) => `${type} ${why[0]?.code}`);

  test("is what its neighbours name most often, by code where they name it as often, and three at most", () => {
    const entries = {
      "A-1": [],
      "A-2": ["ACT-WORKSHOP", "ACT-TRAINING"],
      "A-3": ["ACT-WORKSHOP", "ACT-TRAINING", "ACT-MO"],
      "A-4": ["ACT-WORKSHOP", "ACT-COURSE"],
    };
    expect(typesFor(entries, 1)).toEqual(["ACT-WORKSHOP usual-for-group"]);
    expect(typesFor(entries, 2)).toEqual(["ACT-WORKSHOP usual-for-group", "ACT-TRAINING usual-for-group"]);
    expect(typesFor(entries)).toEqual([
      "ACT-WORKSHOP usual-for-group",
      "ACT-TRAINING usual-for-group",
      "ACT-COURSE usual-for-group",
    ]);
    expect(typesFor({ ...entries, "A-1": ["ACT-MO"] })).toEqual(["ACT-MO usual-for-difficulty"]);
  });

  test("of a group is what those under it name, be it one", () => {
    const catalogue = catalogueOf({ "A-1": ["ACT-CASE"] });
    const { activities } = plan({ difficulties: [{ code: "G", level: 1 }], catalogue });
    expect(activities.filter(({ stage }) => stage === "work").map(({ type }) => type)).toEqual(["ACT-CASE"]);
    expect(activities.map(({ ref }) => ref)).toEqual(activities.map((_, i) => `activity-${i + 1}`));
  });

  test("in a catalogue that names one activity for each entry, it is that one", () => {
    const catalogue = defineCatalogue({
      id: "own",
      version: "1",
      title: { ru: "Свой" },
      languages: ["ru"],
      properties: { activities: { type: "text", title: { ru: "Помогает" } } },
      entries: [
        { code: "G", kind: "group", labels: { ru: "Г" } },
        { code: "A-1", parents: ["G"], labels: { ru: "А1" }, properties: { activities: "ACT-CASE" } },
      ],
    });
    const { activities } = plan({ difficulties: [{ code: "A-1", level: 3 }], catalogue });
    expect(activities.filter(({ stage }) => stage === "work").map(({ type }) => type)).toEqual(["ACT-CASE"]);
  });
});

test("what precedes nothing has depth 0, and all else one more than the deepest of what precedes it", () => {
  for (const code of Object.keys(activities)) {
    const before = prerequisitesOf(code).map((each) => depthOf(each) + 1);
    expect(depthOf(code)).toBe(Math.max(0, ...before));
  }
});

describe("room for strengths", () => {
  const strengths = ["а", "б", "в", "г", "д"].map((asWritten) => ({ asWritten }));
  test.each([
    [1, 1, [5]], // one line at least, for all of them
    [1, 12, [3, 2]], // a quarter of what opening and closing leave
    [1, 31, [1, 1, 1, 1, 1]],
    [9, 3, [1, 1, 1, 1, 1]],
  ])("in %i months with %i in each: lines that show %j", (months, perMonth, shares) => {
    const { activities } = plan({ months, perMonth, strengths });
    const shown = activities.filter(({ stage }) => stage === "strengths");
    expect(shown.map(({ supports }) => supports.length).sort((a, b) => b - a)).toEqual(shares);
  });

  test("a strength named twice is shown once; a code and the same words are two", () => {
    const twice = [{ asWritten: "а" }, { asWritten: "а" }, { code: "а" }];
    const { activities } = plan({ strengths: twice });
    expect(activities.flatMap(({ supports }) => supports)).toHaveLength(2);
  });
});
