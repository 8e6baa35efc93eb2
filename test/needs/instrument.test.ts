import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import * as en from "nastavnik/en";
import {
  builtInInstruments,
  checkInstrument,
  createInstrument,
  defineInstrument,
  scoresOf,
  type InstrumentIssue,
} from "nastavnik/needs";
import * as ru from "nastavnik/ru";
import { answers } from "../support/build.js";

const scale = { lowest: 1, highest: 4, difficult: "low", offers: [4] } as const;
const whole = {
  id: "form.a",
  version: "1",
  title: { ru: "Анкета" },
  side: "either",
  scales: { help: scale },
  items: [{ id: "1", text: { ru: "План урока" }, codes: ["PD-MET-02"] }],
} as const;

function codesOf(input: unknown): string[] {
  const read = createInstrument(input);
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
}

describe("reading a questionnaire", () => {
  test("what is usual is filled in, and the value is a valid input itself", () => {
    const form = defineInstrument(whole);
    expect(form.scales["help"]).toEqual({ ...scale, levels: [3, 2, 0, 0], labels: {} });
    expect(form.items[0]).toMatchObject({ asks: "points", scale: "help", weight: 1 });
    expect(createInstrument(JSON.parse(JSON.stringify(form)))).toEqual({ ok: true, value: form });
    expect(Object.isFrozen(form.items[0]?.codes)).toBe(true);
  });

  test("whatever an author may say is kept as it was said", () => {
    const said = {
      id: "form.a",
      version: "2026",
      title: { ru: "Анкета", en: "Form" },
      side: "mentee",
      stage: "before",
      source: { where: "стр. 5", note: "без номера" },
      scales: {
        help: { ...scale, levels: [3, 3, 1, 0], labels: { "1": { ru: "нет" }, "4": { ru: "да" } } },
        mark: { lowest: 0, highest: 10, difficult: "none", levels: [], offers: [], labels: {} },
      },
      blocks: { a: { ru: "Урок" } },
      items: [
        {
          ...{ id: "1", text: { ru: "План урока" }, asks: "points", scale: "help", block: "a", weight: 2 },
          codes: [
            { code: "PD-MET-02", weight: 3 },
            { code: "PD-MET-01", weight: 1 },
          ],
        },
        { id: "2", text: { ru: "Что ещё" }, asks: "words", weight: 1, codes: [] },
        { id: "3", text: { ru: "Кто помог" }, asks: "person", weight: 1, codes: [] },
      ],
      totals: {
        all: {
          ...{ title: { ru: "Всего" }, method: "mean", blocks: ["a"], weighted: true },
          rescaled: { lowest: 1, highest: 5 },
          bands: [{ from: 1, to: 2.5, title: { ru: "низкий" } }],
        },
        sum: { title: { ru: "Сумма" }, method: "sum", weighted: false, bands: [] },
      },
    };
    expect(createInstrument(said)).toEqual({ ok: true, value: said });
  });

  test.each([
    [{}, ["id", "version", "title", "side", "scales", "items"].map(() => "field.missing ")],
    [{ ...whole, items: [{}] }, ["field.missing items.0", "field.missing items.0"]],
    [
      { ...whole, scales: { help: scale, a: {} } },
      [...["a", "a", "a"].map((scale) => `field.missing scales.${scale}`), "item.no-scale items.0"],
    ],
    [{ ...whole, source: {} }, ["field.missing source"]],
    [{ ...whole, source: { where: "стр. 5", note: 5 } }, ["field.wrong-type source.note"]],
    [{ ...whole, stage: "later" }, ["word.unknown stage"]],
    [{ ...whole, totals: { a: {} } }, ["a", "a"].map((total) => `field.missing totals.${total}`)],
    [
      {
        ...whole,
        totals: { a: { title: { ru: "А" }, method: "sum", rescaled: { highest: -5 }, bands: [{ from: 9 }] } },
      },
      ["field.missing totals.a.rescaled", "field.missing totals.a.bands.0", "field.missing totals.a.bands.0"],
    ],
    [{ ...whole, items: [{ ...whole.items[0], codes: [{}] }] }, ["field.missing items.0.codes.0"]],
  ])("of what is not said nothing is made up: %j", (form, problems) => {
    expect(codesOf(form)).toEqual(problems);
  });

  test.each([
    [{ ...scale, difficult: "high", offers: [1] }, [0, 0, 2, 3]],
    [{ lowest: 1, highest: 3, difficult: "low" }, [3, 2, 0]],
    [{ lowest: 0, highest: 1, difficult: "low" }, [3, 0]],
    [{ lowest: 0, highest: 1, difficult: "low", offers: [1] }, [3, 0]],
    [{ lowest: 1, highest: 4, difficult: "low" }, [3, 2, 1, 0]],
    [{ lowest: 1, highest: 5, difficult: "low", offers: [5, 4] }, [3, 2, 0, 0, 0]],
    [{ lowest: 1, highest: 5, difficult: "low" }, [3, 2, 2, 1, 0]],
    [{ lowest: 1, highest: 10, difficult: "none" }, []],
  ])("levels of %o are %o", (given, levels) => {
    const read = createInstrument({ ...whole, scales: { help: given } });
    expect(read.ok && read.value.scales["help"]?.levels).toEqual(levels);
  });

  test("every problem is told at once, with its place", () => {
    expect(
      codesOf({
        version: "1",
        title: {},
        side: "teacher",
        colour: 1,
        scales: {
          a: { lowest: 4, highest: 1, difficult: "low" },
          b: { lowest: 1, highest: 3, difficult: "low", levels: [0, 1, 3], offers: [3, 9] },
          c: { lowest: 1, highest: 3, difficult: "none", levels: [3, 1, 0], labels: { "7": { ru: "да" } } },
          d: { lowest: 0, highest: 500, difficult: "high" },
        },
        items: [
          { id: "1", text: { ru: "Один" } },
          { id: "1", text: { ru: "Два" }, scale: "z", block: "y", codes: ["X", "X"] },
          { id: "3", text: { ru: "Три" }, asks: "words", scale: "a" },
          7,
        ],
        totals: { all: { title: { ru: "Всё" }, method: "median", blocks: ["y"] } },
      }),
    ).toEqual([
      "field.unknown ",
      "field.missing ",
      "text.empty title",
      "field.wrong-type items.3",
      "scale.reversed scales.a",
      "scale.levels-against-end scales.b.levels.1",
      "scale.levels-against-end scales.b.levels.2",
      "scale.offer-is-difficulty scales.b.offers",
      "scale.point-outside scales.b.offers",
      "scale.levels-count scales.c.levels",
      "scale.point-outside scales.c.labels.7",
      "scale.too-long scales.d",
      "word.unknown side",
      "word.unknown totals.all.method",
      "item.no-scale items.0",
      "item.repeated items.1.id",
      "scale.unknown items.1.scale",
      "block.unknown items.1.block",
      "item.code-repeated items.1.codes.1",
      "item.needs-no-scale items.2.scale",
      "block.unknown totals.all.blocks.0",
    ]);
  });

  test("an author's mistake in code throws and lists every problem", () => {
    expect(() => defineInstrument({ ...whole, id: "", items: [] as never })).toThrow(
      /problems: 1\ntext.empty at id/,
    );
  });

  test("hostile input is answered", () => {
    const hostile = {
      ...whole,
      get items(): never {
        throw new Error("no");
      },
    };
    expect(codesOf(hostile)).toEqual(["input.unreadable "]);
    const proto: unknown = JSON.parse('{"scales":{"__proto__":{"lowest":1,"highest":2,"difficult":"low"}}}');
    expect(createInstrument({ ...whole, ...(proto as object) }).ok).toBe(true);
    expect(codesOf({ ...whole, items: [{ ...whole.items[0], scale: "constructor" }] })).toEqual([
      "scale.unknown items.0.scale",
    ]);
    fc.assert(
      fc.property(
        fc.object({ key: fc.constantFrom("items", "scales", "id", "codes", "help", "x") }),
        (odd) => {
          const read = createInstrument({ ...whole, ...odd });
          expect(checkInstrument({ ...whole, ...odd }).length > 0 || read.ok).toBe(true);
        },
      ),
    );
  });
});

describe("the kit for authors", () => {
  const twoScales = {
    ...whole,
    scales: { help: scale, time: { lowest: 0, highest: 9, difficult: "none" } },
  } as const;
  const total = (more: object) => ({ title: { ru: "Всего" }, method: "sum", ...more });
  const item = (id: string, more: object = {}) => ({ ...whole.items[0], id, scale: "help", ...more });

  test.each<readonly [string, object, InstrumentIssue["code"][]]>([
    ["sound", whole, []],
    ["a scale nobody uses", { ...twoScales, items: [item("1")] }, ["scale.unused"]],
    ["a block without items", { ...whole, blocks: { a: { ru: "А" } } }, ["block.unused"]],
    ["an item without a code", { ...whole, items: [item("1", { codes: [] })] }, ["item.uncoded"]],
    [
      "a code the catalogue lacks",
      { ...whole, items: [item("1", { codes: ["PD-MTE-02"] })] },
      ["code.unknown"],
    ],
    ["a group", { ...whole, items: [item("1", { codes: ["PD-MET"] })] }, ["code.not-selectable"]],
    [
      "marks and shares of time in one total",
      { ...twoScales, items: [item("1"), item("2", { scale: "time" })], totals: { all: total({}) } },
      ["key.mixed-directions", "key.mixed-ranges"],
    ],
    [
      "bands that overlap, leave a gap, and lie beyond what can be reached",
      {
        ...whole,
        totals: {
          all: total({
            bands: [
              { from: 1, to: 2, title: { ru: "А" } },
              { from: 2, to: 2, title: { ru: "Б" } },
              { from: 4, to: 9, title: { ru: "В" } },
            ],
          }),
        },
      },
      ["key.bands-overlap", "key.band-beyond", "key.bands-gap"],
    ],
  ])("%s: %o", (_, form, codes) => {
    const issues = checkInstrument(form, { catalogue: builtInCatalogue });
    expect(issues.map(({ code }) => code)).toEqual(codes);
    for (const issue of issues) {
      expect(ru.describeInstrumentIssue(issue)).toMatch(/^[а-яё].+: .+\.$/);
      expect(en.describeInstrumentIssue(issue)).toMatch(/^[a-z].+: .+\.$/);
    }
  });

  test("a key that contradicts itself is no reason to refuse the form", () => {
    expect(
      createInstrument({
        ...twoScales,
        items: [item("1"), item("2", { scale: "time" })],
        totals: { all: total({}) },
      }).ok,
    ).toBe(true);
  });
});

describe("the built-in questionnaires", () => {
  test("are sound, but for a key that contradicts itself and items no entry answers to", () => {
    const found = builtInInstruments.flatMap((form) =>
      checkInstrument(form, { catalogue: builtInCatalogue })
        .filter(({ code }) => code !== "item.uncoded")
        .map((issue) => `${form.id} ${ru.describeInstrumentIssue(issue)}`),
    );
    expect(found).toEqual([
      "published.mentee-feedback результат «average»: ключ противоречит себе: складываются баллы, у которых лучше разные концы. Отличаются вопросы: «7.1», «7.2», «7.3», «7.4», «7.5».",
    ]);
    expect(new Set(builtInInstruments.map(({ id }) => id)).size).toBe(6);
    expect(builtInInstruments.every(({ source }) => source !== undefined)).toBe(true);
  });

  test("count as their keys say", () => {
    const [, test2, feedback] = builtInInstruments;
    if (test2 === undefined || feedback === undefined) throw new Error("no forms");
    const digital = scoresOf(
      answers({
        instrument: { id: test2.id, version: "1" },
        answers: [
          { item: "29", points: 2 },
          { item: "30", points: 3 },
        ],
      }),
      test2,
    ).find(({ total }) => total === "digital");
    expect(digital).toEqual({ total: "digital", value: 4, answered: 2, items: 5 }); // 2.5 on 1–3 is 4 on 1–5
    const marks = answers({
      instrument: { id: feedback.id, version: "1" },
      answers: [
        { item: "1", points: 10 },
        { item: "7.1", points: 1 },
      ],
    });
    expect(scoresOf(marks, feedback)).toEqual([{ total: "average", value: 6, answered: 2, items: 11 }]);
  });

  test("answers to another form are the caller's mistake", () => {
    const [form] = builtInInstruments;
    expect(() => form && scoresOf(answers(), form)).toThrow(RangeError);
  });
});
