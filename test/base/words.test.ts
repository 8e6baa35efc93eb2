import { describe, expect, test } from "vitest";
import { calendarDate } from "nastavnik";
import { calledEn, calledRu } from "../../src/base/names.js";
import { compareText } from "../../src/base/order.js";
import { resultOf } from "../../src/base/result.js";
import { say, wordsOf } from "../../src/base/say.js";
import { lengthOf } from "../../src/base/text-length.js";
import * as en from "../../src/base/words-en.js";
import * as ru from "../../src/base/words-ru.js";

const first = calendarDate("2025-09-01");
const last = calendarDate("2026-02-28");
const oneDay = { earliest: first, latest: first };
const between = { earliest: first, latest: last };

describe("in Russian", () => {
  test("each month has its name in the genitive", () => {
    const days = Array.from({ length: 12 }, (_, k) =>
      calendarDate(`2025-${String(k + 1).padStart(2, "0")}-10`),
    );
    const expected = new Intl.DateTimeFormat("ru", { day: "numeric", month: "long", timeZone: "UTC" });
    for (const day of days)
      expect(ru.dayRu(day)).toBe(`${expected.format(new Date(`${day}T00:00Z`))} 2025\u00a0г.`);
  });

  test("bounds are one day or two", () => {
    expect(ru.boundsRu(oneDay)).toBe("1 сентября 2025\u00a0г.");
    expect(ru.boundsRu(between)).toBe("1 сентября 2025\u00a0г. – 28 февраля 2026\u00a0г.");
    expect(ru.sometimeRu(oneDay)).toBe("1 сентября 2025\u00a0г.");
    expect(ru.sometimeRu(between)).toBe("между 1 сентября 2025\u00a0г. и 28 февраля 2026\u00a0г.");
  });

  test("a noun takes the form that the plural rules of the language ask for", () => {
    const rules = new Intl.PluralRules("ru");
    const forms = { one: "месяц", few: "месяца", many: "месяцев", other: "месяца", zero: "", two: "" };
    for (let count = -130; count <= 130; count++)
      expect(ru.monthsRu(count)).toBe(`${String(count).replace("-", "−")} ${forms[rules.select(count)]}`);
  });

  test("a fraction takes the form of two to four, and the singular in the genitive", () => {
    expect(ru.monthsRu(1.5)).toBe("1,5 месяца");
    expect(ru.countRu(-1.5, ["года", "лет", "лет"])).toBe("−1,5 года");
    expect(ru.countRu(1, ["года", "лет", "лет"])).toBe("1 года");
    expect(ru.countRu(3, ["года", "лет", "лет"])).toBe("3 лет");
  });

  test.each([
    [[], "", "", "", ""],
    [["срок"], ": срок", "срок", "срок", " (срок)"],
    [["срок", "форма"], ": срок, форма", "срок и форма", "срок или форма", " (срок, форма)"],
    [["а", "б", "в"], ": а, б, в", "а, б и в", "а, б или в", " (а, б, в)"],
  ])("%j in a sentence", (items, colon, and, or, brackets) => {
    expect(ru.colonRu(items)).toBe(colon);
    expect(ru.joinedRu(items)).toBe(and);
    expect(ru.joinedRu(items, "или")).toBe(or);
    expect(ru.inBracketsRu(items)).toBe(brackets);
  });

  test("names are said only where all are known", () => {
    expect(ru.allCalledRu([])).toBe("");
    expect(ru.allCalledRu([" «А»", ""])).toBe("");
    expect(ru.allCalledRu([" «А»", " «Б»"])).toBe(": «А» и «Б»");
    expect(ru.colonRu(["а", "б"], "; ")).toBe(": а; б");
    expect(ru.listRu(["а", 1, true])).toBe("«а», «1», «true»");
    expect(ru.quotedRu("категория «педагог»")).toBe("«категория „педагог“»");
  });

  test("numbers have a comma and a true minus, and are rounded half up", () => {
    expect([0, 0.5, 0.875, 0.8749, 1].map(ru.percentRu)).toEqual([
      "0\u00a0%",
      "50\u00a0%",
      "87,5\u00a0%",
      "87,5\u00a0%",
      "100\u00a0%",
    ]);
    expect([4, 4.25, 4.24, -0.06].map(ru.decimalRu)).toEqual(["4", "4,3", "4,2", "−0,1"]);
  });

  test("a sentence in another one loses its capital, an abbreviation does not", () => {
    expect(
      ["Срок мал", "А срок", "Ёлка", "ФГОС нужен", "«Срок»", "И, наконец", "RU"].map(ru.inSentence),
    ).toEqual(["срок мал", "а срок", "ёлка", "ФГОС нужен", "«Срок»", "и, наконец", "RU"]);
  });
});

describe("in English", () => {
  test("each month has its name", () => {
    const expected = new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" });
    for (let k = 1; k <= 12; k++) {
      const day = calendarDate(`2025-${String(k).padStart(2, "0")}-10`);
      expect(en.dayEn(day)).toBe(`10 ${expected.format(new Date(`${day}T00:00Z`))} 2025`);
    }
    expect(en.boundsEn(oneDay)).toBe("1 September 2025");
    expect(en.boundsEn(between)).toBe("1 September 2025 – 28 February 2026");
  });

  test("one is singular, all others plural", () => {
    expect([0, 1, 2, 11, 21].map(en.monthsEn)).toEqual([
      "0 months",
      "1 month",
      "2 months",
      "11 months",
      "21 months",
    ]);
  });

  test.each([
    [[], "", "", "", ""],
    [["term"], ": term", "term", "term", " (term)"],
    [["term", "form"], ": term, form", "term and form", "term or form", " (term, form)"],
    [["a", "b", "c"], ": a, b, c", "a, b and c", "a, b or c", " (a, b, c)"],
  ])("%j in a sentence", (items, colon, and, or, brackets) => {
    expect(en.colonEn(items)).toBe(colon);
    expect(en.joinedEn(items)).toBe(and);
    expect(en.joinedEn(items, "or")).toBe(or);
    expect(en.inBracketsEn(items)).toBe(brackets);
  });

  test("names, lists, numbers and sentences", () => {
    expect(en.allCalledEn([])).toBe("");
    expect(en.allCalledEn([" “A”", ""])).toBe("");
    expect(en.allCalledEn([" “A”", " “B”"])).toBe(": “A” and “B”");
    expect(en.listEn(["a", 1, true])).toBe("“a”, “1”, “true”");
    expect([0, 0.875, 0.8749, 1].map(en.percentEn)).toEqual([
      "0\u00a0%",
      "87.5\u00a0%",
      "87.5\u00a0%",
      "100\u00a0%",
    ]);
    expect([4, 4.25, 4.24, -0.06].map(en.decimalEn)).toEqual(["4", "4.3", "4.2", "−0.1"]);
    expect(["The term", "A term", "I know", "RU is", "“So”"].map(en.inSentence)).toEqual([
      "the term",
      "a term",
      "I know",
      "RU is",
      "“So”",
    ]);
  });
});

test.each([
  [[], "запись", "the record"],
  [["ends"], "ends", "ends"],
  [[2], "[2]", "[2]"],
  [["activities", 2, "when"], "activities[2].when", "activities[2].when"],
  [[0, "a"], "[0].a", "[0].a"],
])("the path %j", (path, russian, english) => {
  expect(ru.pathRu(path)).toBe(russian);
  expect(en.pathEn(path)).toBe(english);
});

test("what the caller calls somebody is quoted after a space; a name that is empty or unknown is none", () => {
  const names = (ref: string) => ({ "mentor:a": "Анна", "mentor:b": "" })[ref];
  expect(["mentor:a", "mentor:b", "mentor:c"].map(calledRu(names))).toEqual([" «Анна»", "", ""]);
  expect(["mentor:a", "mentor:b", "mentor:c"].map(calledEn(names))).toEqual([" “Анна”", "", ""]);
  expect([calledRu(undefined)("mentor:a"), calledEn(undefined)("mentor:a")]).toEqual(["", ""]);
});

describe("the sentence of a problem", () => {
  type Facts = { readonly late: { readonly on?: unknown }; readonly broken: { readonly on?: unknown } };
  const sentences = {
    late: ({ on }: Facts["late"], called: (ref: string) => string) =>
      `Late${called("mentor:a")} on ${String(on)}`,
    broken: (): string => {
      throw new TypeError("no facts");
    },
  };

  test("is said with its facts and names", () => {
    expect(say<Facts, "late">(sentences, { code: "late", details: { on: 7 } })).toBe("Late on 7");
    expect(say<Facts, "late">(sentences, { code: "late", details: { on: 7 } }, () => " “Anna”")).toBe(
      "Late “Anna” on 7",
    );
  });

  test.each([{ on: undefined }, { on: NaN }, { on: {} }])(
    "is its code when facts are missing: %j",
    (details) => {
      expect(say<Facts, "late">(sentences, { code: "late", details })).toBe("late");
    },
  );

  test("is its code when it cannot be said, or is not known", () => {
    expect(say<Facts, "broken">(sentences, { code: "broken", details: {} })).toBe("broken");
    for (const code of ["later", "constructor", "hasOwnProperty", "valueOf"])
      expect(say<Facts, "late">(sentences, { code: code as "late", details: { on: 7 } })).toBe(code);
  });

  test("may hold such words when the facts do", () => {
    expect(say<Facts, "late">(sentences, { code: "late", details: { on: "NaN" } })).toBe("Late on NaN");
    expect(say<Facts, "late">(sentences, { code: "late", details: { on: "[object]" } })).toBe(
      "Late on [object]",
    );
  });
});

test("a code without a label is its own label, also when it is called as an inherited field", () => {
  expect(["a", "b", "toString"].map((code) => wordsOf({ a: "the first" }, code))).toEqual([
    "the first",
    "b",
    "toString",
  ]);
});

test("texts are compared by code units", () => {
  expect(["a", "B", "а", "", "aa"].sort(compareText)).toEqual(["", "B", "a", "aa", "а"]);
  expect([compareText("a", "b"), compareText("b", "a"), compareText("a", "a")]).toEqual([-1, 1, 0]);
});

test("a result with problems has no value", () => {
  expect(resultOf(7, [])).toEqual({ ok: true, value: 7 });
  expect(resultOf(7, ["a", "b"])).toEqual({ ok: false, issues: ["a", "b"] });
});

test("the length of a text is its number of characters", () => {
  const limits = [0xd7ff, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xe000].map((code) => String.fromCharCode(code));
  for (const a of limits)
    for (const b of limits)
      for (const c of limits) expect(lengthOf(a + b + c)).toBe(Array.from(a + b + c).length);
});
