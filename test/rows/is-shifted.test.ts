import { describe, expect, test } from "vitest";
import { cellOf } from "../../src/rows/cell.js";
import type { CellReader, Column } from "../../src/rows/column.js";
import { isShifted } from "../../src/rows/is-shifted.js";

/** Takes the cells that begin with its letter. */
const readerOf =
  (letter: string): CellReader =>
  ({ text }, _draft, { field }) =>
    text.startsWith(letter) ? undefined : { code: "cell.unread", details: { field } };

function column(field: string, read: CellReader, strict = true): Column {
  return { field, heading: { ru: field, en: field }, heads: [], strict, read, write: () => undefined };
}

const places = (columns: readonly Column[]) => columns.map((each, at) => ({ at, column: each }));
const shifted = (columns: readonly Column[], row: readonly (string | undefined)[]) =>
  isShifted(
    row.map((text) => (text === "?" ? "unreadable" : text === undefined ? undefined : cellOf(text))),
    places(columns),
  );

const abcd = ["a", "b", "c", "d"].map((letter) => column(letter, readerOf(letter)));

describe("where each column takes something else", () => {
  test.each<[string, (string | undefined)[], number | undefined]>([
    ["at home", ["a", "b", "c", "d"], undefined],
    ["one to the right", [undefined, "a", "b", "c", "d"], 1],
    ["two to the right", [undefined, undefined, "a", "b", "c", "d"], 2],
    ["three to the right", [undefined, undefined, undefined, "a", "b", "c", "d"], undefined],
    ["one to the left, the first one lost", ["b", "c", "d"], undefined],
    ["two that changed places", ["a", "c", "b", "d"], undefined],
    ["one wrong value", ["a", "x", "c", "d"], undefined],
    ["two wrong values", ["a", "x", "x", "d"], undefined],
    ["one displaced value, and its own place empty", ["a", undefined, "b", "d"], undefined],
    ["two displaced values", ["a", undefined, "b", "c", "d"], 1],
    ["two displaced values and a wrong one", ["x", undefined, "b", "c", "d"], undefined],
    ["two displaced values, one of them unreadable", ["a", undefined, "b", "c", "?"], undefined],
  ])("%s", (_, row, by) => {
    expect(shifted(abcd, row)).toBe(by);
  });

  test("to the left there must be room", () => {
    const words = column("words", () => undefined, false);
    expect(shifted([words, ...abcd], ["a", "b", "c", "d"])).toBe(-1);
    expect(shifted([words, words, ...abcd], ["a", "b", "c", "d"])).toBe(-2);
    expect(shifted([words, words, words, ...abcd], ["a", "b", "c", "d"])).toBeUndefined();
  });

  test("a column of free words is no witness", () => {
    const words = column("words", () => undefined, false);
    const free = { ...words, read: readerOf("z") };
    expect(shifted([...abcd.slice(0, 1), free, free], ["a", "x", "x"])).toBeUndefined();
    expect(shifted([words, ...abcd.slice(1, 3)], ["x", "y", "b", "c"])).toBe(1);
  });

  test("a day that lacks its category counts as read", () => {
    const later: CellReader = ({ text }, _draft, { field }) =>
      text === "day"
        ? { code: "cell.when-unknown", details: { field } }
        : { code: "cell.no-day", details: { field } };
    const columns = [...abcd.slice(0, 1), column("day", later)];
    expect(shifted(columns, ["x", "a", "day"])).toBe(1);
  });
});

test("columns that take the same cells are no witnesses for each other", () => {
  const same = readerOf("y");
  const alike = [1, 2, 3, 4, 5].map((number) => column(String(number), same));
  expect(shifted(alike, ["y", "x", "y", "x", "y"])).toBeUndefined();
  expect(shifted([...abcd.slice(3), ...alike.slice(0, 4)], ["d", "x", "y", "x", "y"])).toBeUndefined();
  // with one of another sort among those that cannot read their own, the row is shifted
  expect(shifted([...alike.slice(0, 3), ...abcd.slice(0, 1)], ["y", "x", "y", "x", "a"])).toBe(1);
});
