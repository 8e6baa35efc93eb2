import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defineCatalogue } from "nastavnik/catalogue";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import { checkInstrument, createInstrument } from "nastavnik/needs";
import * as en from "nastavnik/en";
import * as ru from "nastavnik/ru";
import { placesIn, withValue } from "../support/places.js";

const scale = { lowest: 1, highest: 4, difficult: "low" } as const;
const item = { id: "1", text: { ru: "План урока" }, codes: ["PD-MET-02"] };
const form = {
  id: "form.a",
  version: "1",
  title: { ru: "Анкета" },
  side: "either",
  scales: { help: scale },
  items: [item],
};
const band = { from: 0, to: 0, title: { ru: "Уровень" } };

const withScale = (facts: object) => ({ ...form, scales: { help: { ...scale, ...facts } } });
const withItem = (facts: object) => ({ ...form, items: [{ ...item, ...facts }] });
const withTotal = (facts: object, more: object = {}) => ({
  ...form,
  ...more,
  totals: { all: { title: { ru: "Всё" }, method: "sum", ...facts } },
});
const many = <Each>(count: number, each: (i: number) => Each) =>
  Array.from({ length: count }, (_, i) => each(i));
const text = (length: number) => "я".repeat(length);
const blocksOf = (count: number) => Object.fromEntries(many(count, (i) => [`b${i}`, { ru: "Блок" }]));

function problemsOf(input: unknown): string[] {
  const read = createInstrument(input);
  return read.ok ? [] : read.issues.map(({ code, path }) => [code, ...path].join(" "));
}

describe("a questionnaire is taken up to each limit, and not beyond", () => {
  const limits: readonly [
    of: string,
    form: (size: number) => unknown,
    allowed: readonly number[],
    refused: readonly number[],
    problem: string,
  ][] = [
    [
      "items",
      (n) => ({ ...form, items: many(n, (i) => ({ ...item, id: `${i}` })) }),
      [1_000],
      [1_001],
      "list.too-long items",
    ],
    [
      "codes of an item",
      (n) => withItem({ codes: many(n, (i) => `X-${i}`) }),
      [20],
      [21],
      "list.too-long items 0 codes",
    ],
    [
      "letters of a code",
      (n) => withItem({ codes: [text(n)] }),
      [1, 64],
      [65],
      "text.too-long items 0 codes 0",
    ],
    [
      "letters of a weighed code",
      (n) => withItem({ codes: [{ code: text(n) }] }),
      [64],
      [65],
      "text.too-long items 0 codes 0 code",
    ],
    ["letters of an id", (n) => ({ ...form, id: text(n) }), [1, 100], [101], "text.too-long id"],
    [
      "letters of a line",
      (n) => ({ ...form, title: { ru: text(n) } }),
      [1, 400],
      [401],
      "text.too-long title ru",
    ],
    [
      "the weight of an item",
      (n) => withItem({ weight: n }),
      [1, 1_000],
      [0, 1.5, 1_001],
      "number.out-of-range items 0 weight",
    ],
    [
      "the weight of a code",
      (n) => withItem({ codes: [{ code: "X", weight: n }] }),
      [1, 1_000],
      [0, 1_001],
      "number.out-of-range items 0 codes 0 weight",
    ],
    [
      "blocks of a total",
      (n) => withTotal({ blocks: Object.keys(blocksOf(n)) }, { blocks: blocksOf(n) }),
      [100],
      [101],
      "list.too-long totals all blocks",
    ],
    [
      "bands of a total",
      (n) => withTotal({ bands: many(n, () => band) }),
      [100],
      [101],
      "list.too-long totals all bands",
    ],
    [
      "the first number of a band",
      (n) => withTotal({ bands: [{ ...band, from: n, to: 1_000_000 }] }),
      [-1_000_000, 1_000_000],
      [-1_000_001, 1_000_001, NaN],
      "field.wrong-type totals all bands 0 from",
    ],
    [
      "the last number of a band",
      (n) => withTotal({ bands: [{ ...band, from: -1_000_000, to: n }] }),
      [-1_000_000, 1_000_000],
      [-1_000_001, 1_000_001],
      "field.wrong-type totals all bands 0 to",
    ],
    [
      "the way of a band",
      (n) => withTotal({ bands: [{ ...band, from: n, to: 7 }] }),
      [6, 7],
      [8],
      "band.reversed totals all bands 0",
    ],
    [
      "the way of a range",
      (n) => withTotal({ rescaled: { lowest: n, highest: 7 } }),
      [6],
      [7, 8],
      "scale.reversed totals all rescaled",
    ],
    [
      "the lowest of a range",
      (n) => withTotal({ rescaled: { lowest: n, highest: 1_000_000 } }),
      [-1_000_000],
      [-1_000_001, 0.5],
      "number.out-of-range totals all rescaled lowest",
    ],
    [
      "the highest of a range",
      (n) => withTotal({ rescaled: { lowest: -1_000_000, highest: n } }),
      [1_000_000],
      [1_000_001],
      "number.out-of-range totals all rescaled highest",
    ],
    [
      "the way of a scale",
      (n) => withScale({ lowest: n, highest: 5 }),
      [3, 4],
      [5, 6],
      "scale.reversed scales help",
    ],
    [
      "points of a scale",
      (n) => withScale({ lowest: 1, highest: n }),
      [2, 101],
      [102],
      "scale.too-long scales help",
    ],
    [
      "the lowest point",
      (n) => withScale({ lowest: n, highest: n + 1 }),
      [0, 999],
      [-1],
      "number.out-of-range scales help lowest",
    ],
    [
      "the highest point",
      (n) => withScale({ lowest: n - 1, highest: n }),
      [1_000],
      [1_001],
      "number.out-of-range scales help highest",
    ],
    [
      "a level of a point",
      (n) => withScale({ levels: [n, n, 0, 0] }),
      [0, 3],
      [-1, 4],
      "number.out-of-range scales help levels 0",
    ],
    [
      "levels of a scale",
      (n) => withScale({ levels: many(n, () => 0) }),
      [4],
      [3, 5],
      "scale.levels-count scales help levels",
    ],
    [
      "an offer",
      (n) => withScale({ levels: [1, 0, 0, 0], offers: [n] }),
      [2, 4],
      [0, 5],
      "scale.point-outside scales help offers",
    ],
    [
      "an offer at an easy point",
      (n) => withScale({ levels: [2, 1, 0, 0], offers: [n] }),
      [3],
      [1, 2],
      "scale.offer-is-difficulty scales help offers",
    ],
    [
      "a point with a label",
      (n) => withScale({ labels: { [n]: { ru: "да" } } }),
      [1, 4],
      [0, 1.5, 5, 10_001],
      "scale.point-outside scales help labels",
    ],
  ];

  test.each(limits)("%s", (_, formOf, allowed, refused, problem) => {
    for (const size of allowed) expect([size, problemsOf(formOf(size))]).toEqual([size, []]);
    for (const size of refused) {
      const found = problemsOf(formOf(size)).filter((each) => each.startsWith(problem));
      expect([size, found.length]).toEqual([size, 1]);
    }
  });

  test("minus zero is zero", () => {
    const read = createInstrument({
      ...withTotal({ bands: [{ ...band, from: -0, to: -0 }] }),
      scales: { help: { ...scale, lowest: -0 } },
    });
    expect(read.ok && read.value.scales["help"]?.lowest).toBe(0);
    expect(read.ok && read.value.totals["all"]?.bands).toEqual([{ ...band, from: 0, to: 0 }]);
  });

  test("of what it knows instead twenty are named", () => {
    const names = many(21, (i) => `s${i}`);
    const read = createInstrument({
      ...form,
      scales: Object.fromEntries(names.map((name) => [name, scale])),
      blocks: blocksOf(21),
      items: [{ ...item, scale: "z", block: "z" }],
      totals: { all: { title: { ru: "Всё" }, method: "sum", blocks: ["z"] } },
    });
    const known = read.ok
      ? []
      : read.issues.map(({ details }) => ("known" in details ? details.known.length : 0));
    expect(known).toEqual([20, 20, 20]);
  });
});

describe("a text that came broken is refused in a questionnaire as it is in a catalogue", () => {
  test.each([
    ["text.letters-lost", "Пл\uFFFDн урока"],
    ["text.wrong-encoding", "РџР»Р°РЅ"],
    ["text.unreadable", "План\nурока"],
    ["text.empty", " "],
  ])("%s", (code, broken) => {
    const read = createInstrument({ ...form, title: { ru: broken } });
    const issues = read.ok ? [] : read.issues;
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    for (const issue of issues) {
      expect(ru.describeInstrumentIssue(issue)).toMatch(/^анкета, название: [а-я].+\.$/);
      expect(en.describeInstrumentIssue(issue)).toMatch(/^questionnaire, title: [a-z].+\.$/);
    }
  });

  test.each(["по-русски", "r", "RU", "ru-", "ru_RU"])("%s is no language", (tag) => {
    expect(problemsOf({ ...form, title: { [tag]: "Анкета" } })).toEqual([`language.malformed title ${tag}`]);
  });
});

describe("levels of a scale", () => {
  test("fall in even steps from the difficult end to the other, or to the point before the offers", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 2, max: 101 }),
        fc.nat({ max: 101 }),
        fc.constantFrom("low" as const, "high" as const),
        (lowest, points, before, difficult) => {
          const highest = lowest + points - 1;
          const ways = many(points, (step) => (difficult === "low" ? lowest + step : highest - step));
          const offers = before < 2 ? [] : ways.slice(before);
          const last = offers.length === 0 ? points - 1 : before - 1;
          const levels = ways.map((_, step) => Math.round(Math.max(0, (3 * (last - step)) / last)));
          const read = createInstrument(withScale({ lowest, highest, difficult, offers }));
          const wanted = difficult === "low" ? levels : [...levels].reverse();
          expect(read.ok && read.value.scales["help"]?.levels).toEqual(wanted);
        },
      ),
    );
  });

  test.each([
    ["low", [3, 3, 0, 0], []],
    ["low", [0, 1, 1, 0], ["1"]],
    ["high", [0, 0, 3, 3], []],
    ["high", [1, 0, 2, 1], ["1", "3"]],
  ])("an author's own go one way from the %s end: %j", (difficult, levels, at) => {
    const problem = (index: string) => `scale.levels-against-end scales help levels ${index}`;
    expect(problemsOf(withScale({ difficult, levels }))).toEqual(at.map(problem));
  });
});

describe("what a careful author would not leave", () => {
  const help = { lowest: 1, highest: 3, difficult: "low" } as const;
  const mark = { lowest: 1, highest: 3, difficult: "none" } as const;
  const codesOf = (facts: object) =>
    checkInstrument(
      { ...form, scales: { help, mark }, ...facts },
      {
        catalogue: builtInCatalogue,
      },
    ).map(({ code, path }) => [code, ...path].join(" "));
  const ask = (id: string, facts: object = {}) => ({ ...item, id, scale: "help", ...facts });
  const aMark = (id: string, facts: object = {}) => ask(id, { scale: "mark", codes: [], ...facts });

  test("an item without a code matters on a scale with a difficult end only", () => {
    expect(codesOf({ items: [ask("1"), ask("2", { codes: [] }), aMark("3")] })).toEqual([
      "item.uncoded items 1",
    ]);
    expect(
      codesOf({ items: [ask("1"), aMark("2"), { ...aMark("3", { asks: "words", scale: undefined }) }] }),
    ).toEqual([]);
  });

  test("of a catalogue's codes those that it offers", () => {
    const entry = (code: string, facts: object = {}) => ({ code, labels: { ru: code }, ...facts });
    const catalogue = defineCatalogue({
      id: "own",
      version: "1",
      title: { ru: "Свой" },
      languages: ["ru"],
      entries: [
        entry("A", { kind: "group" }),
        entry("A-1", { parents: ["A"] }),
        entry("A-2", { parents: ["A"], retired: true }),
        entry("A-3", { parents: ["A"], deprecated: true }),
      ],
    });
    const items = ["A", "A-1", "A-2", "A-3", "A-4"].map((code, i) => ask(`${i}`, { codes: [code] }));
    const found = checkInstrument({ ...form, scales: { help }, items }, { catalogue });
    expect(found.map(({ code, details }) => [code, "code" in details && details.code])).toEqual([
      ["code.not-selectable", "A"],
      ["code.not-selectable", "A-2"],
      ["code.not-selectable", "A-3"],
      ["code.unknown", "A-4"],
    ]);
  });

  test("items without an id are not said to be repeated", () => {
    expect(problemsOf({ ...form, items: [item, { ...item, id: "" }, { ...item, id: "" }] })).toEqual([
      "text.empty items 1 id",
      "text.empty items 2 id",
    ]);
  });
});

describe("what cannot be read is said in its place, and of nothing that refers to it", () => {
  const large = {
    ...form,
    stage: "before",
    source: { where: "стр. 5", note: "приложение" },
    scales: {
      help: { ...scale, offers: [4], labels: { 1: { ru: "нет" } } },
      mood: { ...scale, difficult: "none" },
    },
    blocks: { a: { ru: "А" }, b: { ru: "Б" } },
    items: [
      { ...item, scale: "help", block: "a", weight: 2 },
      { ...item, id: "2", scale: "help", block: "a", codes: [{ code: "PD-MET-03", weight: 2 }] },
      { id: "3", text: { ru: "Кто поможет" }, asks: "words", block: "b" },
      { id: "4", text: { ru: "Настроение" }, asks: "points", scale: "mood", block: "b" },
    ],
    totals: {
      all: {
        title: { ru: "Итог" },
        method: "sum",
        blocks: ["a"],
        weighted: true,
        bands: [
          { from: 3, to: 7, title: { ru: "мало" } },
          { from: 8, to: 12, title: { ru: "много" } },
        ],
      },
    },
  };

  test("which is well in itself", () => {
    expect(checkInstrument(large, { catalogue: builtInCatalogue }).map(({ code }) => code)).toEqual([]);
  });

  test("what an item asks, which then needs no scale either", () => {
    const items = large.items.map((each) => (each.id === "3" ? { ...each, asks: "aloud" } : each));
    expect(problemsOf({ ...large, items })).toEqual(["word.unknown items 2 asks"]);
    const unscaled = large.items.map((each) => (each.id === "4" ? { ...each, scale: 7 } : each));
    expect(problemsOf({ ...large, items: unscaled })).toEqual(["field.wrong-type items 3 scale"]);
  });

  // A list or an object in another's place may take away the name that others refer to: that they lead nowhere is true.
  test.each(placesIn(large).map((path) => ({ at: path.join("."), path })))("$at", ({ path }) => {
    for (const value of [true, "", 7.5, null]) {
      const found = checkInstrument(withValue(large, path, value), { catalogue: builtInCatalogue });
      const elsewhere = found.filter((issue) => path.some((key, i) => (issue.path[i] ?? key) !== key));
      expect(elsewhere, `with ${JSON.stringify(value)}`).toEqual([]);
    }
  });
});
