import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import * as checks from "../../src/lifecycle/engine/field-checks.js";

const { codeOf, listOf, tableOf, isText, isOrdinal } = checks;
const codes = { a: true, b: true };
const elsewhere = (code: string): unknown => runInNewContext(code);
class Own {
  readonly a = "x";
}

describe("what a field of an event may hold", () => {
  test.each<readonly [string, (value: unknown) => boolean, readonly unknown[], readonly unknown[]]>([
    ["a text", isText, ["", "x"], [undefined, null, 1, ["x"]]],
    ["a text with more than blanks", checks.isFilled, ["x", " x "], ["", " \u00a0", undefined, ["x"]]],
    ["a text or nothing", checks.isTextIfAny, [undefined, ""], [null, 1]],
    ["a day or nothing", checks.isDayIfAny, [undefined, "2026-02-28"], [null, "", "2026-02-29"]],
    ["yes or no", checks.isYesOrNo, [true, false], [undefined, 0, "true"]],
    ["a place in a row", isOrdinal, [1, 2 ** 53 - 1], [0, -1, 1.5, 2 ** 53, NaN, Infinity, "1", undefined]],
    ["a person", checks.isPerson, ["person:a"], ["mentor:a", "person:", undefined]],
    ["a code", codeOf(codes), ["a", "b"], ["c", "toString", "__proto__", ["a"], undefined]],
    [
      "a list of codes",
      listOf(codeOf(codes)),
      [[], ["a", "b", "a"]],
      [["a", "c"], Array(1), "ab", { 0: "a" }],
    ],
    [
      "a table of texts",
      tableOf(isText),
      [{}, { a: "x" }, Object.create(null), elsewhere("({ a: 'x' })")],
      [
        ...[null, undefined, "x", [], ["x"], new Map(), new Date(0), new Own(), { a: 1 }],
        ...[Object.create({ a: "x" }), Object.create(new Own()), elsewhere("new Map()")],
      ],
    ],
  ])("%s", (_, check, held, refused) => {
    expect(held.filter((value) => !check(value))).toEqual([]);
    expect(refused.filter((value) => check(value))).toEqual([]);
  });
});
