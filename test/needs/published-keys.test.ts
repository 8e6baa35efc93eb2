import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkInstrument, defineInstrument, scoresOf, type InstrumentDefinition } from "nastavnik/needs";
import { answers } from "../support/build.js";

const scales = {
  short: { lowest: 1, highest: 3, difficult: "low" },
  long: { lowest: 0, highest: 5, difficult: "low" },
  late: { lowest: 1, highest: 3, difficult: "high" },
  mark: { lowest: 1, highest: 3, difficult: "none" },
} as const;
type ScaleName = keyof typeof scales;

function form(items: readonly (readonly [ScaleName, object?])[], total: object): InstrumentDefinition {
  return {
    id: "form.a",
    version: "1",
    title: { ru: "Анкета" },
    side: "either",
    scales,
    blocks: { a: { ru: "А" }, b: { ru: "Б" } },
    items: items.map(([scale, facts], i) => ({ id: `${i}`, text: { ru: "Вопрос" }, scale, ...facts })),
    totals: { all: { title: { ru: "Всё" }, method: "sum", ...total } },
  };
}

describe("results are counted as the key says", () => {
  const asked = fc.record({
    scale: fc.constantFrom("short" as const, "long" as const),
    weight: fc.integer({ min: 1, max: 4 }),
    block: fc.constantFrom(undefined, "a", "b"),
    asks: fc.constantFrom("points" as const, "points" as const, "words" as const),
    points: fc.option(fc.nat({ max: 6 }), { nil: undefined }),
  });
  const keys = fc.record(
    {
      method: fc.constantFrom("mean" as const, "rounded-mean" as const, "sum" as const),
      weighted: fc.boolean(),
      blocks: fc.subarray(["a", "b"] as const),
      rescaled: fc.constantFrom({ lowest: -1, highest: 1 }, { lowest: 10, highest: 40 }),
    },
    { requiredKeys: ["method"] },
  );

  test("over the items of its blocks that have points on their scale", () => {
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 8 }), keys, (list, key) => {
        const items = list.map(({ scale, weight, block, asks }) => {
          const facts = { weight, asks, ...(block !== undefined && { block }) };
          return [scale, asks === "words" ? { ...facts, scale: undefined } : facts] as const;
        });
        const given = list.flatMap(({ points }, i) =>
          points === undefined ? [] : [{ item: `${i}`, points }],
        );
        const [score] = scoresOf(answers({ answers: given }), defineInstrument(form(items, key)));

        const { blocks, method, rescaled } = key;
        const counted = list.filter(
          ({ asks, block }) =>
            asks === "points" && (blocks === undefined || blocks.some((each) => each === block)),
        );
        // One row of points, with the least and the most there could be, for each time that an item counts.
        const rows = counted.flatMap(({ scale, weight, points = -1 }) => {
          const { lowest, highest } = scales[scale];
          const row = { lowest, highest, points };
          const isGiven = lowest <= points && points <= highest;
          return isGiven ? Array.from({ length: key.weighted ? weight : 1 }, () => row) : [];
        });
        const of = (field: "lowest" | "highest" | "points") => {
          const sum = rows.reduce((left, row) => left + row[field], 0);
          return method === "sum" ? sum : sum / rows.length;
        };
        const share = (of("points") - of("lowest")) / (of("highest") - of("lowest"));
        const value = rescaled
          ? rescaled.lowest + share * (rescaled.highest - rescaled.lowest)
          : of("points");
        const answered = counted.filter(({ scale, points = -1 }) => {
          return scales[scale].lowest <= points && points <= scales[scale].highest;
        });
        expect(score).toMatchObject({ total: "all", answered: answered.length, items: counted.length });
        if (rows.length === 0) expect(score).not.toHaveProperty("value");
        else if (method === "rounded-mean")
          expect(Math.abs(score!.value! - value)).toBeLessThanOrEqual(0.5 + 1e-9);
        else expect(score?.value).toBeCloseTo(value, 9);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    [[1, 2], 2],
    [[1, 1, 2], 1],
    [[1, 2, 2], 2],
    [[3, 3], 3],
  ])("a rounded mean of %j is %i: halves go up", (points, value) => {
    const given = points.map((each, i) => ({ item: `${i}`, points: each }));
    const key = form(
      points.map(() => ["short"] as const),
      { method: "rounded-mean" },
    );
    expect(scoresOf(answers({ answers: given }), defineInstrument(key))[0]?.value).toBe(value);
  });

  test("a band holds both its ends, and the first that holds the value is told", () => {
    const title = { ru: "Уровень" };
    const bands = [
      { from: 1, to: 2, title },
      { from: 2, to: 3, title },
    ];
    const bandOf = (points: number) =>
      scoresOf(
        answers({ answers: [{ item: "0", points }] }),
        defineInstrument(form([["long"]], { bands })),
      )[0]?.band;
    expect([0, 1, 2, 3, 4].map(bandOf)).toEqual([undefined, bands[0], bands[0], bands[1], undefined]);
  });

  test("an item answered twice counts once, or not at all when its points differ", () => {
    const key = defineInstrument(form([["long"], ["long"]], {}));
    const scoreOf = (...points: readonly (number | undefined)[]) => {
      const said = points.map((each) => ({ item: "0", ...(each !== undefined && { points: each }) }));
      return scoresOf(answers({ answers: [...said, { item: "1", points: 1 }] }), key)[0];
    };
    expect(scoreOf(4, 4, undefined)).toMatchObject({ value: 5, answered: 2 });
    for (const twice of [scoreOf(4, 3), scoreOf(4, 3, 4)])
      expect(twice).toMatchObject({ value: 1, answered: 1 });
    expect(scoreOf(4, 6)).toMatchObject({ value: 5, answered: 2 }); // 6 is not on the scale
  });
});

describe("a key that contradicts itself is told", () => {
  const told = (items: Parameters<typeof form>[0], total: object) =>
    checkInstrument(form(items, total)).filter(({ code }) => code.startsWith("key."));
  const codesOfAll = (issues: ReturnType<typeof checkInstrument>) => issues.map(({ code }) => code);
  const codesOf = (...args: Parameters<typeof told>) => codesOfAll(told(...args));
  const times = (count: number, scale: ScaleName) => Array.from({ length: count }, () => [scale] as const);

  test("a total of no item", () => {
    expect(
      told([["short", { block: "a" }]], { blocks: ["b"], bands: [{ from: 0, to: 9, title: { ru: "А" } }] }),
    ).toEqual([{ code: "key.no-items", path: ["totals", "all"], details: { total: "all" } }]);
  });

  test("a total of an item that has no scale", () => {
    const key = form([["short"]], { bands: [{ from: 0, to: 9, title: { ru: "А" } }] });
    const unscaled = { ...key, items: key.items.map((item) => ({ ...item, scale: undefined })) };
    expect(checkInstrument(unscaled).filter(({ code }) => !code.endsWith("unused"))).toEqual([
      { code: "item.no-scale", path: ["items", 0], details: { item: "0", scales: 4 } },
    ]);
    const inherited = { ...key, items: [...key.items, { ...key.items[0]!, id: "1", scale: "constructor" }] };
    expect(codesOfAll(checkInstrument(inherited as InstrumentDefinition))).toEqual(["scale.unknown"]);
  });

  test.each([
    { short: 2, late: 1, odd: ["2"] },
    { short: 1, late: 2, odd: ["0"] },
    { short: 2, late: 2, odd: ["2", "3"] }, // the end that comes first is the usual one
    { short: 1, mark: 1, odd: ["1"] },
    { short: 3, odd: undefined },
  ])("marks whose good ends differ: %o", ({ short, late = 0, mark = 0, odd }) => {
    const found = told([...times(short, "short"), ...times(late, "late"), ...times(mark, "mark")], {});
    const details = odd && { total: "all", items: odd, count: odd.length };
    expect(found).toEqual(odd ? [{ code: "key.mixed-directions", path: ["totals", "all"], details }] : []);
  });

  test("twenty of many are named, and all are counted", () => {
    const [found] = told([...times(22, "short"), ...times(21, "late")], {});
    expect(found).toMatchObject({ details: { count: 21 } });
    expect(found?.details).toHaveProperty("items.length", 20);
  });

  test("marks of scales that differ in length", () => {
    expect(codesOf([["short"], ["short"]], {})).toEqual([]);
    expect(told([["short"], ["long"]], {})).toMatchObject([
      { code: "key.mixed-ranges", path: ["totals", "all"], details: { scales: ["short", "long"] } },
    ]);
  });

  const rescaled = { lowest: 0, highest: 10 };
  // Two items on a scale from 0 to 5.
  test.each([
    [
      "a sum",
      {},
      [
        [0, 4],
        [5, 10],
      ],
      [],
    ],
    [
      "a sum",
      {},
      [
        [0, 4],
        [4, 10],
      ],
      ["overlap"],
    ],
    [
      "a sum",
      {},
      [
        [0, 4],
        [6, 10],
      ],
      ["gap"],
    ],
    [
      "a sum",
      {},
      [
        [-1, 4],
        [5, 10],
      ],
      ["beyond"],
    ],
    [
      "a sum",
      {},
      [
        [0, 4],
        [5, 11],
      ],
      ["beyond"],
    ],
    [
      "a sum whose bands are not in order",
      {},
      [
        [5, 10],
        [0, 4],
      ],
      [],
    ],
    [
      "a sum with bands from one number",
      {},
      [
        [0, 4],
        [0, 0],
      ],
      ["overlap"],
    ],
    [
      "a weighted sum",
      { weighted: true },
      [
        [0, 9],
        [10, 15],
      ],
      [],
    ],
    [
      "a weighted sum",
      { weighted: true },
      [
        [0, 9],
        [10, 16],
      ],
      ["beyond"],
    ],
    [
      "a rounded mean",
      { method: "rounded-mean" },
      [
        [0, 2],
        [3, 5],
      ],
      [],
    ],
    [
      "a rounded mean",
      { method: "rounded-mean" },
      [
        [0, 2],
        [2, 5],
      ],
      ["overlap"],
    ],
    [
      "a mean",
      { method: "mean" },
      [
        [0, 2],
        [2, 5],
      ],
      [],
    ],
    [
      "a mean",
      { method: "mean" },
      [
        [0, 2],
        [2.5, 5],
      ],
      ["gap"],
    ],
    [
      "a mean",
      { method: "mean" },
      [
        [0, 2.5],
        [2, 5],
      ],
      ["overlap"],
    ],
    [
      "a mean",
      { method: "mean" },
      [
        [0, 2],
        [2, 5.5],
      ],
      ["beyond"],
    ],
    [
      "a weighted mean",
      { method: "mean", weighted: true },
      [
        [0, 2],
        [2, 5],
      ],
      [],
    ],
    [
      "a rescaled sum",
      { rescaled },
      [
        [0, 4],
        [4, 10],
      ],
      [],
    ],
    [
      "a rescaled sum",
      { rescaled },
      [
        [0, 4],
        [5, 10],
      ],
      ["gap"],
    ],
    [
      "a rescaled sum",
      { rescaled: { lowest: 0, highest: 9 } },
      [
        [0, 4],
        [4, 10],
      ],
      ["beyond"],
    ],
  ] as const)("bands of %s with %j: %j", (_, total, bands, problems) => {
    const named = bands.map(([from, to]) => ({ from, to, title: { ru: "Уровень" } }));
    const codes = { overlap: "key.bands-overlap", gap: "key.bands-gap", beyond: "key.band-beyond" };
    expect(codesOf([["long"], ["long", { weight: 2 }]], { ...total, bands: named })).toEqual(
      problems.map((problem) => codes[problem]),
    );
  });

  test("each with the numbers that it is about", () => {
    const bandsOf = (...bands: readonly (readonly [number, number])[]) =>
      told([["long"]], { bands: bands.map(([from, to]) => ({ from, to, title: { ru: "А" } })) });
    expect(bandsOf([0, 3], [2, 5])).toMatchObject([{ details: { total: "all", from: 2, to: 3 } }]);
    expect(bandsOf([1, 2], [0, 5])).toMatchObject([{ details: { from: 1, to: 5 } }]); // the one that begins first is the first
    expect(bandsOf([0, 5], [0, 2])).toMatchObject([{ details: { from: 0, to: 2 } }]);
    expect(bandsOf([0, 1], [4, 5])).toMatchObject([{ details: { from: 1, to: 4 } }]);
    expect(bandsOf([0, 9])).toMatchObject([{ details: { from: 0, to: 9, lowest: 0, highest: 5 } }]);
  });
});
