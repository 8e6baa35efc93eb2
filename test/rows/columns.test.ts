import { describe, expect, test } from "vitest";
import { builtInCatalogue } from "nastavnik/catalogue/built-in";
import { cellOf } from "../../src/rows/cell.js";
import type { Column, Draft } from "../../src/rows/column.js";
import { columnsOf } from "../../src/rows/recognise-heading.js";

/** What holds for every column of every kind of table. */
const columns = Object.entries(columnsOf).flatMap(([kind, list]) =>
  list.map((column) => [`${kind} ${column.field}`, column] as const),
);

function reading(column: Column, value: unknown) {
  const cell = cellOf(value);
  if (cell === undefined || cell === "unreadable") throw new Error("a cell is expected");
  const draft: Draft = {};
  const problem = column.read(cell, draft, { field: column.field, catalogue: builtInCatalogue });
  return { draft, problem: problem?.code };
}

test.each([
  ["a name among words", "урок вместе с Ивановой А. П.; беседа"],
  ["a phone", "8 (912) 000-00-00"],
  ["an e-mail", "ivanova@school.ru"],
  ["more than any field holds", "слово".repeat(801)],
])("no column takes %s", (_, text) => {
  const taken = columns.filter(([, column]) => Object.keys(reading(column, text).draft).length > 0);
  expect(taken.map(([name]) => name)).toEqual([]);
  const silent = columns.filter(([, column]) => reading(column, text).problem === undefined);
  expect(silent.map(([name]) => name)).toEqual([]);
});

test("what looks like identity is told as such by every column of words", () => {
  const words = columns.filter(([, column]) => reading(column, "слово на ветру").problem === undefined);
  expect(words.length).toBeGreaterThan(20);
  for (const [name, column] of words)
    expect([name, reading(column, "беседа; Петрова А. П.").problem]).toEqual([name, "cell.identity"]);
});

test.each(["-", "–", "—", "— —"])("«%s» is no word of anybody", (dash) => {
  const answers = new Set<unknown>([false, "planned"]); // a dash that says no, or not yet
  const taken = columns.flatMap(([name, column]) => {
    const { draft } = reading(column, dash);
    return Object.values(draft).every((value) => answers.has(value)) ? [] : [name];
  });
  expect(taken).toEqual([]);
});

test("a column is strict if it takes no free words, unless it looks for something among words", () => {
  const among = ["education", "categories", "competences", "difficulties", "order"];
  for (const [name, column] of columns) {
    const refuses = reading(column, "слово на ветру").problem !== undefined;
    expect([name, column.strict ?? false]).toEqual([name, refuses && !among.includes(column.field)]);
  }
});

describe("keys", () => {
  const ofPlan = (field: string) => columnsOf.plan.find((column) => column.field === field)!;

  test.each(["1", 1, "d1", "з-1"])("%j is a key", (cell) => {
    expect(reading(ofPlan("ref"), cell).draft).toEqual({ ref: String(cell) });
    expect(reading(ofPlan("addresses"), cell).draft).toEqual({ addresses: [String(cell)] });
  });

  test("several stand in one cell", () => {
    expect(reading(ofPlan("supports"), "s1, s2; 3 4").draft).toEqual({ supports: ["s1", "s2", "3", "4"] });
  });

  test("one is no longer than a key may be", () => {
    const [most, more] = ["к".repeat(120), "к".repeat(121)];
    for (const field of ["ref", "addresses"]) {
      expect(reading(ofPlan(field), most).problem).toBeUndefined();
      expect(reading(ofPlan(field), more)).toEqual({ draft: {}, problem: "cell.too-long" });
    }
  });
});
