import { describe, expect, test } from "vitest";
import { readTable, type TableKind } from "nastavnik/rows";
import { recogniseHeading } from "../../src/rows/recognise-heading.js";
import table from "./headings.json" with { type: "json" };

const { headings } = table;

type Example = (typeof headings)[number];

const meansOf = ({ kind, heading }: Example) =>
  readTable(kind as TableKind, { headings: [heading], rows: [] }).columns[0]?.means;

describe.each(["tuned", "open"])("headings of the half that is %s", (half) => {
  const examples = headings.filter((each) => each.half === half);

  test("every column of identity is seen", () => {
    const identity = examples.filter(({ means }) => means === "identity");
    expect(identity.length).toBeGreaterThanOrEqual(5);
    expect(identity.filter((each) => meansOf(each) !== "identity")).toEqual([]);
  });

  test("at least nine of ten are right, and at most 2 % are taken for another field", () => {
    const wrong = examples.filter((each) => meansOf(each) !== each.means);
    expect(wrong.length / examples.length).toBeLessThan(0.1);
    const taken = wrong.filter((each) => !["unread", "identity"].includes(meansOf(each) ?? ""));
    expect(taken.length / examples.length).toBeLessThanOrEqual(0.02);
  });
});

test.each([
  ["Ф.И.О. педагога (полностью)", "identity"],
  ["Фамилия,\nимя, отчество", "identity"],
  ["e-mail", "identity"],
  ["Дата рождения", "identity"],
  ["Наименование должности", "posts"],
  ["ДОЛЖНОСТЬ", "posts"],
  ["Кв. категория", "categories"],
  ["Кв. категория, год", "categories"],
  ["Кв. категория, срок действия", "unread"],
  ["Год присвоения категории", "categories.since"],
  ["Образование, год окончания", "education"],
  ["Год окончания", "unread"],
  ["Адрес сайта", "unread"],
  ["Адрес сайта, телефон", "identity"],
  ["Стаж, общий", "unread"],
  ["Пед. стаж (лет)", "inProfessionSince"],
])("«%s» of a table of people means %s", (heading, means) => {
  expect(readTable("people", { headings: [heading], rows: [] }).columns[0]?.means).toBe(means);
});

test.each(["№", "№ п/п", "№п.п.", "N п/п", "No.", "#", "п/п", "Номер по порядку", "№ строки"])(
  "«%s» numbers the rows, which nobody must be told of",
  (heading) => {
    const { columns, issues } = readTable("people", { headings: [heading, "Должность"], rows: [] });
    expect(columns[0]?.means).toBe("numbering");
    expect(issues).toEqual([]);
  },
);

test.each(["№ кабинета", "№ школы", "Номер приказа", "n", "п", "№ п/п и дата"])(
  "«%s» does not",
  (heading) => {
    expect(readTable("people", { headings: [heading], rows: [] }).columns[0]?.means).not.toBe("numbering");
  },
);

test.each([
  ["ФИО (наставник)", { means: "identity", role: "mentor" }],
  ["ФИО (наставляемый)", { means: "identity", role: "mentee" }],
  ["Наставник (ФИО)", { means: "identity", role: "mentor" }],
  ["(наставляемый)", { means: "identity", role: "mentee" }],
  ["ФИО", { means: "identity" }],
  ["Стаж (наставник)", { means: "unread" }],
])("whose identity «%s» is in a table of pairs", (heading, meaning) => {
  expect(recogniseHeading("pairs", heading)).toEqual(meaning);
});
