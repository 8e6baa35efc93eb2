import { describe, expect, test } from "vitest";
import { readYears, readYesNo } from "nastavnik/rows";
import { calendarDate } from "../../src/base/calendar-date.js";
import { cellOf, dayOfSerial, safeText } from "../../src/rows/cell.js";
import { headingRowOf, isNumbering } from "../../src/rows/heading-row.js";
import { readDay } from "../../src/rows/read-day.js";
import { readTable } from "../../src/rows/read-table.js";
import { writeTable } from "../../src/rows/write-table.js";
import { columnsOf } from "../../src/rows/recognise-heading.js";
import { looksLikeIdentity } from "../../src/rows/words/looks-like-identity.js";
import { codeAt, compiledWords, matchesAt, stemsOf } from "../../src/rows/words/match-stems.js";
import { plainTokens } from "../../src/rows/words/plain-tokens.js";

describe("a cell", () => {
  test.each([
    [undefined, undefined],
    [null, undefined],
    ["", undefined],
    [" \n", undefined],
    [" а ", { text: "а" }],
    ["'=1+1", { text: "=1+1" }],
    ["'слово", { text: "'слово" }],
    [1.5, { text: "1.5", number: 1.5 }],
    [NaN, "unreadable"],
    [Infinity, "unreadable"],
    [true, { text: "да", answer: true }],
    [false, { text: "нет", answer: false }],
    [new Date("2025-08-31T21:00:00Z"), { text: "2025-09-01", day: "2025-09-01" }],
    [new Date("2025-08-31T21:30:00Z"), "unreadable"],
    [{}, "unreadable"],
    [1n, "unreadable"],
  ])("%s", (value, cell) => {
    expect(cellOf(value)).toEqual(cell);
  });

  test("that a spreadsheet would compute has an apostrophe before it, and no other", () => {
    expect(["=1", "+7", "-1", "@a", "'a", "\ta", "a=1", ""].map(safeText)).toEqual([
      "'=1",
      "'+7",
      "'-1",
      "'@a",
      "''a",
      "'\ta",
      "a=1",
      "",
    ]);
  });

  test.each([
    [9_999, undefined],
    [10_000, "1927-05-18"],
    [45_901.9, "2025-09-01"],
    [79_999, "2119-01-10"],
    [80_000, undefined],
    [2_021, undefined],
  ])("the serial number %d of a spreadsheet is %s", (serial, day) => {
    expect(dayOfSerial(serial)).toBe(day);
  });
});

test.each([
  ["01/09/25", "2025-09-01"],
  ["01.09.49", "2049-09-01"],
  ["01.09.50", "1950-09-01"],
  ["01.09.99", "1999-09-01"],
  ["01.09.100", undefined],
  ["001.09.2025", undefined],
  ["1 марта 2025 года", "2025-03-01"],
  ["1 мая 2025", "2025-05-01"],
  ["1 декабря 2025", "2025-12-01"],
  ["1 января 2025", "2025-01-01"],
  ["1 ма 2025", undefined],
  ["1 слова 2025", undefined],
  ["2025-09-01", "2025-09-01"],
  ["2025", undefined],
  ["01.09.0100", "0100-09-01"],
  ["01.09.0025", "0025-09-01"],
  ["01.09.2025 02.09.2025", undefined],
  [`01.09.2025${" ".repeat(50)}`, "2025-09-01"],
  [`01.09.2025${" ".repeat(51)}`, undefined],
])("the day «%s» is %s", (text, day) => {
  expect(readDay(text)).toBe(day);
});

test.each([
  ["0", 0, 0],
  ["80 лет", 960, 960],
  ["от 3 лет", 36, undefined],
  ["выше 5 лет", 60, undefined],
  ["не более 3 лет", 0, 36],
  ["менее 3 лет", 0, 36],
  ["не менее 3 лет", 36, undefined],
  ["без стажа", 0, 0],
  ["нет стажа", 0, 0],
  ["2 года - 4 года", 24, 48],
  ["6 - 9 мес.", 6, 9],
  ["3 по 5", 36, 60],
  ["5–5 лет", 60, 60],
  ["стаж – 5 лет", 60, 60],
  ["2 года 15 дней", 24, 24],
  ["1,25 года", 15, 15],
  ["5 л", 60, 60],
  ["5 м", 5, 5],
])("«%s» is a length of service of %i to %s months", (text, min, max) => {
  expect(readYears(text)?.months).toEqual(max === undefined ? { min } : { min, max });
});

test.each([
  "81 год",
  "без слов",
  "нет слов",
  "2 года 3 года",
  "2 года 4 мес. 5 мес.",
  "5 - 3",
  `5 лет${" ".repeat(496)}`,
])("«%s» is no length of service", (text) => {
  expect(readYears(text)).toBeUndefined();
});

test("a cell of five hundred characters may be a length of service", () => {
  expect(readYears(`5 лет${" ".repeat(495)}`)?.months).toEqual({ min: 60, max: 60 });
});

test.each([
  ["+ ✓ ✔ √ 1 да есть имеется имеется(копия) TRUE v", true],
  ["- – — 0 нет отсутствует отказ FALSE", false],
  ["не даже возможно constructor toString __proto__ 2", undefined],
])("each of «%s» is %s", (words, answer) => {
  for (const word of words.split(" ")) expect([word, readYesNo(word)]).toEqual([word, answer]);
});

test("«не» turns what stands behind it", () => {
  expect(["не имеет", "не отсутствует", "имеет", "не"].map(readYesNo)).toEqual([
    false,
    true,
    true,
    undefined,
  ]);
});

test.each([
  ["ivanova@mail.ru", true],
  ["a@b.c", true],
  ["@mail.ru", false],
  ["в классе @ школе", false],
  [`a@${"б".repeat(63)}.ru`, true],
  [`a@${"б".repeat(64)}.ru`, false],
  ["8 (912) 000-00-00", true],
  ["123-456-789 00", true],
  ["012345678", false],
  ["9999999990", true],
  ["12345, 67890", false],
  ["01.09.2025 02.09.2025", false],
  ["Иванова И.И.", true],
  ["И. И. Иванова", true],
  ["Петров С.", true],
  ["Анна Ивановна", true],
  ["Ивановна", false],
  ["анна Ивановна", false],
  ["наставник Анна", false],
])("«%s» names a person: %s", (text, isIdentity) => {
  expect(looksLikeIdentity(text)).toBe(isIdentity);
});

test("words are found by their beginnings, whole where a dot says so", () => {
  const words = ["учитель", "начальных", "классов"];
  const found = (phrase: string, at = 0) => matchesAt(words, at, stemsOf(phrase));
  expect(
    ["учител", "учитель.", "учител.", "учител нач", "лог|уч нач|кон класс", "учител класс"].map((one) =>
      found(one),
    ),
  ).toEqual([true, true, false, true, true, false]);
  expect(found("классов.", 2)).toBe(true);
  expect(found("классов. и", 2)).toBe(false);
  expect(matchesAt(words, 2, stemsOf("классов |"))).toBe(false); // behind the last word there is none, not an empty one
  const table = compiledWords({ short: ["учител"], long: ["учител начал"] });
  expect(codeAt(words, 0, table)).toEqual({ code: "long", end: 2 });
  expect(codeAt(words, 1, table)).toBeUndefined();
});

test("brackets of a text stand apart, and inside one there is no other", () => {
  expect(plainTokens("Учитель (ёж (два) три), а/б; (в) г)5кл")).toEqual({
    words: ["учитель", ",", "а", "/", "б", ";", "г", "5", "кл"],
    brackets: [["еж", "два", "три"], ["в"]],
  });
  expect(plainTokens("а".repeat(2_000)).words).toHaveLength(1);
  expect(plainTokens("а".repeat(2_001)).words).toHaveLength(0);
});

test("a row numbers the columns from the first, two at least", () => {
  const numbering = (...cells: readonly unknown[]) => isNumbering(cells.map((cell) => cellOf(cell)));
  expect([numbering(1, 2), numbering(1, "", 3), numbering("", 2, 3)]).toEqual([true, true, true]);
  expect([numbering(1), numbering(), numbering(2, 3), numbering(1, 3), numbering(1, NaN)]).toEqual(
    Array.from({ length: 5 }, () => false),
  );
});

test("a heading over several columns is joined with each of those below it", () => {
  const over = ["Должность", "Стаж", "", "Категория"];
  const below = ["", "педагогический", "в организации", ""];
  expect(headingRowOf("people", over, [below])).toEqual({
    texts: ["Должность", "Стаж педагогический", "Стаж в организации", "Категория"],
    firstRow: 1,
  });
});

describe("the shift of a row", () => {
  const headingOf = (kind: "people" | "mentors", field: string) =>
    columnsOf[kind].find((column) => column.field === field)!.heading.ru;
  const [first, second, third] = ["firstJob", "newToPost", "openPenalty"].map((each) =>
    headingOf("people", each),
  );
  const day = headingOf("people", "inOrganisationSince");
  const prefers = headingOf("mentors", "prefers");
  const consents = headingOf("mentors", "consents");

  test.each<readonly [string, readonly (string | undefined)[], readonly unknown[], number | undefined]>([
    ["two that can read what stands beside them", [first, day, "А"], ["слово", "да", "01.09.2010"], 1],
    ["the same to the left", ["А", first, day], ["да", "01.09.2010", "слово"], -1],
    ["two columns further", [first, day, "А", "Б"], ["слово", "слово", "да", "01.09.2010"], 2],
    ["no further", [first, day, "А", "Б", "В"], ["слово", "слово", "", "да", "01.09.2010"], undefined],
    [
      "one wrong value is a wrong value",
      [first, second, third, "А"],
      ["слово", "да", "нет", "да"],
      undefined,
    ],
    ["so is one beside an empty cell", [first, day, "А"], ["слово", "", "01.09.2010"], undefined],
    ["one of two cannot read it", [first, day, "А"], ["слово", "да", "слово"], undefined],
  ])("%s", (_, headings, row, by) => {
    const { issues } = readTable("people", { headings, rows: [row] }, { on: calendarDate("2025-09-01") });
    expect(issues.flatMap(({ code, details }) => (code === "row.shifted" ? [details] : []))).toEqual(
      by === undefined ? [] : [{ by }],
    );
  });

  test.each([
    ["ФИО", "Анна"],
    ["Заметка", {}],
  ])("is not told by a cell of «%s», which nobody reads", (heading, cell) => {
    const headings = [heading, prefers, "Заметка", consents];
    const { issues, records } = readTable("mentors", { headings, rows: [[cell, "слово", "да", "слово"]] });
    expect(records).toHaveLength(1);
    expect(issues.map(({ code }) => code)).not.toContain("row.shifted");
  });
});

describe("rows that are no records", () => {
  const headings = ["Должность", "Стаж", "Категория"];
  const rowsOf = (...rows: readonly (readonly unknown[])[]) => readTable("people", { headings, rows }).rowOf;

  test.each([
    ["Итого", "", ""],
    ["Всего:", 3, ""],
    ["В среднем", 3, ""],
    ["total", "", ""],
    ["Начальная школа", "", ""],
    ["", "Начальная школа", ""],
  ])("%j %j %j", (...row) => {
    expect(rowsOf(["учитель", "5 лет", "первая"], row)).toEqual([0]);
  });

  test.each([
    ["учитель", "3 года", ""],
    ["В школе", "3 года", ""],
    ["", "", "первая"],
  ])("but not %j %j %j", (...row) => {
    expect(rowsOf(["учитель", "5 лет", "первая"], row)).toEqual([0, 1]);
  });
});

test("a line over a part of the table has words, and the table more than two columns", () => {
  const recordsOf = (headings: readonly string[], row: readonly unknown[]) =>
    readTable("people", { headings, rows: [row] }).records.length;
  expect(recordsOf(["Должность", "Стаж", "Категория"], ["педагоги", "", ""])).toBe(0);
  expect(recordsOf(["Должность", "Стаж"], ["педагоги", ""])).toBe(1);
  expect(recordsOf(["Должность", "Стаж", "Категория"], ["***", "", ""])).toBe(1);
});

describe("a number of seats", () => {
  const seats = (cell: unknown) => {
    const table = { headings: ["Идентификатор", "Количество наставляемых"], rows: [["mentor:a", cell]] };
    const { records, issues } = readTable("mentors", table);
    return issues.map(({ code }) => code).join() || (records[0] as { seats?: number } | undefined)?.seats;
  };
  test.each([
    [0, 0],
    ["0", 0],
    [1_000, 1_000],
    ["1 000", 1_000],
    [1_001, "cell.out-of-range"],
    [-1, "cell.out-of-range"],
    [1.5, "cell.out-of-range"],
    ["много", "cell.unread"],
  ])("%j is %j", (cell, read) => {
    expect(seats(cell)).toBe(read);
  });
});

test("days and orders are written so that a spreadsheet of the language keeps them", () => {
  const order = { number: "12", on: calendarDate("2025-09-01") };
  const rowIn = (language: "ru" | "en") =>
    writeTable("pairs", [{ order, startedOn: order.on }], { language });
  expect(rowIn("ru").rows).toEqual([["№ 12 от 01.09.2025 г.", "01.09.2025 г."]]);
  expect(rowIn("en").rows).toEqual([["№ 12 of 2025-09-01", "2025-09-01"]]);
  expect(writeTable("pairs", [{ order: {} }], { language: "ru" })).toEqual({ headings: [], rows: [[]] });
});
